import { faultOf, type MergeFault, shardFault, unitsSentIn } from '../saved/mergeFaults.js';
import { digestOf } from '../saved/ReportDigest.js';
import type { NamedReport } from '../saved/savedReport.js';
import type { LeftOut } from './History.js';

/**
 * Of the reports of a day those that count together, in the order given: parts of a run, or of a province, as `report` merges
 * them. Of two that are mostly of the same units the one given later counts.
 */
export function reportsOfDay(given: readonly NamedReport[]): { counting: NamedReport[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const kept: Kept[] = [];
  for (const named of given.toReversed()) {
    const one = { named, digest: named.report.digest ?? digestOf(named.report), units: unitsSentIn(named.report) };
    const by = kept.find((other) => isOfSame(one, other));
    if (!by) kept.unshift(one);
    else
      leftOut.push({
        file: named.file,
        why: one.digest === by.digest ? 'copy' : 'replaced',
        by: by.named.file,
      });
  }
  let counting = kept.map(({ named }) => named);
  for (let fault = wrongWith(counting); fault; fault = wrongWith(counting)) {
    const out = withoutFault(counting, fault);
    leftOut.push(...out);
    const names = new Set(out.map(({ file }) => file));
    counting = counting.filter(({ file }) => !names.has(file));
  }
  return { counting, leftOut };
}

interface Kept {
  named: NamedReport;
  digest: string;
  units: ReadonlySet<string>;
}

/** Whether two reports are of the same units: parts of a run may share one, which has sent a plan to each. */
function isOfSame(one: Kept, other: Kept): boolean {
  const [a, b] = [one, other].map(({ named }) => named.report.summary.shard);
  if (a && b && a.of === b.of && a.index !== b.index) return false;
  const [few, many] = one.units.size < other.units.size ? [one.units, other.units] : [other.units, one.units];
  const shared = [...few].filter((unit) => many.has(unit)).length;
  return shared * 2 > few.size || (few.size === 0 && !a && !b);
}

/** What keeps reports from being one: also of a part that is alone. */
function wrongWith(reports: readonly NamedReport[]): MergeFault | undefined {
  return faultOf(reports) ?? shardFault(reports);
}

/** Which are left out for a fault, and why. What was given later counts. */
function withoutFault(reports: readonly NamedReport[], fault: MergeFault): LeftOut[] {
  const placeOf = (file: string) => reports.findIndex((one) => one.file === file);
  if (fault.kind === 'shards' || fault.kind === 'other-files') {
    const { of } = fault;
    const parts = reports.filter(({ report }) => report.summary.shard?.of === of);
    return parts.map(({ file }) =>
      fault.kind === 'shards' ? { file, why: 'shards', of, missing: fault.indexes } : { file, why: 'shards-files' },
    );
  }
  if (fault.kind === 'changed-only') return [{ file: fault.file, why: 'changed-since' }];
  if (fault.kind === 'partial') return [{ file: fault.file, why: 'partial' }];
  const isFirst = placeOf(fault.first) < placeOf(fault.file);
  const [file, by] = isFirst ? [fault.first, fault.file] : [fault.file, fault.first];
  if (fault.kind === 'same-unit') return [{ file, why: 'replaced-unit', by, unit: fault.unit }];
  if (fault.kind === 'other-levels') {
    const { requirement } = fault;
    const [level, byLevel] = isFirst ? [fault.firstLevel, fault.level] : [fault.level, fault.firstLevel];
    return [{ file, why: 'levels', by, requirement, level, byLevel }];
  }
  return [{ file, why: fault.kind === 'no-roster' ? 'roster' : 'scope', by }];
}
