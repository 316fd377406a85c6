import type { Totals } from '../../desk/totals/Totals.js';
import type { NewTextRenderer, RenderOptions, ReportContext } from '../Format.js';
import { md } from './escape.js';
import { markdownParts } from './markdown.js';

const utf8 = new TextEncoder();
const sizeOf = (text: string) => utf8.encode(text).length;

/**
 * The Markdown report in at most `limit` bytes, handed over as a whole at its end. What has no room is left out, whole
 * plans from the last on, and long lists and tables; a sentence says how much that is.
 */
export function markdownWithin(limit: number): NewTextRenderer {
  return (context, options = {}) => {
    const { head, plan, foot } = markdownParts(context, options);
    const kept: SizedText[] = [];
    let [taken, left] = [0, 0];
    return {
      head: () => '',
      plan: (one) => {
        // In order: after the first that has no room all are left out.
        const part = left === 0 ? measured(plan(one)) : undefined;
        if (part && taken + part.size <= limit) {
          kept.push(part);
          taken += part.size;
        } else left++;
        return '';
      },
      foot: (totals) => {
        const feet = [foot(totals), ...shorterFeet(totals, context, options)].map(measured);
        return fitted({ head: measured(head()), plans: kept, left, feet }, limit, context);
      },
    };
  };
}

interface SizedText {
  text: string;
  size: number;
}

const measured = (text: string): SizedText => ({ text, size: sizeOf(text) });

/** The foot with nothing but overdue units before its counts, and with its counts alone. */
function shorterFeet(totals: Totals, context: ReportContext, options: RenderOptions): string[] {
  const { foot } = markdownParts(context, { ...options, quiet: true });
  const { roster, waivers, reviews, officialPlans, since, ...others } = totals;
  return [foot(totals), foot({ ...others, across: [], sums: [], standing: [], byUnit: [] })];
}

interface Pieces {
  head: SizedText;
  plans: readonly SizedText[];
  /** How many plans are left out already. */
  left: number;
  /** From the whole foot to the shortest. */
  feet: readonly SizedText[];
}

/** The summary, then as many plans as fit below the longest foot that takes no more than half of the room. */
function fitted({ head, plans, left, feet }: Pieces, limit: number, { say }: ReportContext): string {
  const { ci } = say;
  const at = feet.findIndex(({ size }) => size <= limit / 2);
  const foot = feet.at(at) ?? head;
  const note = (count: number) =>
    left + plans.length > count || at !== 0 ? `\n${md(ci.leftOut(left + plans.length - count, at !== 0))}\n` : '';
  let size = head.size + plans.reduce((sum, part) => sum + part.size, 0) + foot.size;
  for (let count = plans.length; count >= 0; count--) {
    const sentence = note(count);
    if (size + sizeOf(sentence) <= limit) {
      return [head, foot, ...plans.slice(0, count)].map(({ text }) => text).join('') + sentence;
    }
    size -= plans[count - 1]?.size ?? 0;
  }
  return sizeOf(note(0)) <= limit ? note(0) : '';
}
