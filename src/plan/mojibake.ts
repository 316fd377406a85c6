import { isKnownKey } from './diagnoseSyntax.js';

/** What a text that is valid UTF-8 was garbled by. */
export interface Garbled {
  cause: 'utf-8' | 'tcvn3' | 'vni';
  sample: string;
  at: number;
}

/** Traces that no Vietnamese text in Unicode has, by what leaves them. */
const TRACES: readonly (readonly [Garbled['cause'], RegExp])[] = [
  // UTF-8 read as windows-1252: "đơn vị" is "Ä‘Æ¡n vá»‹".
  ['utf-8', /\S*(?:Ä[‘’\u0090-\u0092]|Æ[°¡]|á[º»][^\s:]|Ã[\u00a0-\u00bf])\S*/gu],
  // TCVN3 (ABC): đ is ®, ơ is ¬, ư is a soft hyphen, ô is «, ê is ª, â is ©.
  ['tcvn3', /[^\s«»]*[\p{L}][®¬\u00ad«ª©¨µ¸¶·¹][^\s:»]*|®\p{L}[^\s:]*/gu],
  // VNI: a vowel and its tone as two letters, "ñôn vò", "Hoäi".
  ['vni', /[^\s:]*(?:ñ[ôöaeiouy]|[aeoAEO](?:ù|ø|û|õ|ï|á|à|å|ã|ä|é|è|ú|ü|ê|â)[ncmpti]?)[^\s:]*/gu],
];

/** What the letters of a text trace back to, when none of its keys can be read; undefined for text in Unicode. */
export function mojibake(text: string): Garbled | undefined {
  const keys = text.split('\n', 40).map((line) => /^[\s-]*([^:]*):/.exec(line)?.[1] ?? '');
  if (keys.some((key) => key !== '' && isKnownKey(key))) return undefined;
  for (const [cause, trace] of TRACES) {
    const found = keys.flatMap((key) => [...key.matchAll(trace)]);
    const [first] = found;
    if (first && found.length >= 2) return { cause, sample: first[0], at: text.indexOf(first[0]) };
  }
  return undefined;
}
