import type { Assessment, Status } from '../../src/check/assess/Assessment.js';
import { assess } from '../../src/check/assess/assess.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { catalogue } from '../support/catalogue.js';
import type { Case, Expected } from './cases.js';

/** Judges a text as the plan of a unit that exists from when to when. */
function judged(text: string, { asOf, unit }: Pick<Case, 'asOf' | 'unit'>): Assessment {
  const parsed = parsePlan(text);
  const own = parsed.plan?.unit;
  const dated = unit.validFrom !== undefined || unit.validTo !== undefined;
  const listed = own && dated ? { code: 'X', name: own.name, type: own.type, level: own.level, ...unit } : undefined;
  return assess(parsed, catalogue, { asOf, file: 'plan.yaml', ...(listed && { listed }) });
}

const known = new Map<string, Assessment>();

/** The assessment of the plan that a case was made of: many are made of one. */
function judgedBase(base: string, one: Pick<Case, 'asOf' | 'unit'>): Assessment {
  const key = JSON.stringify([base, one.asOf, one.unit]);
  const before = known.get(key) ?? judged(base, one);
  known.set(key, before);
  return before;
}

/** How the requirements of a plan stand. */
function statuses({ results }: Assessment): Record<string, Status> {
  return Object.fromEntries(results.map(({ requirement, status }) => [requirement, status]));
}

/** What does not come out as the case says. */
function misses(expected: Expected, assessment: Assessment): string[] {
  const stands = statuses(assessment);
  const wrong = [
    ...Object.entries(expected.is ?? {})
      .filter(([id, status]) => stands[id] !== status)
      .map(([id, status]) => `${id} is ${stands[id]}, not ${status}`),
    ...Object.entries(expected.is_not ?? {})
      .filter(([id, status]) => stands[id] === status)
      .map(([id, status]) => `${id} is ${status}`),
  ];
  const { verdict } = assessment;
  if (expected.verdict && verdict !== expected.verdict) wrong.push(`the plan is ${verdict}, not ${expected.verdict}`);
  return wrong;
}

/**
 * What of a plan that is not in order comes out as if it were: empty when nothing does. Where the case says no more, the
 * plan must fail; what is only intended is never met.
 */
export function unsoundMisses(one: Case): string[] {
  const assessment = judged(one.text, one);
  const wrong = misses(one, assessment);
  const decides = Object.entries(one.is ?? {}).filter(([id]) => catalogue.find(id)?.level === 'error');
  const planned = decides.length > 0 && decides.every(([, status]) => status === 'not-due');
  const fails = decides.some(([, status]) => status === 'unmet' || status === 'unknown') || !(one.is ?? one.is_not);
  const { verdict } = assessment;
  if (one.says) {
    const said = ({ problems }: Assessment) => problems.filter(({ kind }) => kind === one.says).length;
    if (said(assessment) <= (one.base ? said(judgedBase(one.base, one)) : 0)) wrong.push(`no ${one.says} says so`);
  } else if (one.note) {
    const notes = ({ problems }: Assessment) => problems.filter(({ level }) => level === 'note').length;
    if (notes(assessment) <= (one.base ? notes(judgedBase(one.base, one)) : 0)) wrong.push('no note says so');
  } else if (planned && verdict === 'compliant') wrong.push('the plan is compliant');
  else if (!one.verdict && !planned && fails && verdict !== 'non-compliant' && verdict !== 'unreadable')
    wrong.push(`the plan is ${verdict}`);
  return wrong;
}

/**
 * What an honest plan is failed for: empty when for nothing. It is judged as the base that it was made of, and nothing
 * above a note is said of it, or above a warning where the contract has one.
 */
export function honestMisses(one: Case): string[] {
  const assessment = judged(one.text, one);
  const loud = assessment.problems.filter(({ level }) => level === 'error' || (level === 'warning' && !one.warns));
  const wrong = loud.map(({ kind, params, level }) => `${level} ${kind} ${JSON.stringify(params)}`);
  wrong.push(...misses(one, assessment));
  if (one.base === undefined) return wrong;
  const base = judgedBase(one.base, one);
  if (one.silent && assessment.problems.length > base.problems.length)
    wrong.push(`said: ${assessment.problems.map(({ kind }) => kind).join(', ')}`);
  const free = [...Object.keys(one.is ?? {}), ...(one.unlike ?? [])];
  const [stands, stood] = [statuses(assessment), statuses(base)];
  for (const id of new Set([...Object.keys(stands), ...Object.keys(stood)])) {
    if (!free.includes(id) && stands[id] !== stood[id]) wrong.push(`${id} is ${stands[id]}, not ${stood[id]}`);
  }
  if (!one.is && !one.verdict && assessment.verdict !== base.verdict)
    wrong.push(`the plan is ${assessment.verdict}, not ${base.verdict}`);
  return wrong;
}
