import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Configuration, parseConfiguration } from '../board/Configuration.js';
import type { Language } from '../messages/Language.js';
import { messages, sentenceOf } from '../messages/sentences.js';
import type { Problem } from '../plan/Problem.js';
import { visible } from '../plan/visible.js';
import { readPlanFile } from '../read/readPlanFile.js';
import type { Terminal } from './Terminal.js';
import { UsageError } from './UsageError.js';

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

/** Reads `--config`, or the `rasoat.yaml` nearest above the working folder. One file; nothing is inherited. */
export function openConfig(terminal: Terminal, named: string | undefined, language: Language): OpenConfig {
  const path = named === undefined ? findConfig(terminal.cwd) : resolve(terminal.cwd, named);
  if (path === undefined) return { folder: terminal.cwd, parsed: parseConfiguration('') };
  const { errors } = messages[language].cli;
  if (!existsSync(path)) throw new UsageError(errors.noConfig(visible(named ?? path)));
  const file = relative(terminal.cwd, path).split(sep).join('/');
  const source = readPlanFile(path);
  if ('problem' in source) throw new UsageError(problemLines(file, [source.problem], language).join('\n'));
  const parsed = parseConfiguration(source.text);
  if (parsed.problems.length > 0) throw new UsageError(problemLines(file, parsed.problems, language).join('\n'));
  return { file, path, folder: dirname(path), parsed };
}

function findConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, NAME);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return undefined;
  }
}

/** Problems of a file as lines: where, and what to write instead. */
export function problemLines(file: string, problems: readonly Problem[], language: Language): string[] {
  return problems.map((problem) => {
    const { line, column } = problem.range.start;
    return `${visible(file)}:${line}:${column}: ${sentenceOf(problem as never, language)}`;
  });
}

/** Where a value of the configuration stands, as `rasoat.yaml:3`. */
export function placeInConfig({ file, parsed }: OpenConfig, key: keyof Configuration): string {
  return `${file}:${parsed.locate(`/${key}`).range.start.line}`;
}
