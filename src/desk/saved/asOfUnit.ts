import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment } from '../../check/assess/Assessment.js';
import { idPart, unitKey } from '../../check/assess/identity.js';

/**
 * An earlier plan of a unit with the ids that its findings would have as those of a later one: a unit that has been renamed, or
 * writes its code now, has another key, and what is found is the same.
 */
export function asOfUnit(earlier: Assessment, plan: Pick<Assessment, 'unit' | 'file' | 'document'>): Assessment {
  if (!earlier.unit || !plan.unit) return earlier;
  const key = unitKey(plan.unit, plan.file, plan.document);
  if (key === unitKey(earlier.unit, earlier.file, earlier.document)) return earlier;
  const own = (finding: AnyFinding): AnyFinding => ({ ...finding, id: withUnit(finding.id, key) });
  return {
    ...earlier,
    problems: earlier.problems.map(own),
    results: earlier.results.map((result) => ({ ...result, findings: result.findings.map(own) })),
  };
}

/** An id of another unit: requirement / kind / unit / item. */
function withUnit(id: string, key: string): string {
  const [requirement = '', kind = '', , ...item] = id.split('/');
  return [requirement, kind, idPart(key), ...item].join('/');
}
