import type { Status, Verdict } from '../check/assess/Assessment.js';
import type { Requirement } from '../check/catalogue/Catalogue.js';
import type { SkippedFiles, Summary } from '../desk/totals/Totals.js';
import type { FindingLevel } from '../plan/model/Finding.js';
import type { Words } from './Words.js';

export type Modality = Requirement['modality'];

/** The words around the findings in reports and explanations. */
export interface Labels {
  statuses: Record<Status, string>;
  verdicts: Record<Verdict, string>;
  levels: Record<FindingLevel, string>;
  modalities: Record<Modality, string>;
  asOf: (date: string) => string;
  /** Of a report that judges only some of the requirements. */
  scope: (ids: readonly string[], of: number, words: Words) => string;
  /** Of a report put together of several. */
  merged: (reports: number, words: Words) => string;
  /** Of a plan without anything to correct, where only some of the requirements were asked about. */
  nothingAsked: string;
  unit: (type: string, level: string) => string;
  unknownUnit: string;
  document: (number: number) => string;
  inPlan: string;
  todo: string;
  quote: string;
  evidence: string;
  due: (date: string) => string;
  daysLate: (days: number, words: Words) => string;
  daysLeft: (days: number, words: Words) => string;
  /** `met/(met + unmet + unknown)` of the error level and of all levels, or a dash. */
  shares: (error: string, all: string) => string;
  /** Counts beside the shares, those that are not 0. */
  beside: (counts: { notDue: number; review: number; reviewed: number; waived: number }) => string[];
  sections: { notDue: string; review: string; waived: string; met: string };
  tables: { byUnit: string; byRequirement: string };
  /** Heads of narrow columns: a long word has a hyphen and a space where it may be broken. */
  columns: {
    unit: string;
    verdict: string;
    requirement: string;
    title: string;
    problems: string;
    met: string;
    unmet: string;
    notDue: string;
    review: string;
    unknown: string;
    waived: string;
    missing: string;
    overdue: string;
    compliant: string;
    nonCompliant: string;
  };
  /** The last lines: files found and read, plans and their verdicts; what was not asked. */
  closing: (summary: Summary, problems: Record<FindingLevel, number>, words: Words) => string[];
  /** Of documents that are no YAML, and of YAML that git ignores: how many, and the first names. */
  skipped: (files: SkippedFiles, words: Words) => string[];
  /** What has changed between two reports. */
  comparison: { title: (before: string, after: string) => string } & Record<
    'newlySent' | 'fixed' | 'fresh' | 'newlyDue' | 'open' | 'gone',
    string
  >;
  explain: {
    clause: string;
    quote: string;
    binds: string;
    modality: string;
    level: string;
    check: string;
    due: string;
    /** Of a duty that is due anew each year. */
    everyYear: (from: number, to: number) => string;
    noDue: string;
    reading: string;
    hint: string;
    met: string;
    unmet: string;
    addresses: string;
    silent: string;
    judgedAt: (date: string) => string;
    allLevels: string;
    everyOrganisation: string;
  };
}
