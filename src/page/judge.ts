import type { Assessment } from '../check/assess/Assessment.js';
import { assess } from '../check/assess/assess.js';
import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { IsoDate } from '../plan/model/calendar.js';
import { type ParsedPlan, parsePlan } from '../plan/reader/parsePlans.js';

/** A plan as the program judges it, and how it was read. */
export interface Judged {
  parsed: ParsedPlan;
  assessment: Assessment;
}

/** Reads and judges a text as the program does. */
export function judge(text: string, catalogue: Catalogue, asOf: IsoDate, file: string): Judged {
  const parsed = parsePlan(text);
  return { parsed, assessment: assess(parsed, catalogue, { asOf, file }) };
}
