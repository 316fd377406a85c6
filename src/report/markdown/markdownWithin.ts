import type { Verdict } from '../../check/assess/Assessment.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { NewTextRenderer, RenderOptions, ReportContext } from '../Format.js';
import { md } from './escape.js';
import { markdownParts } from './markdownParts.js';

/** How long a report may be, and why. */
export interface Bound {
  most: number;
  /** Of a text, in what `most` counts. */
  sizeOf: (text: string) => number;
  why: (context: ReportContext) => string;
}

/**
 * The Markdown report within a bound, handed over as a whole at its end. What has no room is left out: the ends of long lists
 * and tables, then whole plans from the last on; a sentence before the plans says how much that is, and where it is to be seen.
 */
export function markdownWithin(bound: Bound): NewTextRenderer {
  return (context, options = {}) => {
    const { head, plan } = markdownParts(context, options);
    const kept: KeptPlan[] = [];
    const left = { plans: 0, failing: 0 };
    let taken = 0;
    return {
      head: () => '',
      plan: (one) => {
        // In order: after the first that has no room all are left out, but those of which nothing is asked for.
        const text = left.plans === 0 || options.quiet ? plan(one) : undefined;
        if (text === '') return '';
        const size = text === undefined ? 0 : bound.sizeOf(text);
        const fails = FAILING.has(one.assessment.verdict);
        if (text !== undefined && left.plans === 0 && taken + size <= bound.most) {
          kept.push({ text, size, fails });
          taken += size;
        } else {
          left.plans++;
          left.failing += Number(fails);
        }
        return '';
      },
      foot: (totals) =>
        fitted({ head: head(), kept, left, ...footWithin(totals, bound, context, options) }, bound, context),
    };
  };
}

const FAILING: ReadonlySet<Verdict> = new Set(['non-compliant', 'unreadable']);

interface KeptPlan {
  text: string;
  size: number;
  fails: boolean;
}

/** How many entries a list or table may have, from one step to the next. */
const STEPS = [Number.POSITIVE_INFINITY, 200, 50, 20, 10, 5, 0];

/** The longest foot that takes no more than half of the room, else the shortest. */
function footWithin(totals: Totals, { most, sizeOf }: Bound, context: ReportContext, options: RenderOptions) {
  let foot = '';
  for (const step of STEPS) {
    foot = markdownParts(context, options, step).foot(totals);
    if (sizeOf(foot) <= most / 2) return { foot, lists: step !== STEPS[0] };
  }
  return { foot, lists: true };
}

interface Pieces {
  head: string;
  foot: string;
  /** Whether lists are cut in the foot. */
  lists: boolean;
  kept: readonly KeptPlan[];
  /** What is left out already. */
  left: { plans: number; failing: number };
}

/** The summary, then as many plans as fit below it. */
function fitted(
  { head, foot, lists, kept, left }: Pieces,
  { most, sizeOf, why }: Bound,
  context: ReportContext,
): string {
  const { markdown } = context.say;
  const note = (plans: number, failing: number) =>
    plans > 0 || lists ? `\n**${md(markdown.leftOut({ plans, failing, lists }, why(context)))}**\n` : '';
  let [{ plans, failing }, size] = [left, sizeOf(head + foot) + kept.reduce((sum, plan) => sum + plan.size, 0)];
  for (let count = kept.length; ; count--) {
    const sentence = note(plans, failing);
    if (size + sizeOf(sentence) <= most) {
      const shown = kept.slice(0, count).map(({ text }) => text);
      return [head, foot, sentence, ...shown].join('');
    }
    const last = kept[count - 1];
    if (!last) return sizeOf(sentence) <= most ? sentence : '';
    size -= last.size;
    plans++;
    failing += Number(last.fails);
  }
}
