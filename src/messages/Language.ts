/** The languages of reports; the first is the default. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
