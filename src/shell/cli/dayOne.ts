import { existsSync } from 'node:fs';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import type { OutputOption } from './OutputOption.js';
import type { ScopeOptions } from './scope.js';
import type { Settings } from './settings.js';
import type { Sources } from './sources.js';

/**
 * Whether a run that finds no plan may still tell who has sent none: with a roster, all that was asked for could be looked through, and nothing
 * in it that is called as plans are was left out. What is held against an earlier report is not told: then plans were there.
 */
export function isDayOne(
  sources: Sources,
  options: ScopeOptions & { listFiles?: boolean; fix?: boolean },
  { roster }: Pick<Settings, 'roster'>,
): boolean {
  const { list, missing, closed, outside, untold, skipped } = sources;
  const { ignored = [], absent = [], excluded = [], others } = skipped;
  const { partial, shard, changedSince, since, listFiles, fix } = options;
  return (
    roster !== undefined &&
    list.length + missing.length + closed.length + outside.length === 0 &&
    !untold &&
    ignored.length + absent.length + excluded.length + (others?.hiddenPlans ?? 0) === 0 &&
    !(partial || listFiles || fix) &&
    [shard, changedSince, since].every((option) => option === undefined)
  );
}

/**
 * The reports of such a run: where the folder of plans is one whose drive is not there, all that an earlier run has written must stay.
 * What stands in the place of a report is left, and said.
 */
export function besideEarlier({ outputs, language }: Pick<Settings, 'outputs' | 'language'>): {
  outputs: OutputOption[];
  /** A complaint of each that is left. */
  kept: string[];
} {
  const { errors } = messages[language].cli;
  const isThere = new Map(outputs.map((output) => [output, existsSync(output.path)]));
  return {
    outputs: outputs.filter((output) => !isThere.get(output)),
    kept: outputs.filter((output) => isThere.get(output)).map(({ named }) => errors.keptFromNothing(visible(named))),
  };
}
