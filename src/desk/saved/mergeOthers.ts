import type { ExcludedFiles, OtherFiles, Summary } from '../totals/Totals.js';

/** What reports count of files that are no plans, put together; each shard of a run has counted all of them. */
export function mergeOthers(summaries: readonly Summary[]): { others?: OtherFiles } {
  const [first, ...more] = ofEachRun(summaries).flatMap(({ files }) => files.others ?? []);
  return first ? { others: more.reduce(add, first) } : {};
}

/** What was left out as somebody had asked, pattern by pattern; each shard of a run has left out all of it. */
export function mergeExcluded(summaries: readonly Summary[]): { excluded?: ExcludedFiles[] } {
  const merged = new Map<string, ExcludedFiles>();
  for (const one of ofEachRun(summaries).flatMap(({ files }) => files.excluded ?? [])) {
    const key = JSON.stringify([one.pattern, one.from]);
    merged.set(key, { ...one, files: one.files + (merged.get(key)?.files ?? 0) });
  }
  return merged.size > 0 ? { excluded: [...merged.values()] } : {};
}

/** Of the shards of a run the first, beside runs that had none: of two runs no two are in as many shards (`shardFault`). */
const ofEachRun = (summaries: readonly Summary[]): Summary[] =>
  summaries.filter(({ shard }, i) => !shard || summaries.findIndex((one) => one.shard?.of === shard.of) === i);

function add(a: OtherFiles, b: OtherFiles): OtherFiles {
  const endings = new Map<string, number>();
  for (const { ending, files } of [...(a.endings ?? []), ...(b.endings ?? [])])
    endings.set(ending, (endings.get(ending) ?? 0) + files);
  const sum = (of: 'hidden' | 'hiddenPlans' | 'nodeModules') => {
    const count = (a[of] ?? 0) + (b[of] ?? 0);
    return count > 0 && { [of]: count };
  };
  return {
    files: a.files + b.files,
    ...(endings.size > 0 && { endings: mostFirst(endings) }),
    ...sum('hidden'),
    ...sum('hiddenPlans'),
    ...sum('nodeModules'),
  };
}

/** Endings and how many files have each, most first. */
export function mostFirst(endings: ReadonlyMap<string, number>): NonNullable<OtherFiles['endings']> {
  return [...endings]
    .map(([ending, files]) => ({ ending, files }))
    .sort((a, b) => b.files - a.files || (a.ending < b.ending ? -1 : 1));
}
