import type { ProblemKind, ProblemParams } from '../model/Problem.js';
import { dayNumber } from '../model/values/dayNumber.js';
import type { DueFault } from '../model/values/due/Part.js';
import { nearDue } from '../model/values/nearDue.js';
import { notOneDay } from '../model/values/notOneDay.js';
import { nearSession } from '../model/values/readSession.js';
import { rewritten } from './cures.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';
import type { ValueFault } from './ValueFault.js';

/** Notes that a text is no value of its place, with the value that it is likely to mean as the cure. */
export function noteBadValue(reader: Reader, value: string, bad: ValueFault, at: Place): undefined {
  const key = at.called;
  const note = <K extends ProblemKind>(kind: K, params: ProblemParams[K], meant: string | undefined) =>
    reader.problem(kind, params, at.pointer, at.valueSpan, at.canonical, rewritten(at.valueSpan, meant));
  switch (bad.kind) {
    case 'bad-date': {
      const { due } = bad;
      const counted = dayNumber(value);
      const fault = counted === undefined ? bad.fault : ({ reason: 'day-number', meant: counted } as const);
      if (counted !== undefined) return note(bad.kind, { key, value, due, fault }, dayIn(fault));
      if (due) {
        const meant = nearDue(value);
        return note(bad.kind, { key, value, due, fault, meant }, meant ?? dayIn(fault));
      }
      const near = nearDay(fault, value);
      return note(bad.kind, { key, value, due, fault: near }, dayIn(near));
    }
    case 'bad-year': {
      const { fault } = bad;
      return note(bad.kind, { key, value, fault }, meantIn(fault)?.toString());
    }
    case 'bad-percent': {
      const { fault } = bad;
      return note(bad.kind, { key, value, fault }, meantIn(fault));
    }
    case 'bad-amount': {
      const { fault, money } = bad;
      const meant = meantIn(fault);
      // An amount that was a number is meant as one; a text says what it counts.
      const text = money && typeof meant === 'string' ? `${meant} đồng` : meant?.toString();
      return note(bad.kind, { key, value, money, fault }, text);
    }
  }
}

/** Why a text is not one day: what it is near to, or else what it lacks. */
function nearDay(fault: DueFault, value: string): DueFault {
  if (fault.reason !== 'form' || fault.meant !== undefined) return fault;
  const meant = nearSession(value);
  return meant === undefined ? (notOneDay(value) ?? fault) : { reason: 'form', meant };
}

/** The value that a fault asks about; undefined where nothing is near. */
function meantIn<T extends string | number>(fault: { meant?: T } | { reason: string }): T | undefined {
  return 'meant' in fault ? fault.meant : undefined;
}

/** The day that a fault asks about, as a plan writes it: `30/9/2021`. */
function dayIn(fault: DueFault): string | undefined {
  return meantIn(fault)?.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$3/$2/$1');
}
