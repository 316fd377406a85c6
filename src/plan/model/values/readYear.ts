import type { Reading } from './Reading.js';

export type YearFault = { reason: 'form' } | { reason: 'range' };

/** Reads a year of four digits, 2000-2099. */
export function readYear(text: string): Reading<number, YearFault> {
  if (!/^\d{4}$/.test(text)) return { fault: { reason: 'form' } };
  const year = Number(text);
  return year >= 2000 && year <= 2099 ? { value: year } : { fault: { reason: 'range' } };
}
