import type { FindingLevel } from '../../plan/model/Finding.js';
import { oneLine } from '../../plan/text/visible.js';
import type { NewTextRenderer, ReportContext } from '../Format.js';
import { type Annotation, annotationsOf, overduePlans } from '../shared/annotations.js';
import { cellSentence } from '../shared/cellSentence.js';
import { closingLines } from '../shared/closingLines.js';
import { configurationFiles } from '../shared/configurationLines.js';
import { limitsOf } from '../shared/limitsOf.js';
import { requirementText } from '../shared/requirementText.js';
import { type PlacedAt, rosterRemarks } from '../shared/rosterRemarks.js';
import { sideLines } from '../shared/sideLines.js';
import { inert } from '../shared/syntaxes.js';
import { type CommandName, type CommandPlace, command } from './command.js';
import { Worst } from './Worst.js';

/** GitHub shows so many annotations of each level from one step, and drops the rest without a word. */
const SHOWN = 10;

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  FindingLevel,
  CommandName
>;

/**
 * `github`: workflow commands, which GitHub shows as annotations beside the lines of a change: the ten worst of each level,
 * then how many more there are, then the counts of the run. What is waived, or was known before, is left to the counts and
 * to the full report.
 */
export const github: NewTextRenderer = (context) => {
  const { board, ci, labels } = context.say;
  const { since } = context;
  const worst = new Worst(SHOWN);
  /** What of plans is not asked or only planned: lines of the log, for there is nothing to correct. */
  const beside: string[] = [];
  let left = 0;
  return {
    head: () => '',
    plan: ({ assessment }) => {
      for (const { text } of sideLines(assessment, context)) {
        if (beside.length < SHOWN) beside.push(`${oneLine(assessment.file)}: ${text}`);
        else left++;
      }
      for (const one of annotationsOf(assessment)) {
        if (one.status === 'waived' || since?.isNew(one.finding.id, assessment) === false) continue;
        worst.add(one.level, () => annotate(one, assessment.file, context));
      }
      return '';
    },
    foot: (totals) => {
      const { summary } = totals;
      for (const { missing, at } of overduePlans(totals, context)) {
        if (since?.overdue.has(missing.unit.code)) continue;
        const place = { ...(at && placeAt(at)), title: board.titles.missing };
        worst.addLate('error', () => command('error', place, board.missing(missing)));
      }
      for (const { id, kind, level, sentence, at } of rosterRemarks(totals, context)) {
        if (since?.remarks.has(id)) continue;
        worst.addLate(level, () => command(COMMANDS[level], { ...placeAt(at), title: board.titles[kind] }, sentence));
      }
      const lines = [
        ...beside,
        ...(left > 0 ? [ci.moreLines(left)] : []),
        ...(worst.cut ? [ci.more(worst.more, SHOWN)] : []),
        labels.asOf(context.say.words.date(context.asOf)),
        ...configurationFiles(context),
        ...limitsOf(context),
        ...closingLines(totals, context.say),
        ...(summary.roster ? [board.expected(summary.roster, summary.plans.unreadable)] : []),
      ];
      return [...worst.list(), ...lines.map((line) => `${inert(oneLine(line))}\n`)].join('');
    },
  };
};

function annotate({ level, requirement: id, finding }: Annotation, file: string, context: ReportContext): string {
  const { say } = context;
  const { labels } = say;
  const asked = id === undefined ? undefined : requirementText(id, context);
  const title = asked ? [asked.id, asked.clause].filter(Boolean).join(' · ') : labels.inPlan;
  const lines = [
    cellSentence(finding, say),
    ...(asked ? [`${labels.todo}: ${asked.hint}`, `${labels.quote}: “${asked.quote}”`] : []),
  ];
  return command(COMMANDS[level], { file, ...placeOf(finding), title }, lines.join('\n'));
}

function placeAt({ file, range }: PlacedAt): CommandPlace {
  return { file, ...(range ? { line: range.start.line, col: range.start.column } : { line: 1 }) };
}

function placeOf({ range: { start, end, cell } }: Annotation['finding']): CommandPlace {
  // A workbook has no lines: the sentence names the cell.
  if (cell !== undefined) return { line: 1 };
  if (end.line > start.line) return { line: start.line, endLine: end.line };
  return { line: start.line, col: start.column, endLine: end.line, endColumn: end.column };
}
