import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Configuration } from '../../desk/configuration/Configuration.js';
import { parseConfiguration } from '../../desk/configuration/parseConfiguration.js';
import type { Language } from '../../messages/Language.js';
import { messages, sentenceOf } from '../../messages/sentences.js';
import type { Problem } from '../../plan/model/Problem.js';
import { visible } from '../../plan/text/visible.js';
import { identities } from '../FileSet.js';
import { leadsAway } from '../links.js';
import { outsideLink, readPlanFile } from '../read/readPlanFile.js';
import { nameFrom } from '../slashed.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { firstLines } from './firstLines.js';
import { placed } from './Mistakes.js';

const NAME = 'rasoat.yaml';

/** The configuration in force. */
export interface OpenConfig {
  /** Relative to the working folder, with `/`; undefined when there is none. */
  file?: string;
  path?: string;
  /** What paths in it are relative to. */
  folder: string;
  parsed: ReturnType<typeof parseConfiguration>;
}

/** Reads the configuration (`readConfig`); a mistake that a run cannot go on with is a usage error. */
export function openConfig(terminal: Terminal, named: string | undefined, language: Language): OpenConfig {
  const config = readConfig(terminal, named, language);
  const { problems } = config.parsed;
  if (problems.length > 0) throw new UsageError(problemLines(config.file ?? '', problems, language).join('\n'));
  return config;
}

/**
 * Reads `--config`, or the `rasoat.yaml` nearest above the working folder (`configsAbove`), mistakes and all. One file; nothing is
 * inherited.
 */
export function readConfig(terminal: Terminal, named: string | undefined, language: Language): OpenConfig {
  const path = named === undefined ? configsAbove(terminal).find(existsSync) : resolve(terminal.cwd, named);
  if (path === undefined) return { folder: terminal.cwd, parsed: parseConfiguration('') };
  const { errors } = messages[language].cli;
  if (!existsSync(path)) throw new UsageError(errors.noConfig(visible(named ?? path)));
  const file = nameFrom(terminal.cwd, path);
  const source = leadsAway(path, terminal.env) ? outsideLink() : readPlanFile(path);
  if ('problem' in source) throw new UsageError(problemLines(file, [source.problem], language).join('\n'));
  return { file, path, folder: dirname(path), parsed: parseConfiguration(source.text) };
}

/**
 * Where a configuration may stand, nearest first: from the working folder up to the top of its repository, or to the home
 * folder. Above, and in a folder where everybody may leave files (`/tmp`), it may be anybody's.
 */
export function configsAbove({ cwd, env }: Pick<Terminal, 'cwd' | 'env'>): string[] {
  const home = env.HOME || env.USERPROFILE;
  const last = home === undefined ? undefined : identities.real(home);
  const found: string[] = [];
  for (let at = cwd; ; at = dirname(at)) {
    if (at !== cwd && isOpenToAll(at)) return found;
    found.push(join(at, NAME));
    if (existsSync(join(at, '.git')) || identities.real(at) === last || dirname(at) === at) return found;
  }
}

/** A folder in which everybody may make files, and nobody may remove another's: its sticky bit says so. */
function isOpenToAll(folder: string): boolean {
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0;
  return (mode & 0o1002) === 0o1002;
}

/** Problems of a file as lines: where, and what to write instead; of very many the first, and how many more there are. */
export function problemLines(file: string, problems: readonly Problem[], language: Language): string[] {
  const say = (problem: Problem) => placed(file, problem.range, sentenceOf(problem, language));
  return firstLines(problems, say, language);
}

/** Where a value of the configuration stands, as `rasoat.yaml:3`. */
export function placeInConfig({ file, parsed }: OpenConfig, key: keyof Configuration): string {
  return `${file}:${parsed.locate(`/${key}`).range.start.line}`;
}
