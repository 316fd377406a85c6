import type { OfficialPlan } from '../../check/assess/Decisions.js';
import { fold } from '../../plan/text/fold.js';
import { nfc } from '../../plan/text/normalise.js';

/** What a decision says of the plan that it names. */
export type PlanName = Pick<OfficialPlan, 'file' | 'document' | 'draft'>;

const NTH = /^(?:kế hoạch thứ|plan) (\d{1,6})$/;
const DRAFT: ReadonlySet<string> = new Set(['dự thảo', 'draft'].map(fold));

/**
 * The plan that a decision names, as reports and workbooks name plans: a file, and in brackets behind it which of its plans is meant
 * and whether it may be a draft, `kh/a.yaml (kế hoạch thứ 2, dự thảo)`. Other brackets are of the file's name.
 */
export function readPlanName(text: string): PlanName {
  const whole = text.trim();
  const at = whole.endsWith(')') ? whole.lastIndexOf('(') : -1;
  if (at <= 0) return { file: fileName(whole) };
  let document: number | undefined;
  let draft: true | undefined;
  for (const part of whole.slice(at + 1, -1).split(',')) {
    const nth = Number(NTH.exec(nfc(part.trim()).toLowerCase())?.[1] ?? 0);
    if (DRAFT.has(fold(part))) draft = true;
    else if (nth > 0) document = nth - 1;
    else return { file: fileName(whole) };
  }
  const file = fileName(whole.slice(0, at).trimEnd());
  return { file, ...(document !== undefined && { document }), ...(draft && { draft }) };
}

/** A file as reports name it: with `/`, and without the working folder before it. */
const fileName = (text: string): string => text.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
