import type { AnyFinding } from '../assess/Assessment.js';
import type { CatalogueFault } from '../catalogue/CatalogueFault.js';
import { en } from './en/en.js';
import type { Language } from './Language.js';
import type { Messages } from './Messages.js';
import { vi } from './vi/vi.js';

/** Everything the program says, by language. */
export const messages = { vi, en } as const satisfies Record<Language, Messages>;

/** The sentence of a finding. */
export function sentenceOf({ kind, params }: Pick<AnyFinding, 'kind' | 'params'>, language: Language): string {
  const { findings, words } = messages[language];
  return (findings[kind] as (given: unknown, with_: typeof words) => string)(params, words);
}

/** The sentence of a broken catalogue, without its place. */
export function catalogueSentence({ kind, params }: CatalogueFault, language: Language): string {
  const { catalogue, words } = messages[language];
  return (catalogue[kind] as (given: unknown, with_: typeof words) => string)(params, words);
}
