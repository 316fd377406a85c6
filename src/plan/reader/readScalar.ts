import { quoted } from '../mend/quoted.js';
import { isIsoDate } from '../model/calendar.js';
import { planShape, type ScalarKind, type Shape } from '../model/model.js';
import type { ProblemKind, ProblemParams } from '../model/Problem.js';
import { dayNumber } from '../model/values/dayNumber.js';
import type { DueFault } from '../model/values/due/Part.js';
import { nearDue } from '../model/values/nearDue.js';
import { notOneDay } from '../model/values/notOneDay.js';
import type { Reading, Written } from '../model/values/Reading.js';
import { readAmount } from '../model/values/readAmount.js';
import { readChoice } from '../model/values/readChoice.js';
import { readCount } from '../model/values/readCount.js';
import { readDate } from '../model/values/readDate.js';
import { readDue } from '../model/values/readDue.js';
import { readIds } from '../model/values/readIds.js';
import { readGoal, readPercent } from '../model/values/readPercent.js';
import { nearSession, readSession } from '../model/values/readSession.js';
import { nearType } from '../model/values/readType.js';
import { readYear } from '../model/values/readYear.js';
import { withoutLookAlikes } from '../text/lookAlikes.js';
import { nfc } from '../text/normalise.js';
import { oldFontIn } from '../text/oldFont.js';
import { withoutUnsafe } from '../text/visible.js';
import { isAbsent, type Node, type Scalar } from '../yaml/Node.js';
import { cleaned, rewritten } from './cures.js';
import { holdsPlace } from './holdsPlace.js';
import { meantBy } from './meantBy.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** More characters than a date, a number or a word from a list is ever written with. */
export const LONGEST_VALUE = 200;
/** The requirements that a task answers. */
const IDS = /^\/tasks\/\d+\/answers(?:\/|$)/;
const QUOTES = new Set('“”„‘’\'"');

/** Reads a scalar as what may stand there; undefined with a problem when it cannot be. */
export function readScalar(reader: Reader, node: Scalar, shape: Shape, at: Place): unknown {
  const written: Written = { text: reader.source.composed(node.value).trim(), plain: node.plain };
  if (noteText(reader, node, written, at) && shape.is !== 'text') written.text = withoutUnsafe(written.text).trim();
  if (written.text === '' || noteOldFont(reader, node, at)) return undefined;
  const problem = <K extends ProblemKind>(kind: K, params: ProblemParams[K]) =>
    reader.problem(
      kind,
      params,
      at.pointer,
      at.valueSpan,
      at.canonical,
      rewritten(at.valueSpan, meantBy(kind, params)),
    );
  const isFree = shape.is === 'text' || (shape.is === 'choice' && shape.free);
  const isLong = !isFree && written.text.length > LONGEST_VALUE;
  const choice = isLong ? undefined : namedBy(shape, written.text);
  if (choice !== undefined) return choice;
  if (holdsPlace(reader, written.text, at)) return notePlaceholder(reader, written.text, at);
  if (isFree) return IDS.test(at.canonical) ? readIds(written.text) : spelledName(reader, written.text, at);
  const key = at.called;
  const value = written.text;
  if (isLong) return problem('too-long', { key, length: value.length, limit: LONGEST_VALUE });
  const curly = insideQuotes(value);
  if (curly !== undefined && canRead(shape, curly)) return withoutQuotes(reader, shape, { value, meant: curly }, at);
  if (shape.is === 'choice')
    return shape.beside?.get(value.replace(/[.;]$/, ''))
      ? otherKind(reader, value, at)
      : unknownValue(reader, shape, value, at);
  const isGoal = shape.is === 'percent' && at.above?.step === 'goal';
  const reading = isGoal ? readGoal(written.text) : readValueOf(shape as ValueShape, written);
  if ('value' in reading) return keepDecimals(reader, reading.value, at);
  const { fault } = reading;
  switch (shape.is) {
    case 'date':
    case 'session': {
      const counted = dayNumber(value);
      if (counted !== undefined)
        return problem('bad-date', { key, value, due: false, fault: { reason: 'day-number', meant: counted } });
      const near = nearDay(fault as DueFault, value);
      const other = near.reason === 'form' && near.meant === undefined ? notOneDay(value) : undefined;
      return problem('bad-date', { key, value, due: false, fault: other ?? near });
    }
    case 'due': {
      const counted = dayNumber(value);
      if (counted !== undefined)
        return problem('bad-date', { key, value, due: true, fault: { reason: 'day-number', meant: counted } });
      const meant = nearDue(value);
      const params = { key, value, due: true, fault, meant };
      return problem('bad-date', params as ProblemParams['bad-date']);
    }
    case 'year':
      return problem('bad-year', { key, value, fault } as ProblemParams['bad-year']);
    case 'percent':
      return problem('bad-percent', { key, value, fault } as ProblemParams['bad-percent']);
    default:
      return problem('bad-amount', { key, value, money: shape.is === 'money', fault } as ProblemParams['bad-amount']);
  }
}

