import type { ListMark } from '../text/listMark.js';
import type { IsoDate } from './calendar.js';
import type { Finding } from './Finding.js';
import type { FormParams } from './FormProblem.js';
import type { QuestionParams } from './QuestionProblem.js';
import type { StatedRatio } from './Ratio.js';
import type { DueFault } from './values/due/Part.js';
import type { AmountFault } from './values/readAmount.js';
import type { PercentFault } from './values/readPercent.js';
import type { YearFault } from './values/readYear.js';

/** How many requirements are met, of those asked and due. */
export interface Met {
  met: number;
  of: number;
}

/** What may be wrong with a file or plan as such (schemas/README.md, "Bad input"), with the facts each sentence needs. */
export interface ProblemParams extends FormParams, QuestionParams {
  // The file
  'cannot-read': {
    reason: 'permission' | 'folder' | 'vanished' | 'link-cycle' | 'link-outside' | 'no-file' | 'held' | 'other';
    code: string;
  };
  'too-large': { limit: number };
  'not-utf8': { cause: 'windows-1258' | 'tcvn3' | 'vni' | 'utf-16' | 'damaged' | 'lost' | 'unknown' };
  'binary-file': { format: 'office' | 'pdf' | 'other' };
  mojibake: { cause: 'utf-8' | 'tcvn3' | 'vni' | 'lost'; sample: string };
  // The document
  empty: { comments: boolean; roster?: true };
  /** `roster`, `configuration`: the kind of document, when it is not a plan. */
  'not-a-mapping': { found: 'list' | 'text' | 'markup'; text: string; roster?: true; configuration?: true };
  /** A draft that a program has made of a Word document, and nobody has confirmed. */
  'unconfirmed-draft': object;
  'too-deep': { limit: number };
  'too-many-parts': { of: 'plans' | 'lines'; limit: number };
  /** Problems that are not listed, by level. */
  'more-problems': { count: number; error: number; warning: number; note: number };
  /** `lines`: on how many consecutive lines; likewise below. */
  'syntax-tab': { lines: number };
  'syntax-colon': { text: string };
  'syntax-quote': { text: string };
  'syntax-start': { start: string; text: string };
  'syntax-list-mark': ListMark;
  'syntax-rule': { text: string };
  'syntax-space': { key: string; value: string };
  'syntax-no-break-space': { lines: number };
  /** `text`: the corrected text, where it stands on one line; likewise below. */
  'syntax-open-quote': { quote: string; text?: string };
  /** `needless`: what stands below it needs none. */
  'syntax-open-bracket': { bracket: string; text?: string; needless?: true };
  /** `column`: how many spaces belong before it, where that can be told. */
  'syntax-indent': { text: string; column?: number };
  'syntax-missing-colon': { key: string; value: string };
  'syntax-missing-dash': { key: string };
  /** A number, dash or quotation mark before a key; `column`: how many spaces belong before it, where those are not there. */
  'syntax-needless-mark': { mark: string; text: string; column?: number; where?: 'around' | 'end' };
  /** An entry of a list written as a heading, with a number and a colon; `key`: what its text is. */
  'syntax-numbered-entry': { key: string; mark: string; text: string };
  /** `mark`: the comma or semicolon before the second. */
  'syntax-two-keys': { key: string; value: string; mark?: string; within?: true };
  'syntax-list-below': { text: string };
  /** A text in points, or with a colon, that goes on over lines; `key` is empty behind a dash. */
  'syntax-lines': { key: string; column: number };
  'syntax-continuation': { text: string; column: number };
  'syntax-stray': { text: string };
  'syntax-end-mark': Record<string, never>;
  'syntax-escape': { sequence: string; text?: string };
  /** Items of a list at the margin whose section has no line of its own. */
  'syntax-missing-section': { section: string };
  'syntax-other': { code: string };
  /** How a plan would stand that is unreadable for faults of its YAML, once they are mended; `open`: the requirements of level error that it would not meet. */
  'once-mended': { errors: Met; all: Met; open: readonly string[] };
  // Keys
  /** `within`: the canonical pointer of what does not know it; `other` where the document is no plan. */
  'unknown-key': {
    key: string;
    within: string;
    meant?: string;
    section?: string;
    /** Of a key of a section: the line on which that has it already, or that it stands nowhere yet. */
    line?: number;
    cell?: string;
    absent?: true;
    other?: true;
  };
  /** `cells`: those of a form, in the order of the lines; likewise below. */
  'duplicate-key': { key: string; first: string; firstLine: number; line: number; cells?: string[] };
  'key-not-text': Record<string, never>;
  'no-break-space': { key: string };
  /** `empty`: its line is there, and nothing behind it; `cell`: of a form, where a value alone is written, the cell. */
  'missing-key': { path: string; empty?: true; cell?: string };
  /** `whole`: the text that begins with the sign. */
  'not-used': { feature: 'anchor' | 'alias' | 'merge-key' | 'tag' | 'directive'; text: string; whole?: string };
  // Values
  'wrong-shape': {
    key: string;
    expected: 'record' | 'entry' | 'list' | 'records' | 'text';
    found: 'record' | 'list' | 'text';
    /** The canonical pointer of what should stand there, `*` for list indexes. */
    path: string;
    /** What to write there, where that can be told. */
    meant?: string;
  };
  /** Lines that stand too far out below `section`, or too far in where it is empty; `column`: how many spaces belong before them. */
  'wrong-indent': { section: string; lines: number; column: number };
  /** A text without the key that it stands for; `dash` where it is an entry of a list, `below` where that goes on a line of its own. */
  'missing-name': { key: string; text: string; dash: boolean; below: boolean; lines: number };
  /** Lines of a section whose own line is missing above them. */
  'missing-section': { section: string; lines: number };
  /** A section's lines at the margin below its own, which has a text; `lines`: as they belong below it. */
  'flat-section': { section: string; lines: readonly string[] };
  /** Entries of a list; `key` is the first of the entry. */
  'numbered-entry': ProblemParams['syntax-numbered-entry'];
  /** A year where the name of a line belongs (`năm 2022: …`). */
  'year-key': { key: string; year: string };
  'missing-dash': { list: string; key: string };
  'dash-each-line': { key: string };
  'needless-dash': { key: string };
  'second-plan': { firstLine: number };
  /** `meant`: the only thing that the lines say. */
  'text-lines': { key: string; column: number; meant?: string };
  'colon-in-text': { text: string };
  /** `lines`: on how many lines; likewise below. */
  'missing-space': { key: string; value: string; lines?: number };
  'missing-dash-space': { text: string; lines?: number };
  'list-mark': ListMark & { lines?: number };
  'comma-in-brackets': { text: string };
  /** A value of more characters than any date, number or word from a list has. */
  'too-long': { key: string; length: number; limit: number };
  'curly-quotes': { key: string; value: string; meant: string };
  'bad-date': { key: string; value: string; due: boolean; fault: DueFault; meant?: string };
  'bad-year': { key: string; value: string; fault: YearFault };
  'bad-percent': { key: string; value: string; fault: PercentFault };
  'bad-amount': { key: string; value: string; money: boolean; fault: AmountFault };
  'unknown-value': { key: string; value: string; meant?: string; path: string };
  'level-word': { value: string; word: string; level: string };
  'unsafe-characters': { characters: string[] };
  /** `text`: all of it, with what is dropped. */
  'hash-in-text': { rest: string; text?: string };
  'percent-disagrees': { percent: string; count: number; total: number };
  'percent-below-one': { value: string; percent: number; meant: number };
  'count-above-total': { count: number; total: number };
  'total-zero': Record<string, never>;
  'same-code': { code: string; firstLine: number };
  /** Of a roster; `own`: it is the unit's own code. */
  'unknown-predecessor': { code: string; own: boolean };
  /** Of a roster: the codes of units that are made of one another, the first again at the end. */
  'circular-predecessors': { codes: string[] };
  'same-indicator': { indicator: string; firstLine: number; cell?: string };
  /** Entries and parts of a form that are not filled in, of a section (its pointer). */
  'blank-entries': { section: string; count: number };
  /** A document of a known kind that is none of those asked for. */
  'other-kind': { key: string; value: string; path: string };
  'goal-before-baseline': { goal: number; baseline: number; line: number; cell?: string };
  'old-font': { key: string; cause: 'tcvn3' | 'vni'; sample: string; meant: string };
  // Empty words
  placeholder: { key: string; value: string };
  'many-answers': { count: number; most: number };
  'short-content': { words: number; content: string };
  'borrowed-content': { from: 'conclusion' | 'hint' | 'example'; requirement: string };
  'same-content': { count: number; lines: number[]; cells?: string[] };
  'same-activity': { title: string; years: number[] };
  // Who the unit is
  /** `named`: the types or levels that the name says; `value`: what the unit is judged as. */
  'name-contradicts': { field: 'type' | 'level'; value: string; name: string; named: string[] };
  'roster-contradicts': { field: 'type' | 'level'; value: string; expected: string; code: string; name: string };
  'committee-level': { committee: string; named: string[]; level: string };
  'no-committee': { committee: string };
  'district-ended': { last: IsoDate };
  /** The units of the roster that the plan's unit was made of, and what of their plans counts for it. */
  'has-predecessors': {
    units: readonly {
      code: string;
      name: string;
      /** The unit in between, of a predecessor's predecessor. */
      through?: string;
      /** What became of its plan; where that is, unless it is absent. */
      plan?: 'read' | 'unreadable' | 'absent';
      file?: string;
      document?: number;
      /** What was taken over, and where it stands. */
      counted?: readonly { requirement: string; year?: number; line: number; column: number }[];
      /** The years that it left short itself. */
      owed?: readonly { requirement: string; years: readonly number[] }[];
    }[];
    /** The years for which several units have together entered more than one unit may. */
    together?: readonly { requirement: string; year: number; count: number; max: number }[];
  };
  // Against the catalogue
  'goal-below-baseline': { baseline: StatedRatio; goal: StatedRatio };
  'baseline-undated': Record<string, never>;
  'other-conclusion': { value: string; expected: string };
  /** `levels`: those at which something is asked of such a unit. */
  'unbound-unit': { type: string; level: string; levels?: string[] };
  /** `unsure`: of several ids in one text, those that are none, and the ids they are nearest to. */
  'unknown-requirement': {
    value: string;
    meant?: string[];
    unsure?: { written: string; meant: string }[];
    /** The part of the text that is named instead of one of its requirements. */
    within?: string;
    /** Characters that only look like Latin letters or figures. */
    lookAlikes?: string[];
    /** The part in which the last letter of the id is none. */
    part?: string;
    /** One that binds the unit, where nothing is near. */
    example?: string;
  };
  'not-binding': { requirement: string };
}

/** A kind of problem of a plan: `kind` in the JSON report, the rule of CI platforms. */
export type ProblemKind = keyof ProblemParams;

/**
 * A problem of a plan. `affects` is the canonical pointer of what could not be read because of it, as far as it is
 * known: a requirement that reads there is unknown rather than unmet.
 */
export type Problem = Finding<ProblemParams> & { affects?: string };
