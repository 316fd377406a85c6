import type { ReceivedNote } from '../../desk/register/Received.js';
import { isNearMiss } from '../../messages/isNearMiss.js';
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
  const plans = parsePlans(source.text);
  const readable = plans.filter(({ plan }) => plan !== null);
  const [first] = readable;
  if (first?.plan) return readPlan(first, plans, readable, sent, parts);
  if (!isCalledPlan) return as({ is: 'content', what: 'text' });
  const problem = worstOf(plans);
  return { ...as(...(problem ? [{ is: 'unreadable-plan' as const, problem }] : [])), isPlan: true };
}

function readPlan(
  first: ParsedPlan,
  plans: readonly ParsedPlan[],
  readable: readonly ParsedPlan[],
  { around }: Sent,
  { matcher }: ReadingParts,
): Read {
  const { unit, document } = first.plan ?? { unit: undefined };
  if (!unit) throw new TypeError('a plan without a unit');
  const problem = readable.length < plans.length ? worstOf(plans.filter(({ plan }) => plan === null)) : undefined;
  return {
    state: 'plan',
    unit: matcher.ofPlan(unit, document?.issued, around),
    ...(document?.number !== undefined && { number: document.number }),
    ...(document?.issued !== undefined && { issued: document.issued }),
    notes: [
      ...(readable.length > 1
        ? [
            {
              is: 'several-plans' as const,
              count: readable.length,
              names: readable.map(({ plan }) => plan?.unit.name ?? ''),
            },
          ]
        : []),
      ...(problem ? [{ is: 'unreadable-plan' as const, problem }] : []),
    ],
    isPlan: true,
  };
}

/** Why plans cannot be read: the first error of them. */
function worstOf(plans: readonly ParsedPlan[]): Problem | undefined {
  const problems = plans.filter(({ plan }) => plan === null).flatMap((plan) => plan.problems);
  return problems.find(({ level }) => level === 'error') ?? problems[0];
}
