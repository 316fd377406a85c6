import type { IsoDate } from '../../plan/model/calendar.js';
import type { Schema } from '../keywords/Schema.js';
import { partsIn, usesIn } from '../keywords/walk.js';
import type { Years } from '../keywords/Years.js';

/** The time that a check is about, the same for every plan. */
export interface Span {
  /** The days within which what it asks has to lie; absent where any day will do. */
  from?: IsoDate;
  to?: IsoDate;
  /** The years that it asks about anew each. */
  years?: Years;
  /** It asks for nothing but what these years ask. */
  onlyYears?: true;
}

/** The time that a check is about. */
export function spanOf(schema: Schema): Span {
  const windows = windowsIn(schema);
  const from = windows
    .flatMap((one) => one.from ?? [])
    .sort()
    .at(-1);
  const [to] = windows.flatMap((one) => one.to ?? []).sort();
  const years = yearsAsked(schema);
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(years && { years }),
    ...(years && asksYears(schema) && { onlyYears: true as const }),
  };
}

/** The windows of dates that must be there. */
function windowsIn(schema: Schema): Pick<Span, 'from' | 'to'>[] {
  const own = usesIn(schema).flatMap(({ keyword, param }) => keyword.window?.(param) ?? []);
  const needed = partsIn(schema).filter(({ role }) => role === 'all' || role === 'some');
  return [...own, ...needed.flatMap((part) => windowsIn(part.schema))];
}

/** The years that a check asks about anew each; undefined when it asks about none. */
export function yearsAsked(schema: Schema): Years | undefined {
  const own = usesIn(schema).map(({ keyword, param }) => keyword.years?.(param));
  const inside = partsIn(schema).map((part) => yearsAsked(part.schema));
  return [...own, ...inside].find((years) => years !== undefined);
}

/** Whether every list that a check looks at is asked for by years: what it asks of the entries is of these years too. */
function asksYears(schema: Schema): boolean {
  const asking = usesIn(schema).filter(({ keyword }) => !keyword.silent);
  if (asking.some(({ keyword, param }) => keyword.years?.(param))) return true;
  return (
    asking.length > 0 &&
    asking.every(({ name }) => name === 'properties') &&
    partsIn(schema).every((part) => asksYears(part.schema))
  );
}
