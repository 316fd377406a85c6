import { words as w } from './words.js';

const isSection = (pointer: string) => /^\/[^/]+$/.test(pointer);

/** What a pointer names, with its noun: "mục «nhiệm vụ»", "dòng «chủ trì» trong mục «nhiệm vụ»". */
export const named = (pointer: string) => `${isSection(pointer) ? 'mục' : 'dòng'} ${w.keyIn(pointer)}`;

/** The same where a line stands for what is written in it: "«ngày ban hành» trong mục «văn bản»". */
export const meant = (pointer: string) => (isSection(pointer) ? named(pointer) : w.keyIn(pointer));
