import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { Disproof } from './Disproof.js';
import { wordsOf } from './wordsOf.js';

/** How much of the source is shown around the place where a quotation leaves it. */
const SHOWN = 6;

/**
 * Whether a quotation stands in the source word for word, each of its parts.
 * @param source the words of the source, one space between them
 */
export function proveQuote({ id, quote }: Requirement, source: string): Disproof | undefined {
  const invented = quote.split(' … ').find((part) => !stands(wordsOf(part).join(' '), source));
  if (invented === undefined) return undefined;
  const near = nearestTo(wordsOf(invented), source);
  return { kind: 'invented-quote', params: { id, quote: invented, ...(near && { near }) }, pointer: '/quote' };
}

/** Whether the words stand there as whole words, one after the other. */
function stands(words: string, source: string): boolean {
  return /[\p{L}\p{N}]/u.test(words) && placeOf(words, source) >= 0;
}

function placeOf(words: string, source: string): number {
  const inWord = (at: number) => /[\p{L}\p{N}]/u.test(source[at] ?? '');
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
    const cut = (inWord(at - 1) && inWord(at)) || (inWord(at + words.length - 1) && inWord(at + words.length));
    if (!cut) return at;
  }
  return -1;
}

/** What the source has where a quotation begins like it: the last words they share, and those that follow. */
function nearestTo(words: readonly string[], source: string): string | undefined {
  let shared = 0;
  while (shared < words.length && placeOf(words.slice(0, shared + 1).join(' '), source) >= 0) shared++;
  if (shared < 2) return undefined;
  const start = words.slice(0, shared).join(' ');
  const after = source.slice(placeOf(start, source) + start.length).split(' ');
  const kept = words.slice(Math.max(0, shared - SHOWN), shared).join(' ');
  return kept + after.slice(0, SHOWN + 1).join(' ');
}
