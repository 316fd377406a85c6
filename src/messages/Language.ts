/** The languages of reports; the first is the default. */
export const languages = ['vi', 'en'] as const;
/** A language of reports and messages, by its ISO 639-1 code. */
export type Language = (typeof languages)[number];
