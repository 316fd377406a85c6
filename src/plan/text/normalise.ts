/** More marks on one letter than any language writes (Unicode's Stream-Safe Text Format allows as many). */
const MARKS = 30;
const LONG_RUN = new RegExp(`\\p{M}{${MARKS + 1},}`, 'u');
const LONG_RUNS = new RegExp(`(\\p{M}{${MARKS + 1},})`, 'u');

/**
 * A text in a normal form of Unicode. Marks by the thousand on one letter, which are no writing and take a time quadratic
 * in their number to put in order, are left as they stand.
 */
function normalised(text: string, form: 'NFC' | 'NFD'): string {
  if (!LONG_RUN.test(text)) return text.normalize(form);
  return text
    .split(LONG_RUNS)
    .map((part, i) => (i % 2 === 1 ? part : part.normalize(form)))
    .join('');
}

/** A text with its letters composed. */
export const nfc = (text: string): string => normalised(text, 'NFC');

/** A text with the marks of its letters apart. */
export const nfd = (text: string): string => normalised(text, 'NFD');
