import type { ReceivedNote } from '../../desk/register/Received.js';
import { isNearMiss } from '../../messages/isNearMiss.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import { type ParsedPlan, parseForm, parsePlans } from '../../plan/reader/parsePlans.js';
import { isPlanName } from '../planNames.js';
import { decodePlan } from '../read/readPlanFile.js';
import { decodeSubmission } from '../read/readSubmission.js';
import { type Read, type ReadingParts, type Sent, unread } from './Read.js';

/** Reads what may be a plan: a text, or bytes of which nobody knows. */
export function readPlanText(bytes: Uint8Array, sent: Sent, parts: ReadingParts): Read {
  const isCalledPlan = isPlanName(sent.name) || isNearMiss(sent.name);
  const source = decodePlan(bytes);
  const as = (...notes: ReceivedNote[]) => unread('unknown', notes, sent, parts);
  if ('problem' in source) {
    if (isCalledPlan) return { ...as({ is: 'unreadable-plan', problem: source.problem }), plan: '.yaml' };
    const isText = source.problem.kind === 'not-utf8' || source.problem.kind === 'too-large';
    return as({ is: 'content', what: isText ? 'text' : 'other' });
  }
  const parsed = parsePlans(source.text);
  if (!isCalledPlan && parsed.every(({ plan }) => plan === null)) return as({ is: 'content', what: 'text' });
  return readPlans(parsed, '.yaml', sent, parts);
}

/** Reads a workbook: a form is the plan that it amounts to, any other is none. */
export function readPlanBook(bytes: Uint8Array, sent: Sent, parts: ReadingParts): Read {
  const source = decodeSubmission(bytes);
  if (source.form) return readPlans(parseForm(source.form), '.xlsx', sent, parts);
  const isForm = 'problem' in source && !isNoForm(source.problem);
  if (!isForm) return unread('unknown', [{ is: 'content', what: 'spreadsheet' }], sent, parts);
  return { ...unread('unknown', [{ is: 'unreadable-plan', problem: source.problem }], sent, parts), plan: '.xlsx' };
}

/** Whether a workbook is simply another: nothing is wrong with it. */
function isNoForm({ kind, params }: Problem): boolean {
  const { reason } = params as { reason?: string };
  return kind !== 'form-unread' || reason === 'not-form' || reason === 'damaged';
}

/** A file of plans: of several the first says what the register says of it. */
function readPlans(parsed: readonly ParsedPlan[], ending: '.yaml' | '.xlsx', sent: Sent, parts: ReadingParts): Read {
  const plans = parsed.flatMap(({ plan }) => plan ?? []);
  const problem = worstOf(parsed);
  const fault = problem ? [{ is: 'unreadable-plan' as const, problem }] : [];
  const [first] = plans;
  if (!first) return { ...unread('unknown', fault, sent, parts), plan: ending };
  const { number, issued } = first.document ?? {};
  const unit = parts.matcher.ofPlan(first.unit, issued, sent.around);
  if (!problem && plans.every(isUnfilled)) return { state: 'unknown', unit, notes: [{ is: 'unfilled' }] };
  const names = plans.map((plan) => plan.unit.name);
  return {
    state: 'plan',
    unit,
    ...(number !== undefined && { number }),
    ...(issued !== undefined && { issued }),
    notes: [...(plans.length > 1 ? [{ is: 'several-plans' as const, count: plans.length, names }] : []), ...fault],
    plan: ending,
  };
}

/** What a skeleton says before anybody has written into it. */
function isUnfilled({ conclusion: _, unit: __, document = {}, ...sections }: Plan): boolean {
  return Object.keys(sections).length === 0 && Object.keys(document).every((key) => key === 'kind');
}

/** Why plans cannot be read: the first error of them. */
function worstOf(plans: readonly ParsedPlan[]): Problem | undefined {
  const problems = plans.filter(({ plan }) => plan === null).flatMap((plan) => plan.problems);
  return problems.find(({ level }) => level === 'error') ?? problems[0];
}
