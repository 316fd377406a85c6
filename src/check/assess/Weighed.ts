import type { IsoDate } from '../../plan/model/calendar.js';
import type { Fact } from '../keywords/Fact.js';
import type { ResultParams } from './AnyFinding.js';

/** A finding before it has an identity. */
export type ResultFinding = {
  [K in keyof ResultParams]: { kind: K; params: ResultParams[K]; path: string };
}[keyof ResultParams];

/** A finding with what makes it late or not. */
export interface Weighed {
  draft: ResultFinding;
  how: Fact['how'];
  /** Of something present, its own date, which says how late it is. */
  date?: IsoDate;
  /** Its own due date; else the requirement's holds. */
  due?: IsoDate;
}
