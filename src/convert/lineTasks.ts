import { fold } from '../plan/text/fold.js';
import { lazy } from '../plan/text/lazy.js';
import type { DraftTask, Found } from './Draft.js';
import { type Line, LONGEST_LINE } from './linesOf.js';
import { isCapitals } from './spelling.js';

const missing: Found = { mark: 'missing' };

/** Headings below which stand tasks, and those below which lines are something else. */
const TASKS = lazy(() => ['nhiệm vụ', 'giải pháp', 'nội dung'].map(fold));
const OTHERS = lazy(() =>
  [
    ...[
      'mục đích',
      'yêu cầu',
      'quan điểm',
      'mục tiêu',
      'chỉ tiêu',
      'căn cứ',
      'tình hình',
      'đánh giá',
      'kết quả',
      'hạn chế',
    ],
    ...[
      'nguyên nhân',
      'tổ chức thực hiện',
      'phân công',
      'kinh phí',
      'chế độ báo cáo',
      'nơi nhận',
      'đối tượng',
      'thời gian',
    ],
  ].map(fold),
);

/** `- …`, `+ …`, `• …`: the mark of an entry of a list. */
const MARK = /^[-–—+•*]\s*(?=\p{L})/u;
/** `I. …`, `1. …`, `a) …`, or a number of Word's own. */
const NUMBER = /^(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|\p{L})[.)/]\s*/u;
/** The fewest words of a line that says something by itself. */
const FEWEST_WORDS = 4;
/** The most words of a heading. */
const HEADING_WORDS = 16;
/** The most words of a heading that nothing but its number and its length tells. */
const SHORT_HEADING_WORDS = 6;

/**
 * The entries of lists in the running text, below the headings of tasks where there are any: content, and nothing else. Numbered
 * lines are entries only there, where no list stands below them.
 */
export function lineTasks(lines: readonly Line[]): DraftTask[] {
  const sections = sectionsOf(lines);
  const ofTasks = sections.filter(({ is }) => is === 'tasks');
  const chosen = ofTasks.length > 0 ? ofTasks : sections.filter(({ is }) => is === 'unknown');
  return chosen.flatMap(({ is, lines: within }) =>
    within.flatMap((line, i) => {
      if (isEntry(line)) return taskOf(line, line.text.replace(MARK, ''), 'read');
      const next = within[i + 1];
      // Above a list stands a heading, but none ends with a semicolon.
      const isHeading = next !== undefined && isEntry(next) && !line.text.endsWith(';');
      const isLast = is === 'tasks' && isNumbered(line) && !line.bold && !isHeading;
      return isLast ? taskOf(line, line.text.replace(NUMBER, ''), 'guessed') : [];
    }),
  );
}

interface Section {
  is: 'tasks' | 'other' | 'unknown';
  lines: Line[];
}

function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = [{ is: 'unknown', lines: [] }];
  for (const line of lines) {
    if (line.cell) continue;
    const kind = headingKind(line);
    if (kind) sections.push({ is: kind, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** What a heading says of the lines below it; undefined for a line that is not one. */
function headingKind(line: Line): Section['is'] | undefined {
  if (line.text.length > LONGEST_LINE) return undefined;
  const text = line.text.replace(NUMBER, '');
  const words = text.split(/\s+/);
  const folded = fold(text.replace(/[:.]$/, ''));
  if (folded === fold('nơi nhận')) return 'other';
  const isShort = words.length <= SHORT_HEADING_WORDS && !/[.;]$/.test(text);
  if (words.length > HEADING_WORDS || !(line.bold || (isNumbered(line) && (isShort || isCapitals(text)))))
    return undefined;
  const names = (known: readonly string[]) => known.some((name) => ` ${folded} `.includes(` ${name} `));
  // `MỤC ĐÍCH, YÊU CẦU`, `NHIỆM VỤ, GIẢI PHÁP`: what stands first decides.
  const first = (known: readonly string[]) =>
    Math.min(...known.map((name) => ` ${folded} `.indexOf(` ${name} `)).filter((at) => at >= 0));
  if (names(TASKS()) && names(OTHERS())) return first(TASKS()) < first(OTHERS()) ? 'tasks' : 'other';
  if (names(TASKS())) return 'tasks';
  if (names(OTHERS())) return 'other';
  // A heading of its own below one of those, `1. Công tác tuyên truyền`, changes nothing.
  return undefined;
}

const isEntry = ({ bulleted, text }: Line) => bulleted || MARK.test(text);
const isNumbered = ({ label, bulleted, text }: Line) => (label !== '' && !bulleted) || NUMBER.test(text);

function taskOf({ paragraph }: Line, text: string, mark: 'read' | 'guessed'): DraftTask[] {
  const content = text.replace(/[;.]$/, '').trim();
  if (content.split(/\s+/).length < FEWEST_WORDS) return [];
  return [
    {
      place: { paragraph },
      content: mark === 'read' ? { mark, value: content } : { mark, value: content, why: { is: 'layout' } },
      lead: missing,
      partners: [],
      due: missing,
      output: missing,
      budget: missing,
      proposed: [],
    },
  ];
}
