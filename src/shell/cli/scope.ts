import { resolve } from 'node:path';
import { type KeysIn, keysByFile } from '../../desk/saved/EarlierPlans.js';
import type { ChangedSince, Shard } from '../../desk/totals/Scope.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { parseSent } from '../../plan/reader/parsePlans.js';
import { visible } from '../../plan/text/visible.js';
import type { Changes } from '../git/Changes.js';
import type { Submission } from '../read/readSubmission.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import type { Baseline } from './baseline.js';
import { configurationBefore, type FormerFile, type FoundBy, lostSince, reasonsIn } from './lostPlans.js';
import { configsAbove } from './openConfig.js';
import { unlistedSince } from './rosterBefore.js';
import type { Settings } from './settings.js';
import { toWorking } from './toWorking.js';

/** How far a run goes, as the command line says it. */
export interface ScopeOptions {
  changedSince?: string;
  config?: string;
  roster?: string;
  /** The files are not all the plans. */
  partial?: boolean;
  shard?: string;
  since?: string;
}

/** A file to judge; `path` is where it is, absent for standard input. */
interface Located {
  file: string;
  path?: string;
  read: () => Submission;
}

/** Which of the files found a run reads and judges, and what it holds against them. */
export interface Scope<Source extends Located = Located> {
  list: readonly Source[];
  partial?: boolean;
  shard?: Shard;
  changedSince?: Omit<ChangedSince, 'unchanged' | 'unreadable'>;
  /** Whether the plans of a file are listed and judged. */
  isJudged: (source: Source) => boolean;
  /** With `--changed-since`: the files that are not as they were. */
  former?: readonly FormerFile[];
  baseline?: Baseline;
}

/** The files that all plans are judged by. */
export interface FilesInForce {
  catalogue: readonly string[];
  /** Whether the catalogue is the program's own. */
  bundled: boolean;
  /** Configuration and roster. */
  others: readonly string[];
}

/**
 * Reads the options that limit a run. Throws a UsageError when it cannot be told what has changed or what was known.
 */
export async function extentOf<Source extends Located>(
  sources: FoundBy & { list: readonly Source[] },
  options: ScopeOptions,
  settings: Pick<Settings, 'catalogue' | 'language' | 'exclusions' | 'asOf' | 'roster'>,
  inForce: FilesInForce,
  terminal: Terminal,
): Promise<Scope<Source>> {
  const { language } = settings;
  const { list: found } = sources;
  const part = { ...(await shardOf(found, options.shard, language)), partial: options.partial === true };
  const baseline =
    options.since === undefined ? undefined : await baselineOf(options.since, sources, settings, terminal);
  const ref = options.changedSince;
  if (ref === undefined) return { ...part, isJudged: () => true, baseline };
  const changes = (await import('../git/changedSince.js')).changedSince(ref, terminal, language);
  const configs = options.config === undefined ? configsAbove(terminal) : [resolve(terminal.cwd, options.config)];
  const { lost, former } = lostSince(changes, sources, configs, terminal, settings.exclusions);
  const because = reasonForAll(changes, configs, inForce, terminal.cwd);
  return {
    ...part,
    changedSince: {
      ...{ ref, because, ...lost },
      // The roster can only have changed together with what all plans are judged by.
      ...(because !== undefined &&
        (await unlistedSince(changes, rosterThen(changes, configs, options, terminal), settings.roster))),
    },
    // Where all plans are judged, it does not matter which counted then.
    former: because === undefined ? former : [],
    isJudged: ({ file, path }) => because !== undefined || path === undefined || changes.has(file),
    baseline,
  };
}

/** Where the roster stood that was in force then: the one that the command line names, else the configuration of then. */
function rosterThen(
  changes: Changes,
  configs: readonly string[],
  { roster }: ScopeOptions,
  { cwd }: Terminal,
): string | undefined {
  if (roster !== undefined) return resolve(cwd, roster);
  const before = configurationBefore(changes, configs);
  return before?.configuration.roster === undefined ? undefined : resolve(before.folder, before.configuration.roster);
}

/** The files of the shard asked for; all of them without one. Throws a UsageError. */
export async function shardOf<Source extends { file: string }>(
  found: readonly Source[],
  option: string | undefined,
  language: Language,
): Promise<{ list: readonly Source[]; shard?: Shard }> {
  if (option === undefined) return { list: found };
  const { inShard, shardOption } = await import('./shard.js');
  const part = shardOption(option, language);
  return { list: found.filter(({ file }) => inShard(file, part)), shard: { ...part, files: found.length } };
}

async function baselineOf(
  file: string,
  sources: FoundBy & { list: readonly Located[] },
  { catalogue, language, asOf }: Pick<Settings, 'catalogue' | 'language' | 'asOf'>,
  terminal: Terminal,
): Promise<Baseline> {
  const [{ Baseline }, { openReport }] = await Promise.all([import('./baseline.js'), import('./openReport.js')]);
  const old = openReport(file, terminal, language);
  const { since, words } = messages[language];
  if (old.asOf > asOf) throw new UsageError(since.errors.later(visible(file), words.date(old.asOf), words.date(asOf)));
  const files = new Set(sources.list.map((source) => source.file));
  const whyNot = reasonsIn(sources, terminal);
  return new Baseline(file, old, catalogue, {
    keysIn: keysReadFrom(sources.list),
    whereabouts: (name) => {
      if (files.has(name)) return 'elsewhere';
      const path = resolve(terminal.cwd, name);
      const why = whyNot(path) ?? 'gone';
      // Paths of the command line ask for no more than they name.
      return why === 'not-asked' && !sources.byConfiguration && !sources.covers(path) ? 'elsewhere' : why;
    },
  });
}

/** Reads a file ahead of its turn: seldom asked, where units of one name or moved files are to be told apart. */
function keysReadFrom(found: readonly Located[]): KeysIn {
  const sources = new Map(found.map((source) => [source.file, source]));
  const known = new Map<string, ReturnType<KeysIn>>();
  const read = (file: string) => {
    const source = sources.get(file)?.read();
    const plans = source && 'text' in source ? parseSent(source) : [];
    return keysByFile(plans.map(({ plan, document }) => ({ file, document, unit: plan?.unit ?? null })))(file);
  };
  return (file) => {
    const keys = known.get(file) ?? read(file);
    known.set(file, keys);
    return keys;
  };
}

/** The file in force that has changed, if any has: then every plan may be judged otherwise than before. */
function reasonForAll(
  changes: Changes,
  configs: readonly string[],
  { catalogue, bundled, others }: FilesInForce,
  cwd: string,
): string | undefined {
  // The program may be installed in the repository, as a CI job does: what came with it nobody has changed.
  const own = bundled ? catalogue.filter((path) => changes.tracks(path)) : catalogue;
  // A configuration that is gone was in force before.
  const changed = changes.firstOf([...own, ...others, ...configs]);
  return changed === undefined ? undefined : toWorking(cwd, changed);
}
