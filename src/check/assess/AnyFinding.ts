import type { IsoDate } from '../../plan/model/calendar.js';
import type { Finding } from '../../plan/model/Finding.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import { type FactParams, type FactTraits, factKinds } from '../keywords/Fact.js';

/** What a requirement's finding may say: a check's facts, and what is found without a schema. */
export interface ResultParams extends FactParams {
  /** `blank`: where a form has a place for it that nobody has filled in. */
  'no-task': { requirement: string; tasks: number; blank?: { line: number; cell?: string } };
  'task-incomplete': { requirement: string; lacking: string[] };
  /** Tasks are complete, and none is due within these days. */
  'task-untimely': { requirement: string; due: IsoDate; from?: IsoDate; to: IsoDate };
  'to-review': { tasks: number };
  'unreadable-part': { lines: number[]; missing: string[]; cells?: string[] };
  /** Findings of the requirement that are not listed. */
  'more-findings': { count: number };
}

/** Every kind of what a requirement's finding says. */
export const resultKinds: Readonly<Record<keyof ResultParams, FactTraits>> = {
  ...factKinds,
  'no-task': { ofList: true },
  'task-incomplete': {},
  'task-untimely': {},
  'to-review': { ofList: true },
  'unreadable-part': {},
  'more-findings': {},
};

/** A finding with its identity, the same from run to run (schemas/README.md, "Findings"). */
export type Identified<Params> = Finding<Params> & {
  id: string;
  /** Its sentence as an earlier report has it: said where no sentence is known for what it found. */
  message?: string;
};

/** A finding of a requirement, or a problem of the plan. */
export type AnyFinding = Identified<ResultParams & ProblemParams>;

/** What each kind of finding says. */
export type FindingParams = ResultParams & ProblemParams;

/** A kind of finding, as `kind` in the JSON report and the second part of a finding's id have it. */
export type FindingKind = keyof FindingParams;
