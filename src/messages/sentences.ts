import { type AnyFinding, type ResultParams, resultKinds } from '../check/assess/AnyFinding.js';
import type { CatalogueFault } from '../check/catalogue/CatalogueFault.js';
import type { AcrossFinding } from '../desk/across/Across.js';
import type { TableFault } from '../desk/roster/Table.js';
import { visible } from '../plan/text/visible.js';
import { en } from './en/en.js';
import type { Language } from './Language.js';
import type { Messages } from './Messages.js';
import { sentenceIn } from './sentenceIn.js';
import { vi } from './vi/vi.js';

/** Everything the program says, by language. */
export const messages: Readonly<Record<Language, Messages>> = { vi, en };

/** The sentence of a finding. */
export function sentenceOf(
  { kind, params, pointer, message }: Pick<AnyFinding, 'kind' | 'params' | 'pointer' | 'message'>,
  language: Language,
): string {
  const { findings, words } = messages[language];
  const made = said(findings, kind, params, message);
  if (made.stored) return made.sentence;
  const { sentence } = made;
  const { ofValue } = resultKinds[kind as keyof ResultParams] ?? {};
  return ofValue && pointer !== '' ? `${words.keyIn(pointer)}: ${sentence}` : sentence;
}

/** The sentence of a note about several plans. */
export function acrossSentence({ kind, params, message }: AcrossFinding, language: Language): string {
  return said(messages[language].board.across, kind, params, message).sentence;
}

/** What a sentence says where it was not given what it needs. */
const HOLLOW = /\b(?:undefined|NaN|Infinity)\b|\[object /;

/**
 * The sentence of what was found; that of an earlier report where none is known for its kind, or for what it says there: a
 * later version knows of more.
 */
function said(
  sentences: object,
  kind: string,
  params: unknown,
  message: string | undefined,
): { sentence: string; stored?: true } {
  // The compiler cannot see that what is given belongs to the kind; a kind of a later version has no sentence.
  const table = sentences as Readonly<Record<string, (given: unknown) => string>>;
  const make = Object.hasOwn(table, kind) ? table[kind] : undefined;
  if (message === undefined) {
    if (!make) throw new Error(`There is no sentence for ${kind}.`);
    return { sentence: visible(make(params)) };
  }
  // Whatever a sentence quotes, nothing unseen is said with it.
  const stored = { sentence: visible(message), stored: true } as const;
  try {
    const sentence = make?.(params);
    return typeof sentence === 'string' && !HOLLOW.test(sentence) ? { sentence: visible(sentence) } : stored;
  } catch {
    return stored;
  }
}

/** The sentence of a broken catalogue, without its place. */
export function catalogueSentence({ kind, params }: CatalogueFault, language: Language): string {
  const { catalogue } = messages[language];
  const sentence = sentenceIn(catalogue, kind, params);
  // What was found in an example says itself.
  return 'finding' in params && params.finding
    ? `${sentence} ${sentenceOf(params.finding as AnyFinding, language)}`
    : sentence;
}

/** The sentence of a fault of a roster kept as a table, behind its place there; the caller puts the file before it. */
export function rosterSentence(fault: TableFault, language: Language): string {
  const { roster } = messages[language];
  const sentence = sentenceIn(roster.faults, fault.kind, fault.params);
  const place = roster.place(fault);
  const [first = ''] = sentence;
  return place === ''
    ? first.toUpperCase() + sentence.slice(first.length)
    : `${place}: ${first.toLowerCase()}${sentence.slice(first.length)}`;
}
