// Generated from schemas/catalogue.schema.json by `npm run generate`. Do not edit.

export type UnitType =
  | 'party-committee'
  | 'council-party-caucus'
  | 'government-party-caucus'
  | 'people-council'
  | 'people-committee'
  | 'fatherland-front'
  | 'trade-union'
  | 'farmers-union'
  | 'veterans-association'
  | 'womens-union'
  | 'youth-union'
  | 'propaganda-board'
  | 'mass-mobilization-board'
  | 'propaganda-and-mass-mobilization-board';

/**
 * A conclusion and the requirements read from it: conclusion.yaml and its section files, put together.
 */
export interface Catalogue {
  conclusion: Conclusion;
  requirements: Requirement[];
}
/**
 * conclusion.yaml
 */
export interface Conclusion {
  /**
   * What a plan writes after `kết luận`.
   */
  id: string;
  title: Bilingual;
  issuer: Bilingual;
  /**
   * Document number; empty when the source prints none.
   */
  number?: string | null;
  /**
   * Date of issue; empty when the source prints none.
   */
  issued?: string | null;
  /**
   * The years it covers, both inclusive.
   */
  period: {
    from: number;
    to: number;
  };
  /**
   * File with the source text that every quote is taken from.
   */
  source: string;
  /**
   * Names for several unit types, for use in `applies`.
   */
  groups?: {
    [k: string]: UnitType[];
  };
  /**
   * The requirements by which a unit's plan itself is due: their due dates hold for units that have sent none.
   */
  submission?: string[];
  /**
   * The files that hold the requirements, in the order of the text.
   */
  sections: string[];
  /**
   * How what the examples say at one level is said at another: a skeleton for a unit shows them at its own.
   */
  examples_at?: {
    province: string;
    district: string;
    commune: string;
  }[];
}
export interface Bilingual {
  vi: string;
  en: string;
}
export interface Requirement {
  /**
   * Ends in a letter, so that YAML never reads it as a number.
   */
  id: string;
  clause: Bilingual;
  title: Bilingual;
  /**
   * The words of the source that impose the duty; a list when they do not stand together.
   */
  quote: string | string[];
  /**
   * Whom it binds: any of these combinations of type and level.
   */
  applies: {
    /**
     * Unit types, or names of groups of the conclusion.
     */
    types: string[];
    levels: 'all' | ('province' | 'district' | 'commune')[];
  }[];
  modality: 'must' | 'directive' | 'emphasis' | 'strive' | 'conditional';
  /**
   * What an unmet result weighs.
   */
  level: 'error' | 'warning' | 'note';
  /**
   * The last day in time.
   */
  due?: string;
  /**
   * `tasks`, `review`, or a JSON Schema (2020-12 and the domain vocabulary) over the canonical plan.
   */
  check: ('tasks' | 'review') | {};
  /**
   * For `tasks`: at least one of them is due within these days, both included, or recurs.
   */
  task_due?: {
    from?: string;
    to: string;
  };
  hint: Bilingual;
  notes?: Bilingual;
  /**
   * Fragments of a plan, as a unit writes them; the tests judge them and `explain` shows them.
   */
  examples?: {
    /**
     * The as-of date both are judged at.
     */
    as_of: string;
    met: string;
    unmet: string;
  };
}
