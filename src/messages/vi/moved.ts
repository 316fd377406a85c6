import { shapeAt } from '../../plan/model/model.js';
import { lineOrCell } from './lineOrCell.js';
import { words as w } from './words.js';

/** The section that a key belongs to; the figures of a target stand in two alike. */
export const homeOf = (section: string) =>
  section === '/targets/*/baseline' ? `${w.key(section)} hoặc ${w.key('/targets/*/goal')}` : w.key(section);

/** What to do with a line that belongs to another section. */
export function moved(section: string, line?: number, absent?: true, cell?: string): string {
  if (line !== undefined) return `Mục đó đã có dòng này ở ${lineOrCell(line, cell)}; hãy xóa dòng thừa.`;
  const name = w.key(section).slice(1, -1);
  const isList = shapeAt(section)?.is === 'list';
  if (absent && /^\/[^/]+$/.test(section))
    return isList
      ? `Hãy thêm dòng «${name}:» viết sát lề trái, rồi chuyển dòng này vào một gạch đầu dòng của mục đó.`
      : `Hãy thêm dòng «${name}:» viết sát lề trái, rồi chuyển dòng này xuống dưới, thụt vào 2 dấu cách.`;
  return isList ? 'Hãy chuyển dòng này vào gạch đầu dòng của nó ở mục đó.' : 'Hãy chuyển dòng này về mục đó.';
}
