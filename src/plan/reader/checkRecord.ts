import type { RecordShape } from '../model/model.js';
import { checks } from './checks.js';
import type { Place } from './Place.js';
import type { PlanRecord, Reader } from './Reader.js';

/** What the schema requires in a record, and what its parts must agree in. */
export function checkRecord(reader: Reader, record: PlanRecord, shape: RecordShape, at: Place): void {
  if (shape.check) checks[shape.check](reader, record, at);
  for (const name of shape.required(record)) {
    const canonical = `${at.canonical}/${name}`;
    if (record[name] !== undefined || isExplained(reader, canonical, at)) continue;
    const own = at.child(name);
    const place = own ?? at;
    const span = place.keySpan ?? reader.source.firstLine(place.valueSpan);
    const empty = own?.keySpan !== undefined;
    const { cell } = reader.source.range(span);
    const params = {
      path: canonical,
      ...(empty && { empty: true as const }),
      ...(empty && cell !== undefined && { cell }),
    };
    reader.problem('missing-key', params, `${at.pointer}/${name}`, span, canonical);
  }
}

/** Whether a problem already says why a required property is not there: it is unreadable, or its keys stand elsewhere. */
function isExplained(reader: Reader, canonical: string, at: Place): boolean {
  if (reader.isAffected(canonical)) return true;
  // A note says it; only without who the unit is nothing can be told.
  if (at.canonical !== '/unit' && at.child(canonical.slice(at.canonical.length + 1))?.holdsPlace) return true;
  // Only sections, of which there are few, are named as where a key belongs.
  if (/\/\d+\//.test(canonical)) return false;
  return reader.problems.some(
    (problem) =>
      problem.kind === 'unknown-key' && problem.params.section === canonical && problem.pointer.startsWith(at.pointer),
  );
}
