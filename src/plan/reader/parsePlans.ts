import { valueAt } from '../maps/valueAt.js';
import { planShape } from '../model/model.js';
import type { Plan } from '../model/Plan.js';
import type { Problem } from '../model/Problem.js';
import { cutDocuments } from '../yaml/cutDocuments.js';
import { FormSource, type FormText } from '../yaml/FormSource.js';
import { SourceText } from '../yaml/SourceText.js';
import type { BlankTask } from './BlankTask.js';
import { manyIn } from './manyIn.js';
import type { ParsedRecord } from './ParsedRecord.js';
import type { Located } from './Places.js';
import { nothing, parsePiece } from './parseRecord.js';

/** A plan as read: values in English keys and canonical forms, what is wrong with it, and where everything stands. */
export interface ParsedPlan {
  /** Which plan of its file, from 0. */
  document: number;
  /** How many plans its file holds. */
  plans: number;
  /** Null when it is unreadable; then `problems` is not empty. */
  plan: Plan | null;
  /** What it would be once the faults of its YAML are mended: to be judged only in what it says, never for a verdict. */
  mended?: Plan;
  problems: readonly Problem[];
  /** Tasks that nobody has filled in; absent where there are none. */
  blankTasks?: readonly BlankTask[];
  /** Where the value at a canonical pointer stands; of an absent one, its parent's key. */
  locate(pointer: string): Located;
  /** The pointer of a value as the file has it: list indexes count every item, also those that could not be read. */
  pointerOf(pointer: string): string;
}

/**
 * Reads the plans of one file (schemas/README.md, "The plan"). Never throws: whatever the text holds, each plan has values or problems.
 * @param text the file's content, decoded
 */
export function parsePlans(text: string): ParsedPlan[] {
  return parseSource(new SourceText(text));
}

function parseSource(source: SourceText): ParsedPlan[] {
  const { text } = source;
  const pieces = cutDocuments(text);
  const tooMany = manyIn(text, pieces);
  if (tooMany) return [planOf(nothing(source, [tooMany.at, tooMany.at], 'too-many-parts', tooMany.params), 0, 1)];
  return pieces.map((piece, document) => planOf(parsePiece(source, piece, planShape), document, pieces.length));
}

/** Reads the plans of a form in a workbook, which holds one: what is wrong with the form itself stands first. */
export function parseForm(form: FormText): ParsedPlan[] {
  return parseSource(new FormSource(form)).map((parsed, i) =>
    i > 0 ? parsed : { ...parsed, problems: [...form.problems, ...parsed.problems] },
  );
}

/** What was sent as a plan: a text, or the one that a form in a workbook amounts to. */
export interface Sent {
  text: string;
  form?: FormText | undefined;
}

/** Reads the plans of what was sent. */
export const parseSent = ({ text, form }: Sent): ParsedPlan[] => (form ? parseForm(form) : parsePlans(text));

/** Reads the first plan of a text. */
export function parsePlan(text: string): ParsedPlan {
  return parsePlans(text)[0] ?? planOf(nothing(new SourceText(text), [0, 0], 'empty', { comments: false }), 0, 1);
}

function planOf({ record, mended, ...rest }: ParsedRecord, document: number, plans: number): ParsedPlan {
  return {
    ...rest,
    document,
    plans,
    plan: isPlan(record) ? record : null,
    ...(isPlan(mended) && { mended }),
  };
}

/** A document is a plan when it says whose it is: all else in it has been read as the schema of plans has it. */
function isPlan(record: unknown): record is Plan {
  return ['name', 'type', 'level'].every((key) => valueAt(record, `/unit/${key}`) !== undefined);
}
