import { valueAt } from '../maps/valueAt.js';
import { cellOf } from '../model/cellsOf.js';
import type { Range } from '../model/Finding.js';
import { choicesAt, type RecordCheck } from '../model/model.js';
import { readType } from '../model/values/readType.js';
import { sameFolded } from '../text/fold.js';
import { rewritten } from './cures.js';
import type { Place } from './Place.js';
import type { PlanRecord, Reader } from './Reader.js';

/** A figure of a record, as it has been read; undefined where it has none. */
function numberAt(record: PlanRecord, path: string): number | undefined {
  const value = valueAt(record, path);
  return typeof value === 'number' ? value : undefined;
}

/** Counts must make a ratio, and a percentage beside them must agree to within half a unit of its last digit. */
function checkMeasure(reader: Reader, record: PlanRecord, at: Place): void {
  const [count, total, percent] = ['/count', '/total', '/percent'].map((path) => numberAt(record, path));
  if (count === undefined || total === undefined) noteBelowOne(reader, percent, at);
  if (total === undefined) return;
  const span = (name: string) => at.child(name)?.valueSpan ?? at.valueSpan;
  // Counts that make no ratio leave none: a percentage beside them is not believed in their place.
  if (total === 0 || (count !== undefined && count > total)) delete record.percent;
  if (total === 0) {
    delete record.total;
    reader.problem('total-zero', {}, `${at.pointer}/total`, span('total'), `${at.canonical}/total`);
  } else if (count !== undefined && count > total) {
    delete record.count;
    reader.problem(
      'count-above-total',
      { count, total },
      `${at.pointer}/count`,
      span('count'),
      `${at.canonical}/count`,
    );
  } else if (count !== undefined && percent !== undefined) {
    const decimals = reader.decimals.get(`${at.canonical}/percent`) ?? 0;
    const scale = 10n ** BigInt(decimals);
    const written = BigInt(percent.toFixed(decimals).replace('.', ''));
    const apart = BigInt(count) * 100n * scale - written * BigInt(total);
    if ((apart < 0n ? -apart : apart) * 2n > BigInt(total)) {
      const params = { percent: percent.toFixed(decimals), count, total };
      reader.problem('percent-disagrees', params, `${at.pointer}/percent`, span('percent'));
    }
  }
}

/** `0.55` without a sign is read as it is written, 0.55%; 55% may be meant. Where there are counts, they decide. */
function noteBelowOne(reader: Reader, percent: number | undefined, at: Place): void {
  const place = at.child('percent');
  if (!place || percent === undefined || percent <= 0 || percent >= 1) return;
  const value = reader.source.slice(place.valueSpan).replace(/^["']|["']$/g, '');
  if (value.includes('%')) return;
  const meant = Number((percent * 100).toFixed(4));
  const cure = rewritten(place.valueSpan, `${String(meant).replace('.', ',')}%`);
  reader.problem('percent-below-one', { value, percent, meant }, place.pointer, place.valueSpan, undefined, cure);
}

/**
 * A known value stands in one item, or in several that something tells apart: two goals for one thing and year cannot both be meant.
 * @param paths the property whose values are meant, and those that tell several apart (`goal/year`)
 */
export function checkOnce(
  reader: Reader,
  items: readonly unknown[] | undefined,
  paths: readonly string[],
  at: Place,
): void {
  const first = new Map<string, Range>();
  const [key = ''] = paths;
  for (const [index, item] of items?.entries() ?? []) {
    const value = valueAt(item, `/${key}`);
    const place = at.child(String(index))?.child(key);
    if (typeof value !== 'string' || !place || !isKnown(value, place)) continue;
    const own = JSON.stringify(paths.map((path) => valueAt(item, `/${path}`)));
    const range = reader.source.range(place.valueSpan);
    const before = first.get(own);
    if (before === undefined) first.set(own, range);
    else
      reader.problem(
        'same-indicator',
        { indicator: value, firstLine: before.start.line, ...cellOf(before) },
        place.pointer,
        place.valueSpan,
      );
  }
}

const isKnown = (text: string, { canonical }: Place) => choicesAt(canonical).some(({ value }) => value === text);

/** No goal lies before its baseline. */
function checkTarget(reader: Reader, target: PlanRecord, at: Place): void {
  const [baseline, goal] = ['/baseline/year', '/goal/year'].map((path) => numberAt(target, path));
  const [from, to] = ['baseline', 'goal'].map((name) => at.child(name)?.child('year'));
  if (baseline === undefined || goal === undefined || goal >= baseline || !from || !to) return;
  const range = reader.source.range(from.valueSpan);
  reader.problem(
    'goal-before-baseline',
    { goal, baseline, line: range.start.line, ...cellOf(range) },
    to.pointer,
    to.valueSpan,
  );
}

/** A city is of a province, or is one. */
const isProvincialCity = (word: string, level: string) => level === 'province' && sameFolded(word, 'thành phố');

/** The level word in the type must be of the unit's own level. */
function checkUnit(reader: Reader, record: PlanRecord, at: Place): void {
  const place = at.child('type');
  if (!place || typeof record.type !== 'string' || typeof record.level !== 'string') return;
  const value = reader.source.slice(place.valueSpan).replace(/^["']|["']$/g, '');
  const found = readType(value)?.level;
  if (found && found.value !== record.level && !isProvincialCity(found.word, record.level)) {
    reader.problem(
      'level-word',
      { value, word: found.word, level: record.level },
      `${at.pointer}/type`,
      place.valueSpan,
    );
  }
}

/** What the parts of a record must agree in, by what the schema calls it. */
export const checks: Record<RecordCheck, (reader: Reader, record: PlanRecord, at: Place) => void> = {
  unit: checkUnit,
  target: checkTarget,
  measure: checkMeasure,
};
