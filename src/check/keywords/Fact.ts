import type { IsoDate } from '../../plan/model/calendar.js';
import type { StatedRatio } from '../../plan/model/Ratio.js';

/** Values that a check asks for, and the pointer where they may stand. */
export interface Wanted {
  at: string;
  values: string[];
}

/** What a check finds, by kind: the domain vocabulary first, then what plain JSON Schema keywords find. */
export interface FactParams {
  /** `asOf`: the day of the check, of a date that was still to come on it; `lastDay`: `to` is the unit's last day. */
  'date-outside': { date: IsoDate; from?: IsoDate; to?: IsoDate; asOf?: IsoDate; lastDay?: true };
  /** A date inside its window that is still to come. */
  'date-planned': { date: IsoDate };
  'date-needed': { value: string };
  'year-too-few': {
    list: string;
    year: number;
    count: number;
    min: number;
    incomplete: number;
    lacking: string[];
    /** Fields that are written, but could not be read. */
    unread?: string[];
    /** The earliest day of those of its complete entries that are only intended: their date is still to come. */
    planned?: IsoDate;
    /** The year is over for the unit: its due date has passed. */
    ended: boolean;
    /** The unit's last day, on which the year was due. */
    lastDay?: IsoDate;
    /** The units that it was made of and that were there in the year: why none of them is of help for it. */
    without?: { name: string; why: 'none' | 'no-plan' | 'unreadable' | 'hidden' }[];
  };
  'year-too-many': { list: string; year: number; count: number; max: number };
  'years-ahead': { list: string; from: number; to: number; min: number };
  'ratio-below': StatedRatio & { atLeast: number; needed?: number };
  'ratio-missing': { path: string; countOnly: boolean };
  /** Years. */
  'goal-not-later': { baseline: number; goal: number };
  'not-raised': { baseline: StatedRatio; goal: StatedRatio };
  /** `at`: where the expected name stands; `others`: the other names there, each of which would do as well. */
  'name-differs': { value: string; expected: string; others?: string[]; at: string };
  'name-unknown': { path: string };
  /**
   * `blank`: its key stands there, with nothing behind it. `planned`: the day that is given beside it for what is intended,
   * which has `passed`, or lies after `due`.
   */
  absent: { path: string; blank?: true; planned?: IsoDate; passed?: true; due?: IsoDate };
  /** `near`: an entry that nearly says what is wanted. */
  'no-entry': {
    path: string;
    entries: number;
    wanted?: Wanted;
    near?: { written: string; meant: string; line: number; cell?: string };
    /** What the entries say in free words, where some are allowed. */
    written?: string[];
  };
  'too-few': { limit: number };
  'too-many': { limit: number };
  'not-accepted': { path: string; accepted: string[] };
  'wrong-type': { type: string };
  'beyond-limit': { value: number; comparison: '<=' | '>=' | '<' | '>'; limit: number };
  'not-multiple': { of: number };
  'wrong-length': { min?: number; max?: number };
  'not-matching': { pattern: string };
  'not-format': { format: string };
  'not-unique': { first: number; second: number };
  'not-allowed': { name: string };
  'one-only': Record<string, never>;
  'any-of': { options: { path: string; wanted?: Wanted }[] };
  other: { keyword: string };
}

/** A kind of fact: `messages/{vi,en}/results.ts` has a sentence for each. */
export type FactKind = keyof FactParams;

/** What has to be known of a kind of fact, beside its sentence. */
export interface FactTraits {
  /**
   * Of an entry of a list: `misfit`, it is of the right kind and yet does not fit; `incomplete`, it, or a figure in it, only
   * has to be completed; `planned`, it fits and is still to come.
   */
  ofEntry?: 'misfit' | 'incomplete' | 'planned';
  /** It is about what a list lacks, and stands at the list's key, not over all its entries. */
  ofList?: true;
  /** It says what a value must be: which value it is stands before its sentence. */
  ofValue?: true;
}

/** Every kind of fact. */
export const factKinds: Readonly<Record<FactKind, FactTraits>> = {
  'date-outside': { ofEntry: 'misfit' },
  'date-planned': { ofEntry: 'planned' },
  'date-needed': { ofEntry: 'incomplete' },
  'year-too-few': { ofList: true },
  'year-too-many': {},
  'years-ahead': { ofList: true },
  'ratio-below': { ofEntry: 'misfit' },
  'ratio-missing': { ofEntry: 'incomplete' },
  'goal-not-later': { ofEntry: 'misfit' },
  'not-raised': { ofEntry: 'misfit' },
  'name-differs': { ofEntry: 'misfit', ofValue: true },
  'name-unknown': {},
  absent: { ofEntry: 'incomplete' },
  'no-entry': { ofList: true },
  'too-few': { ofList: true, ofValue: true },
  'too-many': { ofValue: true },
  'not-accepted': { ofValue: true },
  'wrong-type': { ofValue: true },
  'beyond-limit': { ofEntry: 'incomplete', ofValue: true },
  'not-multiple': { ofValue: true },
  'wrong-length': { ofValue: true },
  'not-matching': { ofValue: true },
  'not-format': { ofValue: true },
  'not-unique': { ofValue: true },
  'not-allowed': {},
  'one-only': {},
  'any-of': {},
  other: {},
};

/**
 * One thing that a check finds wanting. `how` decides what follows from it:
 * - `absent`: something is not there. Not due until its due date, unmet after it.
 * - `outside`: entries are there and none fits. Unmet at any date, unless an unreadable one might fit.
 * - `broken`: a value that could be read breaks the check for certain. Unmet, whatever else cannot be read.
 */
export type Fact<Kinds extends FactKind = FactKind> = {
  [Kind in Kinds]: {
    kind: Kind;
    params: FactParams[Kind];
    /** Canonical pointer of what it is about. */
    path: string;
    how: 'absent' | 'outside' | 'broken';
    /** Its own due date where the requirement has none for all: the end of the year it asks about. */
    due?: IsoDate;
  };
}[Kinds];

/** A fact of a known kind. */
export function fact<K extends FactKind>(
  kind: K,
  params: FactParams[K],
  path: string,
  how: Fact['how'],
  due?: IsoDate,
): Fact<K> {
  return { kind, params, path, how, ...(due && { due }) };
}
