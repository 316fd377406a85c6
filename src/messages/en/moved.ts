import { shapeAt } from '../../plan/model/model.js';
import { lineOrCell } from './lineOrCell.js';
import { words as w } from './words.js';

/** The section that a key belongs to; the figures of a target stand in two alike. */
export const homeOf = (section: string) =>
  section === '/targets/*/baseline' ? `${w.key(section)} or ${w.key('/targets/*/goal')}` : w.key(section);

/** What to do with a line that belongs to another section. */
export function moved(section: string, line?: number, absent?: true, cell?: string): string {
  if (line !== undefined)
    return `That section has it already, ${cell === undefined ? 'on' : 'in'} ${lineOrCell(line, cell)}: delete the one too many.`;
  const name = w.key(section).slice(1, -1);
  const isList = shapeAt(section)?.is === 'list';
  if (absent && /^\/[^/]+$/.test(section))
    return isList
      ? `Add the line «${name}:» at the left margin, and move this line into an entry below it.`
      : `Add the line «${name}:» at the left margin, and move this line below it, with 2 spaces before it.`;
  return isList ? 'Move it there, into the entry it belongs to.' : 'Move it there.';
}
