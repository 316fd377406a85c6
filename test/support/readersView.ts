/**
 * What the tests know of a text by themselves, by Unicode's own tables: nothing here comes from the program, which would else
 * be its own witness.
 */

/** What shows nothing, and belongs to what stands beside it: of pictures and of scripts that are joined. */
const JOINING = '\\u00ad\\u034f\\u180b-\\u180f\\u200b-\\u200d\\u2060\\ufe00-\\ufe0f';
/** Commands a terminal, turns what is read, or hides: controls but tab and line feed, breaks, directions, halves of pairs, no characters, blanks. */
const HIDING = new RegExp(
  `(?![${JOINING}\\t\\n])[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Bidi_Control}\\p{Noncharacter_Code_Point}\\p{Default_Ignorable_Code_Point}\\u2800]`,
  'gu',
);

/** The characters of a text that may never be printed as they are, each once, as code points. */
export const hidingIn = (text: string): string[] =>
  [...new Set(text.match(HIDING) ?? [])].map((found) => `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);

/** What is left of a text for a reader who looks at signs alone: its letters, figures, marks and symbols, composed, in order. */
export const readersView = (text: string): string =>
  text
    .replace(/‹U\+[0-9A-F]{4,6}›/g, '')
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu, '');

/** Whether a text names a unit: letters, or figures with other signs, and no gap that nobody has filled in. */
export const namesSomething = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(readersView(text)) && !/^[\d\s.,/-]+$|\.{3}/.test(readersView(text));
