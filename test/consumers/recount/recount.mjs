import { readFileSync } from 'node:fs';

/**
 * Counts a report of a province anew, from the roster and the plans in the report alone: its own reading of both, and nothing of the
 * program's. `node recount.mjs ROSTER.csv REPORT.json` prints every figure that is another, and ends with 1 if there is one.
 * The roster is CSV with `;` between its cells and no quotes, as the invented province has it.
 */
const [rosterFile = '', reportFile = ''] = process.argv.slice(2);
const report = JSON.parse(readFileSync(reportFile, 'utf8'));
const roster = readRoster(readFileSync(rosterFile, 'utf8'));
const { asOf, plans } = report;
let counted = 0;
const faults = [];

/** Holds a figure of the report against the one counted here. */
function same(what, stated, own) {
  counted++;
  if (JSON.stringify(stated ?? 0) !== JSON.stringify(own ?? 0))
    faults.push(`${what}: the report says ${JSON.stringify(stated)}, counted ${JSON.stringify(own)}`);
}

function readRoster(text) {
  const [head = '', ...rows] = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const columns = head.split(';');
  return rows.map((line, i) => {
    const cells = line.split(';');
    const cell = (name) => cells[columns.indexOf(name)] ?? '';
    return {
      row: i + 1,
      code: cell('mã đơn vị'),
      parent: cell('trực thuộc'),
      from: dayOf(cell('hiệu lực từ')),
      to: dayOf(cell('hiệu lực đến')),
    };
  });
}

