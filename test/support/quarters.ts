import type { Assessment } from '../../src/check/assess/Assessment.js';
import { countResults } from '../../src/check/assess/counts.js';
import { unitKey } from '../../src/check/assess/identity.js';
import { verdictOf } from '../../src/check/assess/verdictOf.js';
import type { History } from '../../src/desk/history/History.js';
import { HistoryBook } from '../../src/desk/history/HistoryBook.js';
import type { UnitEntry } from '../../src/desk/roster/UnitEntry.js';
import type { NamedReport, SavedPlan, SavedReport } from '../../src/desk/saved/savedReport.js';

/**
 * How a unit stands in a report made up: what it has to correct (nothing: it is in order), or its status without a plan.
 * `~…` is not due yet; `?` a plan that cannot be read.
 */
export type Standing = readonly string[] | 'overdue' | 'not-due' | 'unusable' | 'ended';

export interface Quarter {
  asOf: string;
  file?: string;
  units: Readonly<Record<string, Standing>>;
  /** Names of units that are not called by their code. */
  names?: Readonly<Record<string, string>>;
  /** Without a roster. */
  isFree?: true;
  more?: Partial<SavedReport>;
  summary?: Partial<SavedReport['summary']>;
  folder?: string;
  levels?: Readonly<Record<string, 'error' | 'warning'>>;
  districts?: Readonly<Record<string, string>>;
}

const place = { pointer: '', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } };

function planOf(code: string, faults: readonly string[], quarter: Quarter): SavedPlan {
  const { isFree, names = {}, folder = 'plans', levels = {}, districts = {} } = quarter;
  const name = names[code] ?? `Hội ${code}`;
  const unit = { name, type: 'farmers-union' as const, level: 'commune' as const, ...(isFree && { code }) };
  const asked = ['1.a', '1.b', '1.c'];
  const results = asked.map((requirement) => {
    const own = faults.filter((fault) => fault.replace('~', '').startsWith(requirement));
    const ahead = own.some((fault) => fault.startsWith('~'));
    const level = levels[requirement] ?? 'error';
    const findings = own.map((fault) => ({
      ...place,
      id: `${requirement}/missing/${unitKey(unit, '', 0)}/${fault}`,
      kind: 'required',
      params: {},
      level,
      message: '',
    }));
    const status = own.length === 0 ? 'met' : ahead ? 'not-due' : 'unmet';
    return { requirement, clause: '', level, status, findings, evidence: [] };
  }) as unknown as SavedPlan['results'];
  const listed = {
    code,
    name,
    type: 'farmers-union',
    level: 'commune' as const,
    ...(districts[code] && { parent: districts[code] }),
  };
  return {
    file: `${folder}/${code}.yaml`,
    document: 0,
    unit,
    ...(!isFree && { listed }),
    verdict: verdictOf([], results as unknown as Assessment['results']),
    counts: countResults(results as unknown as Assessment['results'], 0),
    problems: [],
    results,
  } as SavedPlan;
}

/** A report made up, in a file called after its day. */
export function quarter(given: Quarter): NamedReport {
  const { asOf, units, isFree, file = `${asOf}.json`, more = {}, summary = {}, names = {}, districts = {} } = given;
  const plans = Object.entries(units).flatMap(([code, standing]) =>
    typeof standing === 'string' ? [] : [planOf(code, standing, given)],
  );
  const unitOf = (code: string) => ({
    code,
    name: names[code] ?? `Hội ${code}`,
    type: 'farmers-union',
    level: 'commune' as const,
    ...(districts[code] && { parent: districts[code] }),
  });
  const entries = Object.entries(units).map(([code, standing], i): UnitEntry => {
    const plan = plans.find((one) => one.listed?.code === code);
    return {
      unit: unitOf(code),
      row: i + 1,
      status: typeof standing === 'string' ? standing : 'judged',
      ...(plan && { plan: { file: plan.file, document: 0 }, verdict: plan.verdict }),
      ...(standing === 'unusable' && { likely: [{ file: `plans/${code}.pdf`, why: 'path' as const }] }),
    };
  });
  const missing = Object.entries(units).flatMap(([code, standing]) =>
    typeof standing === 'string'
      ? [{ unit: unitOf(code), status: standing === 'overdue' ? ('overdue' as const) : ('not-due' as const) }]
      : [],
  );
  const received = plans.length;
  const report = {
    schemaVersion: 1,
    catalogue: { id: 'c', sha256: '0'.repeat(64) },
    asOf,
    language: 'vi',
    plans,
    ...(!isFree && { roster: { units: entries, missing, twice: [], unlisted: [], mismatched: [], outside: [] } }),
    summary: {
      files: { found: received, read: received },
      plans: {},
      ...(!isFree && { roster: { expected: entries.length, received, missing: missing.length } }),
      ...summary,
    },
    ...more,
  } as unknown as SavedReport;
  return { file, report };
}

/** The history of reports, in the order given. */
export function historyOf(...reports: readonly NamedReport[]): History {
  const book = new HistoryBook(['1.a', '1.b', '1.c']);
  const days = [...new Set(reports.map(({ report }) => report.asOf))].sort().reverse();
  for (const day of days) book.add(reports.filter(({ report }) => report.asOf === day));
  return book.history(reports.map(({ file }) => file));
}
