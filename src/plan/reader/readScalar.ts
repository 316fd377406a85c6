import type { IsoDate } from '../model/calendar.js';
import type { ChoiceShape, ScalarShape } from '../model/model.js';
import type { Written } from '../model/values/Reading.js';
import { readIds } from '../model/values/readIds.js';
import type { WrittenPercent } from '../model/values/readPercent.js';
import { readSession } from '../model/values/readSession.js';
import { nearType } from '../model/values/readType.js';
import { withoutUnsafe } from '../text/visible.js';
import type { Scalar } from '../yaml/Node.js';
import { cleaned, rewritten } from './cures.js';
import { holdsPlace } from './holdsPlace.js';
import { noteBadValue } from './noteBadValue.js';
import { noteDropped } from './noteDropped.js';
import { noteOldFont } from './noteOldFont.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';
import { readName } from './readName.js';
import { canRead, LONGEST_VALUE, namedBy, valueIn } from './valueIn.js';

/** The requirements that a task answers. */
const IDS = /^\/tasks\/\d+\/answers(?:\/|$)/;
const QUOTES = new Set('“”„‘’\'"');

/** Reads a scalar as what may stand there; undefined with a problem when it cannot be. */
export function readScalar(reader: Reader, node: Scalar, shape: ScalarShape, at: Place): unknown {
  const written: Written = { text: reader.source.composed(node.value).trim(), plain: node.plain };
  if (noteText(reader, node, written, at) && shape.is !== 'text') written.text = withoutUnsafe(written.text).trim();
  if (written.text === '' || noteOldFont(reader, node, at)) return undefined;
  const value = written.text;
  const isFree = shape.is === 'text' || (shape.is === 'choice' && shape.free);
  const isLong = !isFree && value.length > LONGEST_VALUE;
  const choice = isLong ? undefined : namedBy(shape, value);
  if (choice !== undefined) return choice;
  if (holdsPlace(reader, value, at)) return notePlaceholder(reader, value, at);
  if (isFree) return IDS.test(at.canonical) ? readIds(value) : readName(reader, value, at);
  if (isLong) {
    const params = { key: at.called, length: value.length, limit: LONGEST_VALUE };
    return reader.problem('too-long', params, at.pointer, at.valueSpan, at.canonical);
  }
  const meant = insideQuotes(value);
  if (meant !== undefined && canRead(shape, meant)) return withoutQuotes(reader, shape, { value, meant }, at);
  if (shape.is === 'choice')
    return shape.beside?.get(value.replace(/[.;]$/, ''))
      ? otherKind(reader, value, at)
      : unknownValue(reader, shape, value, at);
  const reading = inItsYear(shape, value, at) ?? valueIn(shape, written, at.above?.step === 'goal');
  return 'value' in reading ? keepDecimals(reader, reading.value, at) : noteBadValue(reader, value, reading.fault, at);
}

/** A day and a month: `18/5`, `ngày 18 tháng 5`. */
const YEARLESS = /^(?:ngày )?\d{1,2}(?:([/.-])|\s+tháng\s+)\d{1,2}$/iu;

/** The day of a session without its year, where the entry has that above it (`năm: 2022`): it can be in no other. */
function inItsYear(shape: ScalarShape, value: string, at: Place): { value: IsoDate } | undefined {
  const found = shape.is === 'session' ? YEARLESS.exec(value) : null;
  const year = found
    ? /^(?:năm )?(20\d\d)$/iu.exec(at.above?.child('year')?.written()[0]?.value.trim() ?? '')?.[1]
    : undefined;
  if (!found || year === undefined) return undefined;
  const reading = readSession(`${value}${found[1] ?? ' năm '}${year}`);
  return 'value' in reading ? reading : undefined;
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
  shape: ScalarShape,
  { value, meant }: { value: string; meant: string },
  at: Place,
): unknown {
  const cure = rewritten(at.valueSpan, meant);
  reader.problem('curly-quotes', { key: at.called, value, meant }, at.pointer, at.valueSpan, undefined, cure);
  const choice = namedBy(shape, meant);
  if (choice !== undefined) return choice;
  if (shape.is === 'choice') return undefined;
  const reading = valueIn(shape, { text: meant, plain: false });
  return 'value' in reading ? keepDecimals(reader, reading.value, at) : undefined;
}

/** What holds a place is blank, whatever belongs there: it answers nothing and hides nothing. */
function notePlaceholder(reader: Reader, value: string, at: Place): undefined {
  at.holdsPlace = true;
  reader.problem('placeholder', { key: at.called, value }, at.pointer, at.valueSpan);
}

/** A percentage's written decimals say how closely it must agree with the counts. */
function keepDecimals(reader: Reader, value: string | number | WrittenPercent, at: Place): string | number {
  if (typeof value !== 'object') return value;
  reader.decimals.set(at.canonical, value.decimals);
  return value.percent;
}

/** How many letters of a value may be one slip: of fewer, `hằng tuần` is asked about as `hằng tháng`. */
const LETTERS_A_SLIP = 4;

function unknownValue(reader: Reader, shape: ChoiceShape, value: string, at: Place): undefined {
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

/** Notes characters that are never printed raw (true if there are any), and text that YAML drops as a comment. */
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