/** What stands between quotation marks at both ends of a text, whichever and however many; undefined where there are none. */
function insideQuotes(text: string): string | undefined {
  let [from, to] = [0, text.length];
  while (QUOTES.has(text[from] ?? '')) from++;
  while (to > from && QUOTES.has(text[to - 1] ?? '')) to--;
  return from > 0 && to < text.length ? text.slice(from, to).trim() : undefined;
}

/** A value in quotation marks of Word is read without them, and said: it can mean nothing else. */
function withoutQuotes(
  reader: Reader,
  shape: Shape,
  { value, meant }: { value: string; meant: string },
  at: Place,
): unknown {
  const cure = rewritten(at.valueSpan, meant);
  reader.problem('curly-quotes', { key: at.called, value, meant }, at.pointer, at.valueSpan, undefined, cure);
  const choice = namedBy(shape, meant);
  if (choice !== undefined) return choice;
  const reading = readValueOf(shape as ValueShape, { text: meant, plain: false });
  return 'value' in reading ? keepDecimals(reader, reading.value, at) : undefined;
}

/** What holds a place is blank, whatever belongs there: it answers nothing and hides nothing. */
function notePlaceholder(reader: Reader, value: string, at: Place): undefined {
  at.holdsPlace = true;
  reader.problem('placeholder', { key: at.called, value }, at.pointer, at.valueSpan);
}

/** Whether a text, in quotation marks, could stand at a place of this shape. */
export function canRead(shape: Shape, text: string): boolean {
  if (text.length > LONGEST_VALUE && shape.is !== 'text') return false;
  if (namedBy(shape, text) !== undefined) return true;
  if (shape.is === 'choice') return shape.free;
  return (
    shape.is !== 'record' &&
    shape.is !== 'list' &&
    shape.is !== 'map' &&
    'value' in readValueOf(shape, { text, plain: false })
  );
}

/** The value of a list that a text is. */
function namedBy(shape: Shape, text: string): string | readonly string[] | undefined {
  if (shape.is === 'choice') return readChoice(text, shape);
  return shape.is === 'due' ? shape.names.get(text) : undefined;
}

type ValueShape = Extract<Shape, { is: ScalarKind | 'due' }>;

function readValueOf(shape: ValueShape, written: Written): Reading<unknown, unknown> {
  switch (shape.is) {
    case 'date':
      return readDate(written.text);
    case 'session':
      return readSession(written.text);
    case 'due':
      return readDueOf(shape, written.text);
    case 'year':
      return readYear(written.text);
    case 'percent':
      return readPercent(written.text);
    case 'count':
      return readCount(written);
    case 'money':
      return readAmount(written);
    case 'text':
      return { value: written.text };
  }
}

/** A deadline, where it may come again; a roster asks for one day. */
function readDueOf({ choices }: Extract<Shape, { is: 'due' }>, text: string): Reading<unknown, unknown> {
  const reading = readDue(text);
  if ('fault' in reading || isIsoDate(reading.value)) return reading;
  return choices.some(({ value }) => value === reading.value) ? reading : { fault: { reason: 'form' } };
}

/** A fault with the day that a text in no form of a date is near to. */
function nearDay(fault: DueFault, value: string): DueFault {
  const meant = fault.reason === 'form' && fault.meant === undefined ? nearSession(value) : undefined;
  return meant === undefined ? fault : { reason: 'form', meant };
}

/** A percentage's written decimals say how closely it must agree with the counts. */
function keepDecimals(reader: Reader, value: unknown, at: Place): unknown {
  if (value === null || typeof value !== 'object') return value;
  const { percent, decimals } = value as { percent: number; decimals: number };
  reader.decimals.set(at.canonical, decimals);
  return percent;
}

/** How many letters of a value may be one slip: of fewer, `hằng tuần` is asked about as `hằng tháng`. */
const LETTERS_A_SLIP = 4;

