/** Control characters, the line breaks of Unicode, what turns the direction of a text, and non-characters. */
const COMMANDING =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff';
/** Letters, signs and marks that look like nothing at all, and so may hide a text or stand for one. */
const BLANK = '\\u115f\\u1160\\u17b4\\u17b5\\u2061-\\u2064\\u206a-\\u206f\\u2800\\u3164\\uffa0\\ufff9-\\ufffb';
const CODES = `${COMMANDING}${BLANK}`;
/** The same beyond the first plane, as pairs: tags, which are a whole alphabet unseen, and the signs that only musicians write. */
const PAIRS = '\\udb40[\\udc00-\\udfff]|\\ud834[\\udd73-\\udd7a]';
const LONE = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const UNSAFE = new RegExp(`[${CODES}]|${PAIRS}|${LONE}`, 'g');
/** JSON.stringify escapes lone surrogates itself. */
const UNSAFE_IN_JSON = new RegExp(`[${CODES}]|${PAIRS}`);

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The characters of a text that could command a terminal, reorder what is read or hide something: control characters (tab
 * and line breaks aside), escapes, bidirectional overrides, what looks blank and is none, tags, lone surrogates. As `U+001B`,
 * each once.
 */
export function unsafeCharacters(text: string): string[] {
  return [...new Set(text.match(UNSAFE) ?? [])].map(codePoint);
}

/** The text without such characters. */
export const withoutUnsafe = (text: string): string => text.replace(UNSAFE, '');

/** The text with such characters made visible, `‹U+001B›`: what every human-readable format prints. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => `‹${codePoint(character)}›`);
}

/** JSON with such characters as `\u001b`: the same data, nothing raw. */
export function escapeUnsafe(json: string): string {
  // Hardly any text has one, and replacing nothing takes room as well.
  if (!UNSAFE_IN_JSON.test(json)) return json;
  return json.replace(new RegExp(UNSAFE_IN_JSON, 'g'), (character) =>
    Array.from({ length: character.length }, (_, at) => unitEscape(character.charCodeAt(at))).join(''),
  );
}

const unitEscape = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;

/** The text on one line, safe to print. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}
