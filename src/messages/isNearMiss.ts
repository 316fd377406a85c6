import { distance } from 'fastest-levenshtein';
import { nfd } from '../plan/text/normalise.js';

/** `.yaml` with something behind it that makes another ending: `ke-hoach.yaml.txt`, `a.yml.bak`, `a.yaml~`, `a.yaml (1)`. */
const GOES_ON = /\.ya?ml[^\p{L}].*$/iu;
/** The ending without its dot: `ke-hoach yaml`. */
const NO_DOT = /[\s_,-]ya?ml$/i;
const ENDING = /\.([^.]{2,6})$/;

/** Whether a file is called nearly as a plan is, so that it was meant for one and is not read: `.ymal`, `.yml.bak`. */
export function isNearMiss(name: string): boolean {
  if (/\.ya?ml$/i.test(name)) return false;
  if (GOES_ON.test(name) || NO_DOT.test(name)) return true;
  const [, written = ''] = ENDING.exec(name) ?? [];
  const ending = nfd(written.trim()).replace(/\p{M}/gu, '').toLowerCase();
  // All that is near begins so; what does not is an ending of its own: `.xml`, `.haml`.
  if (!ending.startsWith('y')) return ending === 'aml' || ending === 'tyaml';
  const letters = [...ending].sort().join('');
  return letters === 'almy' || letters === 'lmy' || distance(ending, 'yaml') <= 1 || distance(ending, 'yml') <= 1;
}
