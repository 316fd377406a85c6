import type { Assessment } from '../../check/assess/Assessment.js';
import type { RoundChanges } from '../../desk/saved/Rounds.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Say } from '../../messages/Say.js';
import { oneLine } from '../../plan/text/visible.js';
import { indented } from '../shared/layout.js';
import type { Paint } from '../shared/Paint.js';
import { linesOf, unitParts } from './comparison.js';

/** A round of `--watch`, and what it came to. */
export interface RoundOutcome {
  changes: RoundChanges;
  plans: readonly Assessment[];
  totals: Totals;
  /** The files that have changed since the round before: what is still open in others is only counted. */
  changed: ReadonlySet<string>;
  /** Of the machine's clock. */
  time: string;
  /** Whether the run would have ended with exit code 0. */
  isFine: boolean;
}

/** What has changed since the round before, and how things stand, for a terminal. */
export function roundText(outcome: RoundOutcome, say: Say, paint: Paint): string {
  const { changes, totals, changed, time } = outcome;
  const { words, watch, labels } = say;
  const { comparison } = labels;
  const open = changes.open.filter(({ file }) => changed.has(file));
  const elsewhere = changes.open.length - open.length;
  // What could not be read before either, and is as it was, is only counted.
  const told = changes.held.filter((file) => changes.newlyHeld.includes(file) || changed.has(file));
  const entry = (text: string) => [indented(oneLine(text), 2, 4)];
  const parts = [
    {
      title: watch.held,
      entries: told.map((file) => entry(watch.heldFile(file, whyHeld(outcome, file, say)))),
    },
    { title: watch.readAgain, entries: changes.readAgain.map(entry) },
    { title: watch.newFiles, entries: changes.newFiles.map(entry) },
    { title: watch.goneFiles, entries: changes.goneFiles.map(entry) },
    ...unitParts(changes, say),
    ...(['fixed', 'fresh', 'newlyDue', 'gone'] as const).map((part) => ({
      title: comparison[part],
      entries: changes[part].map((difference) => linesOf(difference, say)),
    })),
    { title: comparison.open, entries: open.map((difference) => linesOf(difference, say)) },
  ].filter(({ entries }) => entries.length > 0);
  const lines = parts.flatMap(({ title, entries }) => [
    paint.bold(`${title} (${words.count(entries.length)})`),
    ...entries.flat(),
    '',
  ]);
  const { files } = totals.summary;
  const counted = {
    ...files,
    fixed: changes.fixed.length,
    fresh: changes.fresh.length + changes.newlyDue.length,
    open: changes.open.length + changes.unsettled.length,
  };
  const isSame = parts.every(({ title }) => title === comparison.open);
  const closing = [
    ...(elsewhere > 0 ? [watch.elsewhere(elsewhere)] : []),
    ...(isSame ? [watch.unchanged] : []),
    paint.bold(watch.round(time, counted)),
    ...(changes.held.length > 0 ? [watch.suspended(changes.held.length, changes.unsettled.length)] : []),
    ...(isDone(outcome) ? [watch.done] : []),
  ];
  return `\n${[...lines, ...closing.map((line) => indented(line, 0))].join('\n')}\n`;
}

/** The first serious problem of what cannot be read in a file. */
function whyHeld({ plans }: RoundOutcome, file: string, say: Say): string | undefined {
  const problems = plans.find((plan) => plan.file === file && !plan.unit)?.problems ?? [];
  const problem = problems.find(({ level }) => level === 'error') ?? problems[0];
  return problem && say.finding(problem);
}

/** Whether nothing is to be corrected: only where everything was read, and nobody's plan is missing. */
function isDone({ changes, totals, isFine }: RoundOutcome): boolean {
  const { held, open, fresh, newlyDue } = changes;
  const missing = totals.roster?.missing.length ?? 0;
  return isFine && held.length + open.length + fresh.length + newlyDue.length + missing === 0;
}
