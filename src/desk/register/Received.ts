import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { Problem, ProblemParams } from '../../plan/model/Problem.js';
import type { WordFault } from '../../word/WordFault.js';

/** What a file that has come in can be used as. Every file is exactly one of these, so the register accounts for all of them. */
export type ReceivedState = 'plan' | 'word' | 'scan' | 'unknown';

/** What a likely unit is inferred from where the document itself leaves it uncertain. */
export type LikelyBy = 'document' | 'near' | 'path' | 'address' | 'subject' | 'sender';

/** Whose a file is. */
export interface ReceivedUnit {
  /** As the document has it. */
  written?: string;
  /** The unit of the roster that it is of. */
  listed?: ListedUnit;
  /** Where that is only likely: a person confirms it. */
  likely?: LikelyBy;
  /** How many units of the roster may be meant. */
  several?: number;
}

/** A file that has come in: by itself, in a mail or in an archive. */
export interface Received {
  /** The names on the way to it: of a file below the folder (with `/`), of what is in that mail or archive, and so on. */
  way: readonly string[];
  state: ReceivedState;
  /** Who sent the mail that it was in. */
  sender?: string;
  /** When, in Viet Nam. */
  sent?: IsoDate;
  unit: ReceivedUnit;
  /** Of its document. */
  number?: string;
  issued?: IsoDate;
  notes: readonly ReceivedNote[];
  /** Where it was written to, for `check` or to be completed. */
  put?: string;
}

/** What is to be known of a file, as parameters of a sentence. */
export interface ReceivedNoteParams {
  /** What it is by its content, where nothing in it can be read here. */
  content: { what: UnreadContent };
  /** A Word document of another time or program. */
  'old-word': { what: 'doc' | 'rtf' | 'odt' | 'html' };
  'word-fault': { fault: WordFault };
  /** A document that says it is something else than a plan. */
  'other-document': { kind: string };
  'no-kind': object;
  /** A Word document without text: its pages may be pictures. */
  'no-text': object;
  /** A PDF with fonts: more than a picture of a page. */
  'pdf-text': object;
  /** A picture that stands in the text of a mail: mostly part of a signature. */
  'inline-picture': object;
  encrypted: { what: 'archive' | 'pdf' | 'office' };
  damaged: { what: 'archive' | 'mail' | 'file' };
  /** Why nothing of it was unpacked: more than `limit` bytes, or deeper or more than anybody packs. */
  'too-large': { limit: number };
  'too-deep': { limit: number };
  'too-many': { limit: number };
  'empty-archive': object;
  /** A mail without any file; `words` whether it says something itself. */
  'no-attachment': { words: boolean };
  /** A file within the words of a mail, as programs of long ago sent them. */
  uuencoded: object;
  /** What is wrong with a plan that cannot be read, or the first plan of its file. */
  'unreadable-plan': { problem: Problem };
  /** A skeleton that nobody has filled in. */
  unfilled: object;
  'several-plans': { count: number; names: readonly string[] };
  /** The name says something else than the content. */
  misnamed: { ending: string };
  'same-content': { file: string };
  'not-followed': object;
  unopened: ProblemParams['cannot-read'];
  /** What systems and programs put beside files. */
  system: object;
  hidden: object;
}

/** What kind of file it is whose contents are not read here. */
export type UnreadContent =
  | 'rar'
  | '7z'
  | 'packed'
  | 'msg'
  | 'tnef'
  | 'mbox'
  | 'signature'
  | 'spreadsheet'
  | 'presentation'
  | 'office'
  | 'web-page'
  | 'text'
  | 'empty'
  | 'other';

/** A note on a file that has come in: `is` says what it is about, beside it stand the facts its sentence needs. */
export type ReceivedNote = {
  [Kind in keyof ReceivedNoteParams]: { is: Kind } & ReceivedNoteParams[Kind];
}[keyof ReceivedNoteParams];

/** How many files there are of each state, and of the containers that were opened. The states add up to `files`. */
export interface RegisterCounts extends Record<ReceivedState, number> {
  files: number;
  mails: number;
  archives: number;
}
