import { recordAt } from '../../plan/model/model.js';
import { bare, fold } from '../../plan/text/fold.js';
import { lazy } from '../../plan/text/lazy.js';
import { NameIndex } from '../../plan/text/NameIndex.js';
import type { RosterColumn } from './Table.js';

const unitShape = recordAt('/units/*');
const names = unitShape.names as NameIndex<RosterColumn>;

/** What a roster must have a column of. */
export const requiredColumns = unitShape.required({}) as RosterColumn[];

/** Columns that nobody misspelt: they only look like one that is known. */
const OTHERS = new NameIndex([
  ['other', ['STT', 'TT', 'số TT', 'số thứ tự', 'ghi chú', 'note', 'notes', 'no.', 'địa chỉ', 'email 2', 'fax']],
]);
/** A column of the Board's own, as a key of a plan's own. */
const OWN = /^x-/i;
/** Whom to ask: a column that only holds these words in its heading is none to be asked about. */
const CONTACTS: ReadonlySet<RosterColumn> = new Set(['contact', 'phone', 'email']);

/** `Mã đơn vị (*):` is read as `Mã đơn vị`. */
const plainHeading = (text: string) => text.replace(/\([^)]*\)|[*:]/g, ' ').trim();

/** What a day of the roster is the day of, where a heading says so: `Hạn nộp kế hoạch`. */
const OF_PLAN = /[ \t]kế hoạch$/i;

/** The column that a heading names. */
export function columnOf(heading: string): RosterColumn | undefined {
  const plain = plainHeading(heading);
  const named = names.get(plain);
  if (named !== undefined || !OF_PLAN.test(plain)) return named;
  const shorter = names.get(plain.slice(0, -'kế hoạch'.length).trim());
  return shorter === 'due' ? shorter : undefined;
}

/** Whether a heading says by itself that its column is no property of a unit. */
export const isOther = (heading: string): boolean =>
  OWN.test(heading.trim()) || OTHERS.get(plainHeading(heading)) !== undefined;

/** The column that a heading probably means: a name within a slip or two, or one that it holds and says more than. */
export function nearestColumn(heading: string): { name: string; thing: RosterColumn } | undefined {
  const plain = plainHeading(heading);
  return plain === '' || isOther(heading) ? undefined : (names.nearest(plain) ?? heldIn(plain));
}

/** Names of two words or more, longest first: one word alone stands in headings of any kind. */
const longNames = lazy(() =>
  [...unitShape.fields.values()]
    .filter(({ key }) => !CONTACTS.has(key as RosterColumn))
    .flatMap(({ key, vi }) => vi.map((name) => ({ name, thing: key as RosterColumn, words: bare(fold(name)) })))
    .filter(({ words }) => words.includes(' '))
    .sort((a, b) => b.words.length - a.words.length),
);

function heldIn(plain: string): { name: string; thing: RosterColumn } | undefined {
  const within = ` ${bare(fold(plain))} `;
  return longNames().find(({ words }) => within.includes(` ${words} `));
}

/** Words by which a heading may mean days of the roster, and which. */
const OF_DAYS: readonly (readonly [words: string, columns: readonly RosterColumn[]])[] = [
  [' han ', ['due']],
  [' hieu luc ', ['valid_from', 'valid_to']],
];

/** The columns of days that a heading may mean: it says nothing, or speaks of a term or of validity. */
export function dayColumnsMeant(heading: string): readonly RosterColumn[] {
  if (isOther(heading)) return [];
  const words = ` ${bare(fold(plainHeading(heading)))} `;
  return OF_DAYS.flatMap(([own, columns]) => (heading === '' || words.includes(own) ? columns : []));
}

/** How many different headings of a roster stand among some texts. */
export function countHeadings(texts: readonly string[]): number {
  return new Set(texts.map(columnOf).filter((column) => column !== undefined)).size;
}
