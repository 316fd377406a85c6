import { createWords } from '../Words.js';

/** How English writes names, dates, numbers and lists. */
export const words = createWords({
  language: 'en',
  decimal: '.',
  group: ',',
  quotes: ['“', '”'],
  and: 'and',
  or: 'or',
  date: (year, month, day) => `${day}/${month}/${year}`,
  inSection: (key, section) => `${key} in ${section}`,
});
