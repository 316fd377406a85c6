import type { Choice, Field } from './model.js';

/** Which names the keys and words of a plan have: the Vietnamese, or the canonical English ones. */
export type Vocabulary = 'vi' | 'en';

/** A key as a vocabulary spells it: `nội dung` or `content`. */
export const keyIn = ({ key, vi }: Pick<Field, 'key' | 'vi'>, vocabulary: Vocabulary): string =>
  vocabulary === 'vi' ? (vi[0] ?? key) : key;

/** A word of a closed list as a vocabulary spells it: `cấp tỉnh` or `province`. */
export const wordIn = ({ value, vi }: Pick<Choice, 'value' | 'vi'>, vocabulary: Vocabulary): string =>
  vocabulary === 'vi' ? (vi[0] ?? value) : value;