/** `31/12/2021` or `2021-12-31` as the latter. */
function dayOf(text) {
  const [day = '', month = '', year = ''] = text.split('/');
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const STATUSES = {
  met: 'met',
  unmet: 'unmet',
  'not-due': 'notDue',
  review: 'review',
  waived: 'waived',
  unknown: 'unknown',
};
const counting = plans.filter((plan) => plan.superseded === undefined);

/** Results by status, and beside them what a person has looked at and what is only planned. */
function countsOf(results) {
  const counts = Object.fromEntries(Object.values(STATUSES).map((name) => [name, 0]));
  for (const { status } of results) counts[STATUSES[status]]++;
  counts.reviewed = results.filter(({ review }) => review !== undefined).length;
  counts.planned = results.filter(
    ({ status, planned }) => planned !== undefined && ['not-due', 'unmet'].includes(status),
  ).length;
  return counts;
}

function shareOf(results) {
  const of = results.filter(({ status }) => ['met', 'unmet', 'unknown'].includes(status));
  return { met: of.filter(({ status }) => status === 'met').length, of: of.length };
}

/** What a plan comes to by its problems and results. */
function verdictOf({ unit, problems, results, nothingMet }) {
  if (unit === null) return 'unreadable';
  const errors = results.filter(({ level }) => level === 'error');
  const fails = errors.some(({ status }) => status === 'unmet' || status === 'unknown');
  if (nothingMet !== undefined || fails || problems.some(({ level }) => level === 'error')) return 'non-compliant';
  return errors.some(({ status }) => status === 'not-due') ? 'pending' : 'compliant';
}

const VERDICTS = {
  compliant: 'compliant',
  pending: 'pending',
  'non-compliant': 'nonCompliant',
  unreadable: 'unreadable',
};
function verdictsOf(list) {
  const counts = { received: list.length, compliant: 0, pending: 0, nonCompliant: 0, unreadable: 0 };
  for (const plan of list) counts[VERDICTS[verdictOf(plan)]]++;
  return counts;
}

function compare(what, stated, own) {
  for (const [name, figure] of Object.entries(own)) same(`${what}.${name}`, stated?.[name], figure);
}

for (const plan of plans) {
  same(`${plan.file} verdict`, plan.verdict, verdictOf(plan));
  compare(`${plan.file} counts`, plan.counts, countsOf(plan.results));
}

const all = counting.flatMap(({ results }) => results);
compare('summary.plans', report.summary.plans, { ...verdictsOf(counting), superseded: plans.length - counting.length });
compare('summary.requirements', report.summary.requirements, {
  ...countsOf(all),
  notApplicable: counting.reduce((sum, { counts }) => sum + counts.notApplicable, 0),
});
for (const level of ['error', 'warning', 'note'])
  same(
    `summary.unmetByLevel.${level}`,
    report.summary.unmetByLevel[level],
    all.filter((one) => one.status === 'unmet' && one.level === level).length,
  );

// Units: who has sent what, from the plans alone.
const sent = new Map();
for (const plan of plans) if (plan.listed) sent.set(plan.listed.code, [...(sent.get(plan.listed.code) ?? []), plan]);
const mayBe = new Map();
for (const plan of plans)
  for (const { unit } of plan.likely ?? []) mayBe.set(unit.code, [...(mayBe.get(unit.code) ?? []), plan.file]);
const missing = new Map(report.roster.missing.map((one) => [one.unit.code, one]));

function statusOf({ code, to }) {
  if (sent.has(code)) return sent.get(code).some(({ superseded }) => superseded === undefined) ? 'judged' : 'unusable';
  if (mayBe.has(code)) return 'unusable';
  if (to !== '' && to < asOf) return 'ended';
  const { due } = missing.get(code) ?? {};
  return due !== undefined && due < asOf ? 'overdue' : 'not-due';
}

const start = `${report.catalogue.period.from}-01-01`;
const isExpected = ({ code, from, to }) =>
  sent.has(code) || ((from === '' || from <= asOf) && (to === '' || to >= start));
const expected = roster.filter(isExpected).map((unit) => ({ ...unit, status: statusOf(unit) }));
const UNITS = { judged: 'judged', unusable: 'unusable', 'not-due': 'notDue', overdue: 'overdue', ended: 'ended' };
function unitsOf(list) {
  const counts = { judged: 0, unusable: 0, notDue: 0, overdue: 0, ended: 0 };
  for (const { status } of list) counts[UNITS[status]]++;
  return counts;
}

const statuses = unitsOf(expected);
same(
  'the five statuses together',
  Object.values(statuses).reduce((a, b) => a + b),
  report.summary.roster.expected,
);
compare('summary.roster', report.summary.roster, {
  expected: expected.length,
  received: expected.filter(({ code }) => sent.has(code)).length,
  missing: expected.filter(({ code }) => !sent.has(code)).length,
  outside: roster.length - expected.length,
  ...statuses,
});
same(
  'roster.units, in order',
  report.roster.units.map(({ unit, row, status }) => [unit.code, row, status]),
  expected.map(({ code, row, status }) => [code, row, status]),
);
same(
  'roster.missing, in order',
  [...missing.keys()],
  expected.filter(({ code }) => !sent.has(code)).map(({ code }) => code),
);
// Of merged reports in another order.
same(
  'roster.twice',
  report.roster.twice.map(({ unit, plans: of }) => `${unit.code} ${of.length}`).sort(),
  expected
    .filter(({ code }) => (sent.get(code) ?? []).length > 1)
    .map(({ code }) => `${code} ${sent.get(code).length}`)
    .sort(),
);
for (const { unit, plan, verdict, likely } of report.roster.units) {
  const [official, ...others] = (sent.get(unit.code) ?? []).filter(({ superseded }) => superseded === undefined);
  same(`${unit.code} plan`, plan?.file, official?.file);
  same(`${unit.code} verdict`, verdict, official && verdictOf(official));
  if (plans.some(({ sending }) => sending)) same(`${unit.code} other plans that count`, others.length, 0);
  if (!sent.has(unit.code))
    same(`${unit.code} likely`, (likely ?? []).map(({ file }) => file).sort(), (mayBe.get(unit.code) ?? []).sort());
}
for (const { unit, due, status, daysLate, daysLeft } of missing.values()) {
  const days = due === undefined ? 0 : Math.round((Date.parse(asOf) - Date.parse(due)) / 86_400_000);
  same(
    `${unit.code} due`,
    [status, daysLate, daysLeft],
    due === undefined
      ? ['not-due', undefined, undefined]
      : days > 0
        ? ['overdue', days, undefined]
        : ['not-due', undefined, -days],
  );
}

// Districts, kinds of unit and requirements.
const unitOf = (plan) => plan.listed ?? plan.unit ?? (plan.likely?.length === 1 ? plan.likely[0].unit : undefined);
const kindOf = (unit) => `${unit.type}/${unit.level}`;
const entryOf = new Map(report.roster.units.map(({ unit }) => [unit.code, unit]));
for (const { by, key, plans: stated, units, counts, errors, all: share } of report.standing) {
  const results = by === 'requirement' ? all.filter(({ requirement }) => requirement === key) : undefined;
  const isOf = (unit) => unit !== undefined && (by === 'parent' ? unit.parent === key : kindOf(unit) === key);
  const own = counting.filter((plan) => isOf(unitOf(plan)));
  const of = results ?? own.flatMap((plan) => plan.results);
  const what = `standing ${by} ${key}`;
  compare(`${what} counts`, counts, countsOf(of));
  same(`${what} errors`, errors, shareOf(of.filter(({ level }) => level === 'error')));
  same(`${what} all`, share, shareOf(of));
  if (results) continue;
  const members = expected.filter(({ code, parent }) => (by === 'parent' ? parent === key : isOf(entryOf.get(code))));
  compare(`${what} plans`, stated, verdictsOf(own));
  compare(`${what} units`, units, unitsOf(members));
  same(`${what} missing`, stated.missing, members.filter(({ code }) => !sent.has(code)).length);
  same(`${what} overdue`, stated.overdue, unitsOf(members).overdue);
}
const parents = report.standing.filter(({ by }) => by === 'parent');
same('districts', new Set(parents.map(({ key }) => key)).size, new Set(expected.map(({ parent }) => parent)).size);

for (const fault of faults) console.log(fault);
console.log(`${counted} figures counted anew, ${faults.length} of them other than in the report`);
process.exitCode = faults.length > 0 ? 1 : 0;
