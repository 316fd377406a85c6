import { stringify } from 'csv-stringify/sync';
import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment, Result } from '../../check/assess/Assessment.js';
import type { AppliedOfficial } from '../../desk/decisions/DecisionReport.js';
import type { Missing } from '../../desk/roster/RosterReport.js';
import { statusOf } from '../../desk/roster/unitEntries.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { UnitMovement } from '../../desk/totals/UnitMovement.js';
import type { Messages } from '../../messages/Messages.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { keptAsText } from '../../plan/text/spreadsheetText.js';
import { oneLine } from '../../plan/text/visible.js';
import type { NewTextRenderer, ReportContext } from '../Format.js';
import { leftOutEntries } from '../shared/leftOutEntries.js';
import { limitsOf } from '../shared/limitsOf.js';
import { requirementText } from '../shared/requirementText.js';
import { resultFacts } from '../shared/resultFacts.js';
import { unreadLines } from '../shared/unreadLines.js';

type CsvColumn = keyof Messages['list']['columns'];
type CsvRow = Partial<Record<CsvColumn, string | number>>;

/** In the order of the table. */
const COLUMNS = [
  ...(['unit', 'code', 'type', 'level', 'parent', 'file', 'document', 'line', 'column', 'verdict'] as const),
  ...(['requirement', 'title', 'clause', 'weight', 'status', 'due', 'daysLate', 'daysLeft'] as const),
  ...(['sentence', 'todo', 'decision', 'quote'] as const),
  // Last, so that the others stay where those who read the list look for them.
  ...(['planned', 'cell'] as const),
] satisfies CsvColumn[];
/** Where an earlier report is held against this one. */
const SINCE = ['before', 'since'] as const satisfies CsvColumn[];

/** By which Excel knows the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * `csv`: a row for each finding of each unit, for Excel: UTF-8 with its mark, semicolons, CRLF, days as YYYY-MM-DD, which
 * Excel takes for days in whatever region. A plan without findings
 * and a unit that has sent none have a row too; what the report does not cover stands in rows above all others, files that
 * were not read in rows below.
 */
export const csv: NewTextRenderer = (context) => {
  const list = new FindingList(context);
  const columns: readonly CsvColumn[] = context.since ? [...COLUMNS, ...SINCE] : COLUMNS;
  const written = (rows: readonly CsvRow[]) => table(columns, rows);
  return {
    head: () =>
      BYTE_ORDER_MARK + written([context.say.list.columns, ...limitsOf(context).map((sentence) => ({ sentence }))]),
    plan: ({ assessment }) => written(list.rows(assessment)),
    foot: (totals) =>
      written([
        ...(totals.roster?.missing.map((missing) => list.missing(missing)) ?? []),
        ...(totals.officialPlans?.applied ?? []).map((one) => list.official(one, totals)),
        ...(totals.since?.units ?? []).flatMap((unit) => list.fixed(unit)),
        ...unreadLines(totals, context.say).map((sentence) => ({ sentence })),
      ]),
  };
};

/** Whatever a cell holds stands on one line, and never runs as a formula; a text stays one, a day is a day. */
function table(columns: readonly CsvColumn[], rows: readonly CsvRow[]): string {
  const cell = (value: CsvRow[CsvColumn], column: CsvColumn) => {
    if (typeof value !== 'string') return value ?? '';
    return column === 'due' || column === 'planned' ? value : keptAsText(oneLine(value));
  };
  return stringify(
    rows.map((row) => columns.map((column) => cell(row[column], column))),
    { delimiter: ';', record_delimiter: 'windows', escape_formulas: true },
  );
}

class FindingList {
  constructor(private readonly context: ReportContext) {}

