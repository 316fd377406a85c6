/** A place in a file: lines and columns count from 1, columns in UTF-16 code units; `end` is just past the last one. */
export interface Range {
  start: Position;
  end: Position;
  /** Of a form in a workbook: the cell, `Nhiệm vụ!B13`; the lines are those of the plan that it amounts to. */
  cell?: string;
}

/** A place in a file, counted from 1; columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** One change to a file: the range to replace and its new text. */
export interface Change {
  range: Range;
  text: string;
}

/** How sure a cure is: it has one meaning, or it is a guess that the writer is to be asked about. */
export type FixClass = 'safe' | 'ask';

/** One literal cure of what a finding is about. */
export interface Fix extends Change {
  class: FixClass;
}

/** What an unmet requirement or a problem weighs: only `error` makes a plan non-compliant. */
export type FindingLevel = 'error' | 'warning' | 'note';

/** Facts about a place of a plan, without prose: a sentence is made from `kind` and `params` by the message tables. */
export type Finding<Params, Kinds extends keyof Params = keyof Params> = {
  [Kind in Kinds]: {
    kind: Kind;
    params: Params[Kind];
    level: FindingLevel;
    /** Canonical JSON pointer of what the finding is about; an absent property has the pointer it would have. */
    pointer: string;
    range: Range;
    /** Where one change of the text, made as it stands here, cures it. */
    fix?: Fix;
  };
}[Kinds];
