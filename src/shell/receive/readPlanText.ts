import type { ReceivedNote } from '../../desk/register/Received.js';
import { isNearMiss } from '../../messages/isNearMiss.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import { type ParsedPlan, parsePlans } from '../../plan/reader/parsePlans.js';
import { isPlanName } from '../planNames.js';
import { decodePlan } from '../read/readPlanFile.js';
import { type Read, type ReadingParts, type Sent, unread } from './Read.js';

/** Reads what may be a plan: a text, or bytes of which nobody knows. */
export function readPlanText(bytes: Uint8Array, sent: Sent, parts: ReadingParts): Read {
  const isCalledPlan = isPlanName(sent.name) || isNearMiss(sent.name);
  const source = decodePlan(bytes);
  const as = (...notes: ReceivedNote[]) => unread('unknown', notes, sent, parts);
  if ('problem' in source) {
    if (isCalledPlan) return { ...as({ is: 'unreadable-plan', problem: source.problem }), isPlan: true };
    const isText = source.problem.kind === 'not-utf8' || source.problem.kind === 'too-large';
    return as({ is: 'content', what: isText ? 'text' : 'other' });
  }
  const parsed = parsePlans(source.text);
  const plans = parsed.flatMap(({ plan }) => plan ?? []);
  const problem = worstOf(parsed);
  const fault = problem ? [{ is: 'unreadable-plan' as const, problem }] : [];
  const [first] = plans;
  if (first) return ofPlans(first, plans, fault, sent, parts);
  return isCalledPlan ? { ...as(...fault), isPlan: true } : as({ is: 'content', what: 'text' });
}

/** A file of plans: of several the first says what the register says of it. */
function ofPlans(
  first: Plan,
  plans: readonly Plan[],
  fault: readonly ReceivedNote[],
  { around }: Sent,
  { matcher }: ReadingParts,
): Read {
  const { number, issued } = first.document ?? {};
  const unit = matcher.ofPlan(first.unit, issued, around);
  if (fault.length === 0 && plans.every(isUnfilled)) return { state: 'unknown', unit, notes: [{ is: 'unfilled' }] };
  const names = plans.map((plan) => plan.unit.name);
  return {
    state: 'plan',
    unit,
    ...(number !== undefined && { number }),
    ...(issued !== undefined && { issued }),
    notes: [...(plans.length > 1 ? [{ is: 'several-plans' as const, count: plans.length, names }] : []), ...fault],
    isPlan: true,
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
