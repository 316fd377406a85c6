const CODES =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff';
const LONE = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const UNSAFE = new RegExp(`[${CODES}]|${LONE}`, 'g');
/** JSON.stringify escapes lone surrogates itself. */
const UNSAFE_IN_JSON = new RegExp(`[${CODES}]`);

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The characters of a text that could command a terminal or reorder what is read: control characters (tab and line
 * breaks aside), escapes, bidirectional overrides, lone surrogates. As `U+001B`, each once.
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
  return json.replace(
    new RegExp(UNSAFE_IN_JSON, 'g'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text on one line, safe to print. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}
