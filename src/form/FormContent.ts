import type { Requirement } from '../check/catalogue/loadCatalogue.js';
import type { Field } from '../plan/model/model.js';

/** What a row of a form holds from the start: values by the headings of their columns. */
export interface FilledRow {
  values: ReadonlyMap<string, string>;
  /** What is said beside it. */
  hint?: string;
  /** The words of the Conclusion that it answers. */
  quote?: string;
}

/** A section of the plan as a form begins with it. */
export interface FilledSection {
  field: Field;
  rows: readonly FilledRow[];
  /** Headings of the writer's own: keys that the schema does not know. */
  own: readonly string[];
  /** The requirements that several of its rows answer together, said above them. */
  above: readonly Requirement[];
  /** Examples of values, by heading. */
  examples: ReadonlyMap<string, string>;
}

/** All that a form holds from the start. */
export interface FormContent {
  sections: readonly FilledSection[];
  /** Lines of the plan that it has no place for. */
  lines: readonly string[];
}
