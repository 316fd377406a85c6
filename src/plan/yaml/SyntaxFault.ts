import type { ProblemParams } from '../model/Problem.js';
import type { Edit } from '../text/Edit.js';

/** A kind of problem by which a text is no YAML. */
export type SyntaxKind = Extract<keyof ProblemParams, `syntax-${string}`>;

/** A fault of one kind. */
export interface SyntaxFaultOf<K extends SyntaxKind> {
  kind: K;
  params: ProblemParams[K];
  from: number;
  to: number;
  /** What mends it, in order; none where that cannot be told. */
  edits: Edit[];
}

/** A YAML fault in the words of someone who fills in a form: what, and from where to where in the text. */
export type SyntaxFault = { [K in SyntaxKind]: SyntaxFaultOf<K> }[SyntaxKind];
