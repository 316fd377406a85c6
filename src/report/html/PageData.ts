import type { Status, Verdict } from '../../check/assess/Assessment.js';
import type { UnitStatus } from '../../desk/roster/UnitEntry.js';
import type { Direction } from '../../desk/totals/UnitMovement.js';
import type { Language } from '../../messages/Language.js';
import type { Messages } from '../../messages/Messages.js';
import type { FindingLevel } from '../../plan/model/Finding.js';

/**
 * A requirement's status in a cell: as Status, but what is unmet by its level, and what a person has reviewed apart from
 * what nobody has; a point where the requirement does not bind the unit.
 */
export type State = keyof typeof states;

/** One letter for each, as units' data hold them, with the sign that the page shows and what it is a status of. */
export const states = {
  E: { sign: '✗', status: 'unmet', level: 'error' },
  W: { sign: '!', status: 'unmet', level: 'warning' },
  N: { sign: '•', status: 'unmet', level: 'note' },
  k: { sign: '~', status: 'unknown' },
  m: { sign: '✓', status: 'met' },
  n: { sign: '○', status: 'not-due' },
  r: { sign: '?', status: 'review' },
  R: { sign: '●', status: 'review' },
  w: { sign: '–', status: 'waived' },
  /** Not asked of the unit in the days on which it exists. */
  x: { sign: '∅', status: undefined },
  '.': { sign: '', status: undefined },
} as const satisfies Record<string, { sign: string; status: Status | undefined; level?: FindingLevel }>;

/** What all units share, once in the page. */
export interface PageData {
  language: Language;
  requirements: PageRequirement[];
  /** Names of kinds of unit by `type/level`. */
  kinds: Record<string, string>;
  verdicts: Record<Verdict, string>;
  statuses: Record<Status, string>;
  levels: Record<FindingLevel, string>;
  /** Where a unit stands with its plan. */
  sendings: Record<UnitStatus, string>;
  labels: Messages['page']['client'];
  finder: Messages['finder'];
  /** Where the report is held against an earlier one. */
  since?: SinceFilter;
}

/** The filter by how units have moved since the earlier report. */
export interface SinceFilter {
  title: string;
  /** `moved`, `fixed`, `come`, or a direction; and how it is called. */
  options: (readonly [string, string])[];
}

/** How a unit has moved since the earlier report. */
export interface MovedUnit {
  direction: Direction;
  /** How much it has corrected, and how much has come. */
  fixed: number;
  come: number;
  line: string;
}

/** A requirement, for the page. */
export interface PageRequirement {
  id: string;
  clause: string;
  title: string;
  quote: string;
  hint: string;
}

/** A unit as a row of the matrix, and what it is found by. */
export interface PageRow {
  name: string;
  /** `type/level`; of a plan that cannot be read those of the unit that it seems to be of, as its parent. */
  kind?: string;
  parent?: string;
  code?: string;
  /** The file, and which of its plans where it holds several. */
  file: string;
  verdict: Verdict;
  /** Of a plan that cannot be read: the unit that it seems to be of. */
  seeming?: string;
  /** What stands beside the verdict: shares met, counts. */
  counts?: string;
  /** A State for each requirement of the catalogue, in its order. */
  states: string;
}

/** A unit of the roster without a plan that is judged: all that is known of it. */
export interface AbsentRow {
  name: string;
  kind: string;
  parent?: string;
  code: string;
  sending: UnitStatus;
  /** Its status in words. */
  words: string;
  /** What may be its own, when its plan is due. */
  about?: string;
  /** The files that may be its own and have a part in the page, by its number. */
  parts?: { number: number; file: string }[];
}

/** The units of the roster in its order: the number of its part for one whose plan is judged. */
export type RosterData = (number | AbsentRow)[];

/** The rest of a unit's part, read when it is opened: what weighs most first. */
export interface PagePart {
  problems: PageFinding[];
  results: PageResult[];
  /** What is not asked of the unit, by its place in the catalogue, and why. */
  leftOut?: { requirement: number; why: string }[];
}

/** A finding, for the page. */
export interface PageFinding {
  sentence: string;
  level: FindingLevel;
  /** `file:line:column`. */
  place: string;
  excerpt?: string;
}

/** How a requirement stands in a plan, for the page. */
export interface PageResult {
  /** Place of its requirement in the catalogue. */
  requirement: number;
  level: FindingLevel;
  status: Status;
  /** Due date, days late or left. */
  dates?: string;
  findings?: PageFinding[];
  evidence?: { text: string; place: string }[];
  /** The Board's waiver, or the opinion of a person. */
  decision?: string;
}
