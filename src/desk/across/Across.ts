import type { Range } from '../../plan/model/Finding.js';
import type { StatedRatio } from '../../plan/model/Ratio.js';
import type { PlanRef } from '../roster/RosterReport.js';

/** What is found only by looking at several plans. Always notes for a person, never errors. */
export interface AcrossParams {
  /** Tasks or activity titles that units share. */
  'copied-text': {
    what: 'task' | 'activity';
    /** The beginning of the text as the first place has it. */
    text: string;
    units: number;
    /** How many texts these same units share; `text` is the first of them. */
    texts: number;
    /** Word for word. Otherwise nearly: `similarity` of 100 when only the units' own names and places differ. */
    exact: boolean;
    /** Percent of word shingles, rounded down, that each wording has at least in common with another of them. */
    similarity: number;
  };
  /** What the units below add up to is not what the plan above says. */
  'sum-contradicts': {
    indicator: string;
    which: 'baseline' | 'goal';
    year?: number;
    /** Name of the unit whose plan states it. */
    unit: string;
    sum: { count: number; total: number };
    /** How many plans were added up, and of how many where the roster says. */
    plans: number;
    of?: number;
    stated: StatedRatio;
  };
  /** One document number in several plans of a type and parent. */
  'same-number': { number: string; units: number };
}

/** A place in one of the plans that a finding is about. */
export interface AcrossPlace extends PlanRef {
  pointer: string;
  range: Range;
}

/** A note about several plans. Pointer and range are those of the first place. */
export type AcrossFinding = {
  [Kind in keyof AcrossParams]: {
    id: string;
    /** Its sentence as an earlier report has it. */
    message?: string;
    kind: Kind;
    params: AcrossParams[Kind];
    level: 'note';
    pointer: string;
    range: Range;
    plans: AcrossPlace[];
  };
}[keyof AcrossParams];

/** What the plans of one type and level add up to for an indicator with a meaning: of one parent, or in all. */
export interface Sum {
  indicator: string;
  which: 'baseline' | 'goal';
  year?: number;
  type: string;
  /** Level of the plans added up. */
  level: string;
  /** Their parent by the roster; absent: all of them. */
  parent?: string;
  count: number;
  total: number;
  /** How many plans give figures, and how many units there are where the roster says. */
  plans: number;
  of?: number;
}
