import { createWords } from '../Words.js';

/** How Vietnamese writes names, dates, numbers and lists. */
export const words = createWords({
  language: 'vi',
  decimal: ',',
  group: '.',
  quotes: ['“', '”'],
  and: 'và',
  or: 'hoặc',
  // As documents write it: days below 10 and the months 1 and 2 have a zero before them, so that they cannot be altered.
  date: (year, month, day) => `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`,
  inSection: (key, section) => `${key} trong mục ${section}`,
});
