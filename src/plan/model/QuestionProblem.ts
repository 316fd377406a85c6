import type { IsoDate } from './calendar.js';
import type { StatedRatio } from './Ratio.js';

/** What a plan says that can be read, and that a person is to look at again. */
export interface QuestionParams {
  /** Letters of other alphabets in a name, and the name in Latin ones, by which it is read. */
  'look-alikes': { key: string; letters: string[]; meant: string };
  /** A Party committee of another place than the unit. */
  'committee-place': { committee: string; name: string };
  /** A text in nothing but words that could stand in any plan. */
  'says-nothing': { text: string };
  /** A gap, or a hint, of a form that is left within a text. */
  'open-gap': { text: string };
  /** A lead by which nobody in particular is named. */
  'nameless-lead': { lead: string };
  /** A task's deadline before or after the Conclusion's period, in years. */
  'due-outside': { due: IsoDate; from: number; to: number };
  'year-outside': { year: number; from: number; to: number };
  /** What has a day on which it was done, and says beside it that it was not. */
  undone: { key: string; text: string; date: IsoDate };
  /** An activity, key task or task that says of itself, in these words, that it is not done. */
  'put-off': { key: string; words: string };
  /** One activity entered several times for a year, and where. */
  'activity-twice': { title: string; year: number; count: number; lines: number[]; cells?: string[] };
  /** The key tasks of a year again in others. */
  'same-focus': { title: string; years: number[] };
  /** Letters that nobody would say. */
  gibberish: { text: string };
  /** A session, held, that nobody is said to have come to. */
  'nobody-came': { date: IsoDate };
  /** The present state of a year that has not begun. */
  'baseline-ahead': { year: number; asOf: IsoDate };
  /** A share that rises only because it is counted from fewer. */
  'total-shrunk': { before: number; after: number };
  /** Things of so many kinds on one day. */
  'one-day': { date: IsoDate; count: number; lines: number[]; cells?: string[] };
  /** Another unit of the same kind in a plan. */
  'other-unit': { name: string; own: string };
  /** A goal above the baseline by less than a tenth of a percentage point. */
  'raised-little': { baseline: StatedRatio; goal: StatedRatio };
  /** A unit's name without a place, by which it is one of many. */
  'nameless-unit': { name: string };
  /** In đồng. */
  'odd-amount': { amount: number };
}

/** What each of them weighs: what is read as it stands, or as it is meant, hides nothing. */
export const questionWeights = {
  'look-alikes': 'warning',
  'committee-place': 'warning',
  'says-nothing': 'note',
  'open-gap': 'note',
  'nameless-lead': 'note',
  'due-outside': 'note',
  'year-outside': 'note',
  'odd-amount': 'note',
  'raised-little': 'note',
  'nameless-unit': 'note',
  'put-off': 'warning',
  'activity-twice': 'warning',
  'same-focus': 'note',
  gibberish: 'warning',
  'nobody-came': 'warning',
  'baseline-ahead': 'warning',
  'total-shrunk': 'note',
  'one-day': 'note',
  'other-unit': 'warning',
  undone: 'by-danger',
} as const satisfies Record<keyof QuestionParams, 'error' | 'warning' | 'note' | 'by-danger'>;
