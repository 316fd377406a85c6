import { foldBare } from './fold.js';
import { isSyllable } from './isSyllable.js';

/** Rows of keys, and the alphabet, along which fingers run. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '1234567890'];
const RUNS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))];
/** What people write to see whether something works. */
const TRIALS = new Set(['test', 'testing', 'lorem', 'ipsum', 'dolor', 'blah', 'foo', 'xyz', 'abcxyz']);
/** Longer texts, and longer words, are looked at no further. */
const LONGEST = 120;
/** So many consonants one after the other no word has that people say. */
const MANY_CONSONANTS = /[bcdfghjklmnpqrstvwxz]{5}/;

/** Whether a text is nothing that anybody would say: keys struck at random (`asdf`), one letter over and over (`aaaa`), a trial. */
export function isGibberish(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1);
  return words.length > 0 && words.every(isStruck);
}

function isStruck(word: string): boolean {
  const letters = foldBare(word);
  if (letters.length < 3 || /[^a-z]/.test(letters)) return false;
  if (/^(.)\1+$/.test(letters) || TRIALS.has(letters)) return true;
  if (isSyllable(word.toLowerCase())) return false;
  if (/^(.{1,3})\1+$/.test(letters) || RUNS.some((row) => row.includes(letters))) return true;
  // Short forms have no vowels either, and are written in capitals.
  if (word === word.toUpperCase()) return false;
  return !/[aeiouy]/.test(letters) || MANY_CONSONANTS.test(letters);
}
