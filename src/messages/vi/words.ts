import { createWords } from '../Words.js';

/** How Vietnamese writes names, dates, numbers and lists. */
export const words = createWords({
  language: 'vi',
  decimal: ',',
  group: '.',
  quotes: ['“', '”'],
  and: 'và',
  or: 'hoặc',
  inSection: (key, section) => `${key} trong mục ${section}`,
});