function unknownValue(reader: Reader, shape: Extract<Shape, { is: 'choice' }>, value: string, at: Place): undefined {
  const meant = shape.words === 'type' ? nearType(value) : shape.names.nearest(value, LETTERS_A_SLIP)?.name;
  const path = at.canonical.replace(/\/\d+/g, '/*');
  const params = { key: at.called, value, path, meant };
  return reader.problem(
    'unknown-value',
    params,
    at.pointer,
    at.valueSpan,
    at.canonical,
    rewritten(at.valueSpan, meant),
  );
}

/** The entry is of a kind that is not asked for: nothing is made of it. */
function otherKind(reader: Reader, value: string, at: Place): undefined {
  if (at.above) at.above.isPassedOver = true;
  const path = at.canonical.replace(/\/\d+/g, '/*');
  return reader.problem('other-kind', { key: at.called, value, path }, at.pointer, at.valueSpan);
}

/** What a unit and a Party committee are called, by which they are told apart. */
const NAMES = /^\/unit\/name$|\/(?:party_committee(?:\/\d+)?|registered_with)$/;

/** A name is read in Latin letters, and said: by letters that only look like them it would be that of another unit. */
function spelledName(reader: Reader, name: string, at: Place): string {
  if (reader.root !== planShape || !NAMES.test(at.canonical)) return name;
  const { text: meant, found: letters } = withoutLookAlikes(name);
  if (letters.length === 0) return name;
  const cure = rewritten(at.valueSpan, meant);
  reader.problem('look-alikes', { key: at.called, letters, meant }, at.pointer, at.valueSpan, undefined, cure);
  return meant;
}

/**
 * Text in a font of before Unicode; of a name one word is enough. By such a name nobody can be found: a committee's is as if it
 * were not there (true). A unit's own name stays, to say which plan it is.
 */
function noteOldFont(reader: Reader, node: Scalar, at: Place): boolean {
  // Cheap first: hardly any value has a letter of Latin-1 that Vietnamese words in Unicode do without.
  if (reader.root !== planShape) return false;
  // Not `composed`: of what shows nothing, the soft hyphen was a letter.
  const value = nfc(node.value);
  if (!oldFontIn(value, 1)) return false;
  const isName = NAMES.test(at.canonical);
  const found = oldFontIn(value, isName ? 1 : 2);
  if (!found) return false;
  const affects = isName ? at.canonical : undefined;
  reader.problem('old-font', { key: at.called, ...found }, at.pointer, at.valueSpan, affects);
  return isName && at.canonical !== '/unit/name';
}

/** Characters that are never printed raw (true if any), and text that YAML drops because it takes it for a comment. */
function noteText(reader: Reader, node: Scalar, written: Written, at: Place): boolean {
  const characters = reader.source.unsafeIn(node.value);
  if (characters.length > 0)
    reader.problem(
      'unsafe-characters',
      { characters },
      at.pointer,
      at.valueSpan,
      at.canonical,
      cleaned(reader, at.valueSpan),
    );
  if (written.plain) noteDropped(reader, node, { is: 'text' }, at);
  return characters.length > 0;
}

/** Text that YAML drops because it takes it for a comment: `phong trào #NôngDân`, or all of `#NôngDân`. */
export function noteDropped(reader: Reader, node: Node, shape: Shape, at: Place): void {
  if (shape.is === 'record' || shape.is === 'list' || shape.is === 'map') return;
  const end = reader.offset + node.to;
  const next = reader.source.text[end];
  if (next !== ' ' && next !== '\t' && next !== '#') return;
  const text = reader.source.text.slice(end - 1, end + 200);
  const rest = /^.?[ \t]+(#[\p{L}\p{N}].*)/u.exec(text)?.[1];
  if (!rest) return;
  const lineEnd = reader.source.text.indexOf('\n', end);
  const line = reader.source.slice([end, lineEnd < 0 ? reader.source.text.length : lineEnd]).trimEnd();
  const from = isAbsent(node) ? end + line.indexOf('#') : at.valueSpan[0];
  const whole = reader.source.slice([from, end + line.length]);
  const cure = { from, to: end + line.length, text: quoted(whole) };
  reader.problem(
    'hash-in-text',
    { rest: rest.trimEnd(), text: whole },
    at.pointer,
    [at.valueSpan[0], end + 1],
    undefined,
    cure,
  );
}
