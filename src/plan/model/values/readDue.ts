import { memoize } from '../../text/memoize.js';
import type { Due, DueFault } from './due/Part.js';
import { parseDue } from './due/parseDue.js';
import { settle } from './due/settle.js';
import { LONGEST, tokensOf } from './due/tokens.js';
import type { Reading } from './Reading.js';

/**
 * Reads a deadline: the last day of what it names (`quý III/2021` is 2021-09-30), or how often it comes again
 * (`trước 15/12 hằng năm` is yearly). `due/parseDue.ts` has the grammar.
 */
export const readDue: (text: string) => Reading<Due, DueFault> = memoize((text) => {
  if (text.length > LONGEST) return { fault: { reason: 'form' } };
  const reading = readWhole(text.replace(BULLET, ''));
  if ('value' in reading || reading.fault.reason !== 'form') return reading;
  const plain = text.replace(REMARK, ' ');
  const without = plain === text ? reading : readWhole(plain);
  return 'value' in without ? without : reading;
});

/** The mark of a list in a table of Word. */
const BULLET = /^[•*–-]\s+/u;
/** A remark without figures: `tháng 3 hằng năm (Tháng Thanh niên)`. */
const REMARK = /\([^()\d]*\)/gu;

function readWhole(text: string): Reading<Due, DueFault> {
  const parsed = parseDue(tokensOf(text));
  return 'fault' in parsed ? parsed : settle(parsed.parts);
}
