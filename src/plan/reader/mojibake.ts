import { isKnownKey } from '../model/isKnownKey.js';
import { planShape, type RecordShape } from '../model/model.js';
import { lazy } from '../text/lazy.js';
import { sign, signsIn } from '../text/signsIn.js';

/** What a text that is valid UTF-8 was garbled by. */
export interface Garbled {
  cause: 'utf-8' | 'tcvn3' | 'vni' | 'lost';
  sample: string;
  at: number;
}

/** The second and third bytes of a letter in UTF-8, read as windows-1252. */
const CONTINUED = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

type Trace = readonly [cause: Garbled['cause'], trace: RegExp];

/** Traces never found in Unicode text, keyed by what leaves them. */
const ANYWHERE = lazy((): readonly Trace[] => [
  // UTF-8 read as windows-1252: "đơn vị" is "Ä‘Æ¡n vá»‹".
  ['utf-8', new RegExp(`\\S{0,20}(?:Ä[‘\\u0090\\u0091]|Æ[°¡]|á[º»]${CONTINUED}|Ã${CONTINUED})\\S{0,20}`, 'gu')],
  // TCVN3: "Hội Nông dân" is "Héi N«ng d©n". «Quotation marks» stand around words, not within.
  ['tcvn3', /\S{0,20}(?:\p{L}[¨©ª¬®µ¶·¸¹]|\p{L}«\p{L}|®[\p{L}¬])\S{0,20}/gu],
]);

/** Traces never found in a plan's keys, keyed by what leaves them. Bounded, so that a long line without spaces costs no time. */
const IN_KEYS = lazy((): readonly Trace[] => [
  // TCVN3 (ABC): đ is ®, ơ is ¬, ư is a soft hyphen, ô is «, ê is ª, â is ©.
  ['tcvn3', /[^\s«»]{0,20}[\p{L}][®¬\u00ad«ª©¨µ¸¶·¹][^\s:»]{0,20}|®[\p{L}¬][^\s:]{0,20}/gu],
  // VNI: a vowel and its tone as two letters, "ñôn vò", "Hoäi".
  ['vni', /[^\s:]{0,20}(?:ñ[ôöaeiouy]|[aeoAEO](?:ù|ø|û|õ|ï|á|à|å|ã|ä|é|è|ú|ü|ê|â)[ncmpti]?)[^\s:]{0,20}/gu],
  // Saved in an encoding without Vietnamese letters: "đơn vị" is "??n v?".
  ['lost', /[^\s:]{0,20}(?:\p{L}\ufffd|[?\ufffd]\p{L})[^\s:]{0,20}/gu],
]);

/** Letters that only Vietnamese in Unicode has. */
const UNICODE = /[ăđơư\u1ea0-\u1ef9]/i;

/** What the letters of the text trace back to when they are garbled; undefined for text in Unicode. */
export function mojibake(text: string, shape: RecordShape = planShape): Garbled | undefined {
  if (signsIn(text) & sign.garbled) {
    const beginning = text.slice(0, 65_536);
    for (const [cause, trace] of ANYWHERE()) {
      const found = [...beginning.matchAll(trace)];
      // Beside Vietnamese in Unicode it is a value or two, which are named one by one.
      if (cause === 'tcvn3' && UNICODE.test(beginning)) continue;
      if (found[0] && found.length >= 3) return { cause, sample: found[0][0], at: found[0].index };
    }
  }
  const keys: string[] = [];
  for (const key of keysIn(text)) {
    if (isKnownKey(key.replace(/^[\s-]+/, ''), shape)) return undefined;
    keys.push(key);
  }
  for (const [cause, trace] of IN_KEYS()) {
    const found = keys.flatMap((key) => [...key.matchAll(trace)]);
    const [first] = found;
    if (first && found.length >= 2) return { cause, sample: first[0], at: text.indexOf(first[0]) };
  }
  return undefined;
}

/** What stands before the first colon of each of the first lines: one by one, as the first is nearly always known. */
function* keysIn(text: string): Iterable<string> {
  for (let line = 0, from = 0; line < 40 && from <= text.length; line++) {
    const end = text.indexOf('\n', from);
    const whole = text.slice(from, end < 0 ? text.length : end);
    yield whole.split(':', 1)[0] ?? '';
    from = end < 0 ? text.length + 1 : end + 1;
  }
}
