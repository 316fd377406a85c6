import { isIsoDate } from '../model/calendar.js';
import { isComposite, type ScalarShape, type Shape } from '../model/model.js';
import type { Reading, Written } from '../model/values/Reading.js';
import { readAmount } from '../model/values/readAmount.js';
import { readChoice } from '../model/values/readChoice.js';
import { readCount } from '../model/values/readCount.js';
import { readDate } from '../model/values/readDate.js';
import { readDue } from '../model/values/readDue.js';
import { readGoal, readPercent, type WrittenPercent } from '../model/values/readPercent.js';
import { readSession } from '../model/values/readSession.js';
import { readYear } from '../model/values/readYear.js';
import type { ValueFault } from './ValueFault.js';

/** More characters than a date, a number or a word from a list is ever written with. */
export const LONGEST_VALUE = 200;

/** A shape whose values are read from their text: any but a list of values. */
export type ValueShape = Exclude<ScalarShape, { is: 'choice' }>;

/** The value of a list that a text is, or the values where one text may name several; undefined where it is not one. */
export function namedBy(shape: Shape, text: string): string | readonly string[] | undefined {
  if (shape.is === 'choice') return readChoice(text, shape);
  return shape.is === 'due' ? shape.names.get(text) : undefined;
}

/** Whether a text, in quotation marks, could stand at a place of this shape. */
export function canRead(shape: Shape, text: string): boolean {
  if (text.length > LONGEST_VALUE && shape.is !== 'text') return false;
  if (namedBy(shape, text) !== undefined) return true;
  if (isComposite(shape)) return false;
  return shape.is === 'choice' ? shape.free : 'value' in valueIn(shape, { text, plain: false });
}

/**
 * Reads the value that a text is, or says why it is none.
 * @param isGoal of a percentage: that it is a goal, so that `trên 55%` is at least that share
 */
export function valueIn(
  shape: ValueShape,
  written: Written,
  isGoal = false,
): Reading<string | number | WrittenPercent, ValueFault> {
  const { text } = written;
  switch (shape.is) {
    case 'text':
      return { value: text };
    case 'date':
      return orFault(readDate(text), (fault) => ({ kind: 'bad-date', due: false, fault }));
    case 'session':
      return orFault(readSession(text), (fault) => ({ kind: 'bad-date', due: false, fault }));
    case 'due':
      return orFault(dueIn(shape, text), (fault) => ({ kind: 'bad-date', due: true, fault }));
    case 'year':
      return orFault(readYear(text), (fault) => ({ kind: 'bad-year', fault }));
    case 'percent':
      return orFault(isGoal ? readGoal(text) : readPercent(text), (fault) => ({ kind: 'bad-percent', fault }));
    case 'count':
      return orFault(readCount(written), (fault) => ({ kind: 'bad-amount', money: false, fault }));
    case 'money':
      return orFault(readAmount(written), (fault) => ({ kind: 'bad-amount', money: true, fault }));
  }
}

const orFault = <T, F>(reading: Reading<T, F>, asFault: (fault: F) => ValueFault): Reading<T, ValueFault> =>
  'value' in reading ? reading : { fault: asFault(reading.fault) };

/** A deadline, where it may come again; a roster asks for one day. */
function dueIn({ choices }: Extract<Shape, { is: 'due' }>, text: string): ReturnType<typeof readDue> {
  const reading = readDue(text);
  if ('fault' in reading || isIsoDate(reading.value)) return reading;
  return choices.some(({ value }) => value === reading.value) ? reading : { fault: { reason: 'form' } };
}
