import type { BookCell } from './Book.js';
import { PROPERTY } from './formMarks.js';

/** Before what a form itself says where somebody might write: it is no content of the plan. */
export const NOTE = '▸ ';

/** Whether a cell holds words of a form of which no prints are kept: its mark, or what is to be known. */
export const isNote = ({ text }: BookCell): boolean => text.startsWith(NOTE.trim()) || text.startsWith(PROPERTY);

/** Whether a text beside a row is one that such a form says there: `3.2.a: …`. */
export const isOldHint = ({ text }: BookCell): boolean => /^\S+: \S/.test(text);
