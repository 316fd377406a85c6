import { isOpen } from '../report/xlsx/styles.js';
import type { FormPage } from './FormPage.js';
import { printOf, printsText } from './formPrints.js';

/** Prints in one cell, which holds 32,767 characters. */
const IN_ONE = 2000;

/** The texts that keep the prints of all that stands locked in the pages of a form. */
export function printTexts(pages: readonly FormPage[]): string[] {
  return pages.flatMap(({ rows }) => {
    const mark = rows[0]?.cells[0]?.value ?? '';
    const own = rows.slice(1).flatMap(({ cells }) => cells.filter(({ style }) => !isOpen(style)));
    const prints = [...new Set(own.flatMap(({ value }) => (value === undefined ? [] : [printOf(value)])))];
    return Array.from({ length: Math.ceil(prints.length / IN_ONE) }, (_, i) =>
      printsText(mark, prints.slice(i * IN_ONE, (i + 1) * IN_ONE)),
    );
  });
}
