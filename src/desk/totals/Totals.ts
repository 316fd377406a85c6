import type { Counts, Verdict } from '../../check/assess/Assessment.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import type { AcrossFinding, Sum } from '../across/Across.js';
import type { OfficialReport, ReviewReport, WaiverReport } from '../decisions/DecisionReport.js';
import type { Received } from '../roster/Received.js';
import type { RosterReport, RosterSummary } from '../roster/RosterReport.js';
import type { ChangedSince, Shard, SinceReport, SinceSummary } from './Scope.js';
import type { Share, Shares, Standing } from './Standing.js';

/** Files in the folders checked that were not judged; each absent when there are none. */
export interface SkippedFiles {
  /** YAML that git ignores and does not track, and folders with such, whose names end with `/`. */
  ignored?: readonly string[];
  /** Documents that are no YAML, and what is called nearly as YAML. */
  passedOver?: readonly string[];
  /** Plans that git tracks and this copy of the repository lacks, and repositories within it that were not fetched. */
  absent?: readonly string[];
  /** What somebody has asked to leave out. */
  excluded?: readonly ExcludedFiles[];
  /** Everything else, counted. */
  others?: OtherFiles;
}

/** The YAML files that a pattern left out. */
export interface ExcludedFiles {
  pattern: string;
  /** Where it stands in a configuration, as `rasoat.yaml:3`. */
  from?: string;
  files: number;
}

/** Files in the checked folders that are neither plans nor documents; a count of 0 is left out. */
export interface OtherFiles {
  files: number;
  /** Of those, how many have each ending, most first; an empty one stands for none. */
  endings?: readonly { ending: string; files: number }[];
  /** Hidden files and folders, what is in the folders not counted; and those of them called as plans are. */
  hidden?: number;
  hiddenPlans?: number;
  /** Folders of that name. */
  nodeModules?: number;
}

/** A report in figures. */
export interface Summary {
  /** What was asked for and read. */
  files: { found: number; read: number } & SkippedFiles;
  plans: {
    received: number;
    compliant: number;
    pending: number;
    nonCompliant: number;
    unreadable: number;
    notAsked?: number;
    /** Plans that count nowhere, because another of their unit does; absent when there are none. */
    superseded?: number;
  };
  /** Of a report of one district: how many notes are about units of others too, and so are not told; absent when there are none. */
  beyond?: number;
  /** With a roster. */
  roster?: RosterSummary;
  /** When the files are not all the plans (`--partial`): which units have not submitted is not told. */
  partial?: true;
  /** When the run is one of several parts. */
  shard?: Shard;
  /** With `--changed-since`. */
  changedSince?: ChangedSince;
  /** With `--since`. */
  since?: SinceSummary;
  requirements: Counts;
  /** What is not asked of units because of the days on which they exist, and of how many plans; absent when all is. */
  leftOut?: { plans: number; requirements: number };
  unmetByLevel: Record<FindingLevel, number>;
}

/** A plan as a row of the table by unit; `document` where its file holds several. */
export interface UnitRow extends Shares {
  file: string;
  document: number;
  name: string | undefined;
  type?: string;
  level?: string;
  /** The roster's code and parent, else the code that the plan gives. */
  code?: string;
  parent?: string;
  verdict: Verdict;
  counts: Counts;
  /** Its problems of level error. */
  problems: number;
  /** The requirements that are not asked of its unit; absent when all are. */
  leftOut?: readonly string[];
  /** Of the units that its unit was made of: how many entries were taken over, and how many sent no plan that can be read. */
  predecessors?: { taken: number; without: number };
  /** How many of the requirements that are met rest on one task, when most do. */
  leaning?: { met: number; of: number };
}

/** A requirement as a row of the table by requirement. */
export interface RequirementRow {
  requirement: string;
  counts: Counts;
}

/** The report beside its plans: everything that is counted or found over the plans of a run. No renderer counts. */
export interface Totals {
  summary: Summary;
  /** What is wrong with the plans as such, by level. */
  problems: Record<FindingLevel, number>;
  /** In order of file, then document. */
  byUnit: readonly UnitRow[];
  /** In catalogue order. */
  byRequirement: readonly RequirementRow[];
  /** Of error-level requirements, and of all. */
  errors: Share;
  all: Share;
  /** By parent (with a roster), type and requirement; worst first within each. */
  standing: readonly Standing[];
  roster?: RosterReport;
  waivers?: WaiverReport;
  reviews?: ReviewReport;
  officialPlans?: OfficialReport;
  /** What an earlier report did not know. */
  since?: SinceReport;
  /**
   * Plans that the roster and other plans are held against although they are not judged, so that reports can be merged;
   * absent when there are none, and where the report is of no use to be merged.
   */
  notJudged?: readonly Received[];
  across: readonly AcrossFinding[];
  sums: readonly Sum[];
}
