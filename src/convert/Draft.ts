import type { OldEncoding, WordNote } from '../word/WordDocument.js';

/**
 * A value of a draft with its mark: it stands in its place in the form of official documents (*read*), is concluded from
 * something else and has to be confirmed (*guessed*), or is not there.
 */
export type Found =
  | { mark: 'read'; value: string }
  | { mark: 'guessed'; value: string; why: Why }
  /** `stands`: what is in its place and is no value: `Số      -KH/HU`. */
  | { mark: 'missing'; stands?: string };

/** What a guess is concluded from. */
export type Why =
  /** The place in the unit's name, or its symbol. */
  | { is: 'name'; words: string }
  /** The organ that stands above the unit's own name. */
  | { is: 'above'; organ: string }
  /** What was written, which is nearly a value. */
  | { is: 'written'; text: string }
  /** A heading of a column with more in it than one thing. */
  | { is: 'heading'; text: string }
  /** Its place in the text, without the layout that the form asks for. */
  | { is: 'layout' };

/** The fields of a draft that stand in the head and at the foot of a document. */
export interface DraftHead {
  unit: Record<'name' | 'type' | 'level' | 'party_committee', Found | undefined>;
  document: Record<'kind' | 'number' | 'title' | 'issued' | 'signer', Found>;
}

/** A task of the document, and what it may answer. */
export interface DraftTask {
  /** Where it stands: row of a table, counted from 1, or paragraph. */
  place: { table: number; row: number } | { paragraph: number };
  content: Found;
  lead: Found;
  /** Each by itself; without a value where there are none. */
  partners: readonly string[];
  partnersWhy?: Why;
  due: Found;
  output: Found;
  budget: Found;
  /** Ids of requirements that it may answer, the likeliest first, at most three: nobody has confirmed any. */
  proposed: readonly string[];
}

/** What a Word document says, as a draft of a plan. */
export interface Draft extends DraftHead {
  tasks: DraftTask[];
  notes: DraftNote[];
}

/** What is to be known of a draft as a whole. */
export type DraftNote =
  | WordNote
  /** Letters of a pre-Unicode font, whose name the document does not have any more. */
  | { is: 'old-letters'; from: OldEncoding; sample: string; meant: string }
  /** The document is of another kind than a plan. */
  | { is: 'other-kind'; kind: string }
  /** A column of a table of tasks that was not taken over. */
  | { is: 'column-left'; heading: string }
  /** Lines of running text that were not taken over, since the tables have the tasks. */
  | { is: 'lines-left'; count: number }
  | { is: 'no-tasks' }
  /** Nothing but pictures, or nothing at all. */
  | { is: 'no-text' };
