import type { Paragraph, Table } from 'docx';
import type { Review } from '../../check/assess/Decisions.js';
import type { PlanRef } from '../../desk/roster/RosterReport.js';
import type { Share } from '../../desk/totals/Standing.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Messages } from '../../messages/Messages.js';
import { messages } from '../../messages/sentences.js';
import { shorten } from '../../messages/shorten.js';
import type { Words } from '../../messages/Words.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { baseName } from '../shared/baseName.js';
import layout from './layout.json' with { type: 'json' };
import { paragraph } from './paper.js';

/** What stands in a section: paragraphs and tables. */
export type Block = Paragraph | Table;

/** What a person holds of a requirement of one plan. */
export interface Reviewed {
  /** Of the plan's unit. */
  name: string;
  requirement: string;
  review: Review;
}

/** The report to put on paper, and the words to do it with. */
export interface Draft {
  context: ReportContext;
  totals: Totals;
  /** The ids of the requirements that a plan does not meet, by `planKey`. */
  unmet: ReadonlyMap<string, string>;
  /** The opinions beside what a person judges, in order of the plans. */
  reviewed: readonly Reviewed[];
  say: Messages;
  /** How the language writes numbers, dates and lists. */
  words: Words;
}

export function draftOf(context: ReportContext, totals: Totals, ofPlans: Pick<Draft, 'unmet' | 'reviewed'>): Draft {
  const say: Messages = messages[context.language];
  return { context, totals, ...ofPlans, say, words: say.words };
}

/** A plan among those of a run. */
export const planKey = ({ file, document }: Pick<PlanRef, 'file' | 'document'>): string => `${file}\n${document}`;

const NAME_LIMIT = 200;

/** A plan by its unit, or by its file where that is not known. */
export function planName({ name, file, document }: PlanRef, { say }: Draft): string {
  if (name !== undefined) return shorten(name, NAME_LIMIT);
  return document > 0 ? `${oneLine(file)} (${say.labels.document(document + 1)})` : oneLine(file);
}

/** Plans by their files without folders, as their unit is named beside them; with them where that tells no difference. */
export function inShort(plans: readonly PlanRef[]): PlanRef[] {
  const short = plans.map((plan) => ({ ...plan, file: baseName(plan.file) }));
  return new Set(short.map(planKey)).size === plans.length ? short : [...plans];
}

/** The kind of a unit: `Hội Nông dân, cấp xã`. */
export function kindOf(type: string, level: string, { say, words }: Draft): string {
  return say.labels.unit(words.term('/unit/type', type), words.term('/unit/level', level));
}

/** `9/12 = 75,0%`; a dash where nothing counts. */
export function shareOf({ met, of }: Share, { words }: Draft): string {
  return of === 0 ? '–' : words.ratio({ count: met, total: of });
}

/** `9/12` alone, for narrow columns. */
export function partsOf({ met, of }: Share, { words }: Draft): string {
  return of === 0 ? '–' : `${words.count(met)}/${words.count(of)}`;
}

/** The first of a list as dashed lines, and how many more there are: one alone is not left out. */
export function items<Entry>(
  list: readonly Entry[],
  most: number,
  sentence: (entry: Entry) => string,
  more: (left: number, words: Words) => string,
  { words }: Draft,
): Paragraph[] {
  const shown = list.length > most + 1 ? list.slice(0, most) : list;
  const left = list.length - shown.length;
  const lines = [...shown.map(sentence), ...(left > 0 ? [more(left, words)] : [])];
  return lines.map((text) => paragraph(`- ${oneLine(text)}`, 'Item'));
}

/** A sentence about how many there are and the list of them; nothing where there are none. */
export function listed<Entry>(
  list: readonly Entry[],
  lead: (count: number, words: Words) => string,
  sentence: (entry: Entry) => string,
  draft: Draft,
  more = draft.say.paper.more.entries,
): Paragraph[] {
  if (list.length === 0) return [];
  return [
    paragraph(lead(list.length, draft.words), 'Body', { keepNext: true }),
    ...items(list, layout.most.entries, sentence, more, draft),
  ];
}
