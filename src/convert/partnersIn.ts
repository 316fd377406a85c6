import { withoutEnd } from './spelling.js';

/** Between two partners: a semicolon, or a comma before what begins as a name does (`các xã, phường` is one, as is `Sở Tài nguyên và Môi trường`). */
const BETWEEN = /;|,(?=\s*\p{Lu})/u;

/** The word for a level in short, of which the stop is a part: `UBND P.` */
const SHORT_END = /\s(?:P|TT|TX|TP|H|X)\.$/u;

/** The partners that a cell names, each by itself. */
export function partnersIn(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((partner) => withoutEnd(partner.trim(), SHORT_END.test(partner.trim()) ? ',;' : '.,;'))
    .filter((partner) => partner !== '');
}
