import type { Language } from '../../messages/Language.js';

/** Where the project is. */
export const HOME = 'https://github.com/rasoat/rasoat';
const FILES = `${HOME}/blob/main/schemas`;

/** The conclusions whose reading has a page, with an anchor for each requirement. */
export const readings: ReadonlySet<string> = new Set(['mttq-2021-2025']);

/** The page that tells how a requirement was read; of another catalogue, what it means not to meet one. */
export function helpOfRequirement(id: string, conclusion: string, language: Language): string {
  if (readings.has(conclusion)) return `${FILES}/conclusions/${conclusion}/README.md#${encodeURIComponent(id)}`;
  return `${FILES}/${language === 'vi' ? `README.vi.md#${encodeURIComponent('trạng-thái')}` : 'README.md#statuses'}`;
}

/** What is to be done about a kind of problem, on the page of them all. */
export function helpOfKind(kind: string, language: Language): string {
  return `${FILES}/${language === 'vi' ? 'problems.vi.md' : 'problems.md'}#${encodeURIComponent(kind)}`;
}