  get #say() {
    return this.context.say;
  }

  rows(assessment: Assessment): CsvRow[] {
    const { labels, list } = this.#say;
    const unit = this.#unit(assessment);
    const problems = assessment.problems.map((problem) => ({
      ...unit,
      weight: labels.levels[problem.level],
      status: labels.inPlan,
      ...this.#finding(problem, assessment, true),
    }));
    const results = assessment.results
      .filter(({ status }) => status !== 'met')
      .flatMap((result) => {
        const facts = { ...unit, ...this.#result(result) };
        if (result.findings.length === 0) return [facts];
        const isWrong = result.status === 'unmet' || result.status === 'unknown';
        return result.findings.map((finding) => ({ ...facts, ...this.#finding(finding, assessment, isWrong) }));
      });
    const leftOut = leftOutEntries(assessment, this.context).map(({ id, title, clause, quote, why }) => ({
      ...unit,
      requirement: id,
      title,
      clause,
      quote,
      status: list.leftOut,
      sentence: why,
    }));
    const found = [...problems, ...results];
    const nothing = { ...unit, sentence: this.context.only ? labels.nothingAsked : list.nothing };
    return [...(found.length > 0 ? found : [nothing]), ...leftOut];
  }

  missing(missing: Missing): CsvRow {
    const { board, list, sending } = this.#say;
    const { unit, due, daysLate, daysLeft, waivers = [] } = missing;
    const state = statusOf(missing);
    const { name, code, type, level, parent } = unit;
    return {
      unit: name,
      code,
      ...this.#kind(type, level),
      ...(parent !== undefined && { parent }),
      verdict: missing.likely ? sending.likely.head : list.notSent,
      status: state === 'unusable' ? sending.possible : sending.statuses[state],
      ...this.#unitBefore(unit.code),
      ...this.#dates(due, daysLate, daysLeft),
      sentence: board.missing(missing),
      todo: list.send,
      ...(waivers.length > 0 && {
        decision: waivers.map((waiver) => `${waiver.requirement}: ${board.waivedBy(waiver)}`).join('; '),
      }),
    };
  }

  #unitBefore(code: string): CsvRow {
    const { since, say } = this.context;
    const before = since?.unitBefore(code);
    return before === undefined ? {} : { before: say.since.states[before] };
  }

  #before(plan: Assessment): CsvRow {
    const { since, say } = this.context;
    if (!since) return {};
    const before = since.stateBefore(plan);
    return { before: before === undefined ? say.since.notBefore : say.since.states[before] };
  }

  #unit(assessment: Assessment): CsvRow {
    const { file, document, unit, listed, verdict } = assessment;
    const { labels } = this.#say;
    const code = listed?.code ?? unit?.code;
    return {
      unit: unit?.name ?? labels.unknownUnit,
      code,
      ...(unit && this.#kind(unit.type, unit.level)),
      ...(listed?.parent !== undefined && { parent: listed.parent }),
      file,
      document: document + 1,
      verdict: labels.verdicts[verdict],
      ...this.#before(assessment),
    };
  }

  #kind(type: string, level: string): CsvRow {
    const { words } = this.#say;
    return { type: words.term('/unit/type', type), level: words.term('/unit/level', level) };
  }

  #result(result: Result): CsvRow {
    const { due, daysLate, daysLeft, planned } = result;
    const { id, title, clause, hint, quote, level, status, decision } = resultFacts(result, this.context);
    return {
      requirement: id,
      title,
      clause,
      todo: hint,
      quote,
      weight: level,
      status,
      ...this.#dates(due, daysLate, daysLeft),
      ...(decision !== undefined && { decision }),
      ...(planned !== undefined && { planned }),
    };
  }

  /** Days as they are kept, YYYY-MM-DD; how many, as numbers. */
  #dates(due: IsoDate | undefined, daysLate: number | undefined, daysLeft: number | undefined): CsvRow {
    return {
      due,
      daysLate,
      daysLeft,
    };
  }

  #finding(finding: AnyFinding, plan: Assessment, isWrong: boolean): CsvRow {
    const { start, cell } = finding.range;
    const place = cell === undefined ? start : { cell };
    return {
      ...('cell' in place ? place : { line: place.line, column: place.column }),
      sentence: this.context.say.finding(finding),
      ...(isWrong && this.#change(finding, plan)),
    };
  }

  /** What an earlier report knew of it. */
  #change({ id }: AnyFinding, plan: Assessment): CsvRow {
    const { since, say } = this.context;
    if (!since) return {};
    const { findingIs } = say.since;
    if (!since.isNew(id, plan)) return { since: findingIs.open };
    return { since: since.isNewlyDue(id, plan) ? findingIs.newlyDue : findingIs.fresh };
  }

  /** Which of a unit's plans the Board has said is the official one. */
  official(decision: AppliedOfficial, { roster }: Pick<Totals, 'roster'>): CsvRow {
    const { official } = this.#say;
    const { code, plan } = decision;
    const unit = roster?.twice.find((one) => one.unit.code === code)?.unit;
    return {
      unit: unit?.name ?? decision.unit,
      code,
      ...(unit && this.#kind(unit.type, unit.level)),
      ...(unit?.parent !== undefined && { parent: unit.parent }),
      file: plan.file,
      document: plan.document + 1,
      status: official.title,
      sentence: official.applied(decision),
      decision: official.decidedBy(decision),
    };
  }

  /** What a unit has corrected since: a row for each thing. */
  fixed({ unit, plan, before, after, fixed }: UnitMovement): CsvRow[] {
    const { say } = this.context;
    const { states, findingIs, structure, notBefore, notAfter } = say.since;
    const { name, code, type, level, parent } = unit;
    const own: CsvRow = {
      unit: name ?? say.labels.unknownUnit,
      ...(code !== undefined && { code }),
      ...(type !== undefined && level !== undefined && this.#kind(type, level)),
      ...(parent !== undefined && { parent }),
      ...(plan && { file: plan.file, document: plan.document + 1 }),
      verdict: after === undefined ? notAfter : states[after],
      before: before === undefined ? notBefore : states[before],
      since: findingIs.fixed,
    };
    return fixed.map((id) => {
      if (id === 'structure')
        return { ...own, status: say.labels.inPlan, sentence: `${structure}: ${findingIs.fixed}` };
      const { title, clause } = requirementText(id, this.context);
      return { ...own, requirement: id, title, clause, sentence: `${title}: ${findingIs.fixed}` };
    });
  }
}
