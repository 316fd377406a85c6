import type { Missing } from '../desk/roster/RosterReport.js';
import type { Words } from './Words.js';

/** The words of the slips that units get (`slips`). Names among the parameters are ready to print. */
export interface SlipLabels {
  titles: Record<'correct' | 'nothing' | 'unreadable' | Missing['status'], string>;
  to: (unit: string) => string;
  /** Who is addressed where the plan does not say whose it is. */
  sender: (file: string) => string;
  /** What was checked against what. */
  checked: (plan: string, conclusion: string) => string;
  unreadable: (plan: string) => string;
  result: (verdict: string) => string;
  nothing: string;
  /** The same, where only some of the requirements were asked about. */
  nothingAsked: string;
  parts: Record<'correct' | 'coming' | 'review' | 'reviewed' | 'waived' | 'asked' | 'how', string>;
  /** What stands under the head of a part, before its entries. */
  notes: Record<'coming' | 'review', string>;
  asked: (type: string, level: string) => string;
  inFile: string;
  /** Where in a file: `ke-hoach.yaml, dòng 12`. */
  place: (file: string, line: number) => string;
  found: string;
  todo: string;
  due: string;
  quote: string;
  evidence: string;
  closing: Record<'correct' | 'unreadable' | 'missing', string>;
  missing: {
    notCome: (conclusion: string) => string;
    due: (missing: Missing, words: Words) => string;
  };
  /** How to write a plan, step by step; after `unit` stand the lines that name it. */
  how: { file: string; unit: string; committee: string; sections: string; tasks: (answers: string) => string };
  /** What a file is called when nothing else names it. */
  fileName: string;
}
