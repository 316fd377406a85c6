import type { Paragraph, Table } from 'docx';
import type { Review } from '../../check/assess/Decisions.js';
import { planKey } from '../../desk/roster/planKey.js';
import type { PlanRef } from '../../desk/roster/RosterReport.js';
import type { Share } from '../../desk/totals/Standing.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Messages } from '../../messages/Messages.js';
import { shorten } from '../../messages/shorten.js';
import type { Words } from '../../messages/Words.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { baseName } from '../shared/baseName.js';
import { planPlace } from '../shared/planPlace.js';
import layout from './layout.json' with { type: 'json' };
import { paragraph } from './paper.js';

/** What stands in a section: paragraphs and tables. */
export type Block = Paragraph | Table;

/** What a person holds of a requirement of one plan. */
export interface ReviewedResult {
  /** Of the plan's unit. */
  name: string;
  requirement: string;
  review: Review;
}

/** The report to put on paper, and the words to do it with. */
export interface PaperReport {
  context: ReportContext;
  totals: Totals;
  /** The ids of the requirements that a plan does not meet, by `planKey`. */
  unmet: ReadonlyMap<string, string>;
  /** What is not asked of the units of plans, in a sentence, with the plan's unit. */
  leftOut: readonly string[];
  /** What units were made of, and what of those plans counts for them, with the plan's unit. */
  succession: readonly string[];
  /** The opinions beside what a person judges, in order of the plans. */
  reviewed: readonly ReviewedResult[];
  say: Messages;
  /** How the say writes numbers, dates and lists. */
  words: Words;
}

/** Puts together what the paper is written from, once all plans have come. */
export function paperReport(
  context: ReportContext,
  totals: Totals,
  ofPlans: Pick<PaperReport, 'unmet' | 'reviewed' | 'leftOut' | 'succession'>,
): PaperReport {
  const say: Messages = context.say;
  return { context, totals, ...ofPlans, say, words: say.words };
}

const NAME_LIMIT = 200;

/** A plan by its unit, or by its file where that is not known. */
export function planName({ name, file, document }: PlanRef, { context }: PaperReport): string {
  if (name !== undefined) return shorten(name, NAME_LIMIT);
  return planPlace({ file, document }, context.say);
}

/** Plans by their files without folders, as their unit is named beside them; with them where that tells no difference. */
export function inShort(plans: readonly PlanRef[]): PlanRef[] {
  const short = plans.map((plan) => ({ ...plan, file: baseName(plan.file) }));
  return new Set(short.map(planKey)).size === plans.length ? short : [...plans];
}

/** `9/12 = 75,0%`; a dash where nothing counts. */
export function shareOf({ met, of }: Share, { words }: PaperReport): string {
  return of === 0 ? '–' : words.ratio({ count: met, total: of });
}

/** `9/12` alone, for narrow columns. */
export function partsOf({ met, of }: Share, { words }: PaperReport): string {
  return of === 0 ? '–' : `${words.count(met)}/${words.count(of)}`;
}

/** The first of a list as dashed lines, and how many more there are: one alone is not left out. */
export function items<Item>(
  list: readonly Item[],
  most: number,
  sentence: (item: Item) => string,
  more: (left: number) => string,
): Paragraph[] {
  const shown = list.length > most + 1 ? list.slice(0, most) : list;
  const left = list.length - shown.length;
  const lines = [...shown.map(sentence), ...(left > 0 ? [more(left)] : [])];
  return lines.map((text) => paragraph(`- ${oneLine(text)}`, 'Item'));
}

/** A sentence about how many there are and the list of them; nothing where there are none. */
export function listed<Item>(
  list: readonly Item[],
  lead: (count: number) => string,
  sentence: (item: Item) => string,
  report: PaperReport,
  more = report.say.paper.more.entries,
  most = layout.most.entries,
): Paragraph[] {
  if (list.length === 0) return [];
  return [paragraph(lead(list.length), 'Body', { keepNext: true }), ...items(list, most, sentence, more)];
}
