import type { Problem } from '../model/Problem.js';
import type { BlankTask } from './BlankTask.js';
import type { Located } from './Places.js';
import type { PlanRecord } from './Reader.js';

/** A YAML document as read: values in English keys and canonical forms, what is wrong with it, where everything stands. */
export interface ParsedRecord {
  /** Null when it is no document of the kind at all; then `problems` is not empty. */
  record: PlanRecord | null;
  /** What it holds once the faults of its YAML are mended, where it has any and all can be. */
  mended?: PlanRecord;
  problems: readonly Problem[];
  /** Absent where there are none. */
  blankTasks?: readonly BlankTask[];
  /** Where the value at a canonical pointer stands; of an absent one, its parent's key. */
  locate(pointer: string): Located;
  /** The pointer of a value as the file has it: list indexes count every item, also those that could not be read. */
  pointerOf(pointer: string): string;
}
