import { nfc } from '../../text/normalise.js';
import type { Reading } from './Reading.js';

/** Why a text is no year; `several`: it is more than one. */
export type YearFault = { reason: 'form'; meant?: number } | { reason: 'range' } | { reason: 'several' };

/** Reads a year of four digits, 2000-2099, also after `năm`. */
export function readYear(text: string): Reading<number, YearFault> {
  const digits = /^(?:năm\s+|nam\s+)?(\d{4})[.;,]?$/i.exec(nfc(text))?.[1];
  if (digits === undefined) return { fault: misread(text) };
  const year = Number(digits);
  return year >= 2000 && year <= 2099 ? { value: year } : { fault: { reason: 'range' } };
}

/** A year of two figures in the plans' own time is likely meant; several are a range or a list: `từ năm 2021 đến năm 2025`. */
function misread(text: string): YearFault {
  if (/(?<!\d)\d{4}\D{1,12}\d{4}(?!\d)/.test(text)) return { reason: 'several' };
  const short = /^\d\d$/.test(text) ? 2000 + Number(text) : undefined;
  return { reason: 'form', ...(short !== undefined && short >= 2015 && short <= 2035 && { meant: short }) };
}
