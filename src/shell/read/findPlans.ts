import { resolve } from 'node:path';
import { Glob } from '../glob/Glob.js';
import { Bounds } from '../links.js';
import { slashed } from '../slashed.js';
import type { Around } from './Around.js';
import type { FoundPlans } from './FoundPlans.js';
import { kindOf } from './kindOf.js';
import { PlanWalk } from './PlanWalk.js';

/**
 * Finds plans: files as named, folders with all `.yaml` and `.yml` below, globs. Left out below folders are `node_modules`,
 * hidden names, what git ignores unless it tracks it, `except` and `exclusions`. Each real file stands once.
 */
export function findPlans(paths: readonly string[], around: Around): FoundPlans {
  const walk = new PlanWalk(around, Bounds.of(foldersIn(paths, around.cwd)));
  for (const path of paths) walk.add(path);
  return walk.found();
}

/** The folders of what is asked for, out of which no link may lead. */
function foldersIn(paths: readonly string[], cwd: string): string[] {
  return paths.flatMap((path) => {
    const absolute = resolve(cwd, path);
    if (kindOf(absolute) === 'folder') return [absolute];
    const { isGlob, base } = new Glob(slashed(path));
    return isGlob ? [resolve(cwd, base)] : [];
  });
}
