import type { IsoDate } from '../plan/model/calendar.js';
import { choicesAt, fieldAt, fieldsAt } from '../plan/model/model.js';
import { roundedApart, type StatedRatio } from '../plan/model/Ratio.js';
import { keyIn, wordIn } from '../plan/model/vocabulary.js';
import type { Language } from './Language.js';
import { shorten } from './shorten.js';

/** How a language writes names, dates, numbers and lists inside its sentences. */
export interface Words {
  /** The name of the property at a pointer, quoted as this language quotes keys. */
  key(pointer: string): string;
  /** A key as the file spells it, quoted the same way. */
  spelled(key: string): string;
  /** The property and what it stands in: `/document/issued` is "«ngày ban hành» trong mục «văn bản»". */
  keyIn(pointer: string): string;
  /** The lines of the record or list entry at a pointer, as they may be copied: `nội dung: … / chủ trì: …`. */
  lines(pointer: string): string;
  /** A value of a list as a plan in this language writes it: `union-membership` or "công nhân lao động gia nhập …". */
  value(pointer: string, value: string): string;
  /** The same in running text: `trade-union` is "Công đoàn" or "Trade Union". */
  term(pointer: string, value: string): string;
  /** Text of the plan, in quotation marks, shortened, safe to print. */
  quote(text: string): string;
  /** A day: 30/9/2021, 08/4/2011 in Vietnamese. */
  date(date: IsoDate): string;
  count(count: number): string;
  /** A whole number of days, years, entries with its noun in the right number. */
  plural(count: number, one: string, many: string): string;
  /** A percentage as it is stated. */
  percent(percent: number | string): string;
  /**
   * `13/25 = 52,0%`, or the percentage alone: rounded half up, exactly.
   * @param bound percent that the ratio misses: it gets as many decimals as it takes not to look like it
   */
  ratio(ratio: StatedRatio, bound?: number): string;
  and(items: readonly string[]): string;
  or(items: readonly string[]): string;
}

interface Style {
  language: Language;
  decimal: ',' | '.';
  group: '.' | ',';
  quotes: readonly [string, string];
  and: string;
  or: string;
  /** Year, month and day come with all their digits. */
  date: (year: string, month: string, day: string) => string;
  inSection: (key: string, section: string) => string;
}

const QUOTE_LIMIT = 80;

/** A pointer with `*` for each place in a list. */
function patternOf(pointer: string): string {
  return pointer.replace(/\/\d+/g, '/*');
}

/** A ratio in percent; undefined where it is one of nothing, which has no share. */
function shareOf(ratio: StatedRatio, bound: number | undefined): number | string | undefined {
  if (!('total' in ratio)) return ratio.percent;
  if (ratio.total === 0) return undefined;
  return roundedApart({ part: BigInt(ratio.count), whole: BigInt(ratio.total) }, bound);
}

/** Builds the words of a language from how it writes. */
export function createWords(style: Style): Words {
  const { language, decimal, group, quotes } = style;
  const nameOf = (pointer: string) => {
    const field = fieldAt(patternOf(pointer).replace(/(?:\/\*)+$/, ''));
    return field ? keyIn(field, language) : pointer.slice(pointer.lastIndexOf('/') + 1);
  };
  const count = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, group);
  const percent = (value: number | string) => `${String(value).replace('.', decimal)}%`;
  const list = (items: readonly string[], word: string) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
  const choiceOf = (pointer: string, value: string) =>
    choicesAt(patternOf(pointer)).find((candidate) => candidate.value === value);
  const spelled = (key: string) => `«${shorten(key, QUOTE_LIMIT)}»`;
  return {
    key: (pointer) => spelled(nameOf(pointer)),
    spelled,
    keyIn: (pointer) => {
      const parent = pointer.replace(/\/[^/]*$/, '').replace(/(?:\/(?:\d+|\*))+$/, '');
      return parent === ''
        ? spelled(nameOf(pointer))
        : style.inSection(spelled(nameOf(pointer)), spelled(nameOf(parent)));
    },
    lines: (pointer) =>
      fieldsAt(patternOf(pointer))
        .map((field) => `${keyIn(field, language)}: …`)
        .join(' / '),
    value: (pointer, value) => {
      const choice = choiceOf(pointer, value);
      return choice ? wordIn(choice, language) : value;
    },
    term: (pointer, value) => {
      const choice = choiceOf(pointer, value);
      return (language === 'vi' ? choice?.vi[0] : choice?.en) ?? value;
    },
    quote: (text) => quotes[0] + shorten(text, QUOTE_LIMIT) + quotes[1],
    date: (date) => {
      const [year = '', month = '', day = ''] = date.split('-');
      return style.date(year, month, day);
    },
    count,
    plural: (n, one, many) => `${count(n)} ${n === 1 ? one : many}`,
    percent,
    ratio: (ratio, bound) => {
      const share = shareOf(ratio, bound);
      const said = share === undefined ? '–' : percent(share);
      return 'total' in ratio ? `${count(ratio.count)}/${count(ratio.total)} = ${said}` : said;
    },
    and: (items) => list(items, style.and),
    or: (items) => list(items, style.or),
  };
}
