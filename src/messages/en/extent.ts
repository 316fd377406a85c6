import type { ChangedSince, LostFile, SinceSummary } from '../../desk/totals/Scope.js';
import { oneLine } from '../../plan/text/visible.js';
import { firstOf } from '../firstOf.js';
import { planName } from '../planName.js';
import type { extent as vi } from '../vi/extent.js';
import { byDistrict } from './byDistrict.js';
import { words as w } from './words.js';

/** What the reports say when a run is about less than everything, or about what is new. */
export const extent: typeof vi = {
  shard: ({ index, of }) => `Shard ${index}/${of}`,
  changedSince: ({ ref, because }) =>
    because === undefined
      ? `Only plans changed since ${w.quote(ref)}`
      : `All plans, because ${w.quote(because)} has changed since ${w.quote(ref)}`,
  titles: { fresh: 'New', newlyDue: 'Newly due', newlyOverdue: 'Newly overdue units' },
  failing: { fresh: 'New, of the level that decides', newlyDue: 'Newly due, of the level that decides' },
  finding: ({ file, requirement, finding }, sentence) =>
    `${file}:${finding.range.cell ?? finding.range.start.line} · ${requirement ?? 'plan file'} · ${sentence}`,
  limits: {
    catalogue: 'it was made with another catalogue',
    only: 'it was made with --only, so that it knows nothing of other requirements',
    partial: 'it was made with --partial, so that it knows nothing of the other plans, nor of units without one',
    shard: 'it is one shard, so that it knows nothing of the other plans, nor of units without one',
    'changed-since': 'it was made with --changed-since, so that it knows nothing of the plans unchanged then',
    roster:
      'it was made with another roster: most of its units are not on this one, so that units cannot be compared. Check which file was chosen',
  },
  untold: {
    partial: 'Only some of the plans (--partial): which units have not submitted is not told.',
    shard:
      'Only one shard of the run (--shard): which units have not submitted is only known when rasoat report merges the shards.',
  },
  lines: ({ files, plans, partial, shard, changedSince, since, beyond }) => [
    ...(beyond ? [byDistrict.beyond(beyond)] : []),
    ...(partial ? [extent.untold.partial] : []),
    ...(shard
      ? [
          `${extent.shard(shard)}: ${w.count(files.found)} of ${w.plural(shard.files, 'file', 'files')}${files.found === 0 ? ', none to check' : ''}. Which units have not submitted is only known when rasoat report merges the shards, which also adds up figures and compares document numbers over all plans; texts that units share are looked for within each shard only. A unit missing here does not fail the shard.`,
        ]
      : []),
    ...(changedSince ? [changedLine(changedSince, plans.received), ...goneSince(changedSince)] : []),
    ...(since
      ? [
          `Compared with ${w.quote(since.report)} as of ${w.date(since.asOf)}: ${w.count(since.fresh)} new, ${w.count(since.newlyDue)} newly due, ${w.count(since.known)} known, ${w.count(since.fixed)} fixed; ${w.plural(since.newlyOverdue, 'newly overdue unit', 'newly overdue units')}. What was known does not make the run fail.`,
          ...goneLine(since),
          ...(since.limits ?? []).map((limit) => `About ${w.quote(since.report)}: ${extent.limits[limit]}.`),
        ]
      : []),
  ],
};

const lostReason = ({ why, now }: Omit<LostFile, 'file'>) =>
  ({
    ignored: 'ignored by .gitignore',
    renamed: now === undefined ? 'renamed' : `renamed to ${oneLine(now)}`,
    'not-here': 'not checked out (sparse checkout)',
    submodule: 'a git submodule that has changed; what it held before cannot be looked into',
    'not-asked': 'outside the paths checked this time',
  })[why];

function goneLine({ report, gone = [] }: SinceSummary): string[] {
  if (gone.length === 0) return [];
  const named = gone.map((plan) => planName(w)(plan) + (plan.why ? ` – ${lostReason({ why: plan.why })}` : ''));
  const plans = firstOf(named, (left) => w.plural(left, 'more plan', 'more plans'));
  return [`In ${w.quote(report)} and no longer there: ${plans.join(', ')}. This does not make the run fail.`];
}

function goneSince({ ref, gone = [], lost = [], renamed = [], dropped = [], ...roster }: ChangedSince): string[] {
  const isLost = new Set(lost.map(({ file }) => file));
  const left = lost.filter(({ why }) => why !== 'submodule');
  const modules = lost.filter(({ why }) => why === 'submodule').map(({ file }) => oneLine(file));
  const line = (head: string, files: readonly string[], tail: string) =>
    files.length === 0
      ? []
      : [`${head}: ${firstOf(files, (left) => w.plural(left, 'more file', 'more files')).join(', ')}.${tail}`];
  const deleted = gone.filter((file) => !isLost.has(file)).map(oneLine);
  const isNoPlan = ' This does not make the run fail.';
  return [
    ...line(`Deleted since ${w.quote(ref)}`, deleted, isNoPlan),
    ...line(`In files at ${w.quote(ref)}, and in none of the changed files now`, dropped.map(planName(w)), isNoPlan),
    ...line(
      `There at ${w.quote(ref)}, and still there, but not judged`,
      left.map((one) => `${oneLine(one.file)} (${lostReason(one)})`),
      isNoPlan,
    ),
    ...line(
      `Git submodules that have changed since ${w.quote(ref)}, of which it cannot be told what plans they held`,
      modules,
      isNoPlan,
    ),
    ...line(
      `Renamed since ${w.quote(ref)}`,
      renamed.map(({ file, now }) => `${oneLine(file)} → ${oneLine(now)}`),
      '',
    ),
    ...unlistedSince(ref, roster),
  ];
}

function unlistedSince(
  ref: string,
  { unlisted = [], rosterUnread }: Pick<ChangedSince, 'unlisted' | 'rosterUnread'>,
): string[] {
  const units = firstOf(
    unlisted.map(({ code, name }) => `${oneLine(name)} (${oneLine(code)})`),
    (left) => w.plural(left, 'more unit', 'more units'),
  );
  return [
    ...(unlisted.length > 0
      ? [
          `On the roster at ${w.quote(ref)} and no longer on it, so that nobody misses their plans: ${units.join(', ')}. This does not make the run fail.`,
        ]
      : []),
    ...(rosterUnread
      ? [
          `The roster at ${w.quote(ref)} cannot be read, or not all of it: whether other units were taken off it is not known.`,
        ]
      : []),
  ];
}

function changedLine({ ref, because, unchanged, unreadable }: ChangedSince, listed: number): string {
  const since = `Changed since ${w.quote(ref)}`;
  if (because !== undefined) {
    return `${since}: ${w.quote(because)}, which all plans are judged by, so that all ${w.count(listed)} are listed and judged.`;
  }
  const broken = unreadable > 0 ? ` (${w.count(unreadable)} of them unreadable)` : '';
  return `${since}: ${w.count(listed)} of ${w.plural(listed + unchanged, 'plan', 'plans')}. Only these are listed and judged; ${w.count(unchanged)} unchanged${broken}. The roster and what stands across plans take in all.`;
}
