import type { Reading } from './Reading.js';

export type YearFault = { reason: 'form' } | { reason: 'range' };

/** Reads a year of four digits, 2000-2099, also after `năm`. */
export function readYear(text: string): Reading<number, YearFault> {
  const digits = /^(?:năm |nam )?(\d{4})\.?$/i.exec(text.normalize('NFC'))?.[1];
  if (digits === undefined) return { fault: { reason: 'form' } };
  const year = Number(digits);
  return year >= 2000 && year <= 2099 ? { value: year } : { fault: { reason: 'range' } };
}
