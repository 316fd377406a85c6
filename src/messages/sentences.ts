import { type AnyFinding, type ResultParams, resultKinds } from '../check/assess/Assessment.js';
import type { CatalogueFault } from '../check/catalogue/CatalogueFault.js';
import type { AcrossFinding } from '../desk/across/Across.js';
import type { TableFault } from '../desk/roster/Table.js';
import { en } from './en/en.js';
import type { Language } from './Language.js';
import type { Messages } from './Messages.js';
import { vi } from './vi/vi.js';

/** Everything the program says, by language. */
export const messages: Readonly<Record<Language, Messages>> = { vi, en };

/** The sentence of a finding. */
export function sentenceOf(
  { kind, params, pointer }: Pick<AnyFinding, 'kind' | 'params' | 'pointer'>,
  language: Language,
): string {
  const { findings, words } = messages[language];
  const sentence = (findings[kind] as (given: unknown) => string)(params);
  const { ofValue } = resultKinds[kind as keyof ResultParams] ?? {};
  return ofValue && pointer !== '' ? `${words.keyIn(pointer)}: ${sentence}` : sentence;
}

/** The sentence of a note about several plans. */
export function acrossSentence({ kind, params }: AcrossFinding, language: Language): string {
  const { board } = messages[language];
  return (board.across[kind] as (given: unknown) => string)(params);
}

/** The sentence of a broken catalogue, without its place. */
export function catalogueSentence({ kind, params }: CatalogueFault, language: Language): string {
  const { catalogue } = messages[language];
  const sentence = (catalogue[kind] as (given: unknown) => string)(params);
  // What was found in an example says itself.
  return 'finding' in params && params.finding
    ? `${sentence} ${sentenceOf(params.finding as AnyFinding, language)}`
    : sentence;
}

/** The sentence of a fault of a roster kept as a table, behind its place there; the caller puts the file before it. */
export function rosterSentence(fault: TableFault, language: Language): string {
  const { roster } = messages[language];
  const sentence = (roster.faults[fault.kind] as (given: unknown) => string)(fault.params);
  const place = roster.place(fault);
  const [first = ''] = sentence;
  return place === ''
    ? first.toUpperCase() + sentence.slice(first.length)
    : `${place}: ${first.toLowerCase()}${sentence.slice(first.length)}`;
}
