import { planShape } from '../model/model.js';
import type { Plan } from '../model/Plan.js';
import { cutDocuments } from '../yaml/cutDocuments.js';
import { parsePlan, parsePlans } from './parsePlans.js';

/** Whose a plan is, as far as a look at its beginning tells. */
export interface Peeked {
  document: number;
  unit: Plan['unit'];
  issued: string | undefined;
}

/**
 * Whose the plans of a file are, without reading more of them than that: a glance at thousands before any is judged. What is not plain
 * is read whole. A plan that cannot be read may be among them, for a fault further down is not seen.
 */
export function peekPlans(text: string): Peeked[] {
  const pieces = cutDocuments(text);
  const glanced = pieces.map((piece, document) => peekedOf(parsePlan(headOf(piece.text)).plan, document));
  if (glanced.every((one) => one !== undefined)) return glanced;
  return parsePlans(text).flatMap(({ plan, document }) => peekedOf(plan, document) ?? []);
}

function peekedOf(plan: Plan | null, document: number): Peeked | undefined {
  return plan ? { document, unit: plan.unit, issued: plan.document?.issued } : undefined;
}

/** The lines of the sections that say whose a plan is and when it was issued. */
function headOf(text: string): string {
  let head = '';
  let keeps = false;
  const seen = new Set<string>();
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end + 1;
    const first = text[from] ?? '';
    if (!/[\s#-]/.test(first)) {
      const key = planShape.names.get(
        text
          .slice(from, Math.min(next, from + 80))
          .split(':', 1)[0]
          ?.trim() ?? '',
      );
      if (seen.size === SECTIONS.size) return head;
      keeps = key !== undefined && SECTIONS.has(key) && !seen.has(key);
      if (keeps && key !== undefined) seen.add(key);
    }
    if (keeps) head += text.slice(from, next);
    from = next;
  }
  return head;
}

const SECTIONS: ReadonlySet<string> = new Set(['unit', 'document']);
