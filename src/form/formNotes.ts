import type { BookCell } from './Book.js';
import { PROPERTY } from './formMarks.js';

/** Before what a form itself says where somebody might write: it is no content of the plan. */
export const NOTE = '▸ ';

/** Whether a cell holds words of the form itself: its mark, a title or what is to be known. */
export const isNote = ({ text }: BookCell): boolean => text.startsWith(NOTE.trim()) || text.startsWith(PROPERTY);
