import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { UsageError } from '../UsageError.js';
import type { Git } from './Git.js';

/**
 * Arguments by which git runs none of the programs that the settings of a repository itself name as filters: whoever has sent it may
 * have written them, and comparing a file would run them. Filters of this computer or its user stay. Throws a UsageError.
 */
export function withoutFilters(git: Git): string[] {
  // What it does not tell is no sign that there are none.
  const answer = git.line(['config', '--show-scope', '--name-only', '-z', '--get-regexp', '^filter\\.']) ?? '';
  const parts = answer.split('\0');
  const keys = parts.filter((_, i) => i % 2 === 1 && OWN.has(parts[i - 1] ?? ''));
  // Its value would begin in the midst of its name.
  const strange = keys.find((key) => key.includes('='));
  if (strange !== undefined) throw new UsageError(messages[git.language].cli.errors.gitFailed(visible(strange)));
  const names = new Set(keys.map((key) => key.slice(0, key.lastIndexOf('.'))));
  return [...names]
    .flatMap((name) => [`${name}.clean=`, `${name}.process=`, `${name}.required=false`])
    .flatMap((one) => ['-c', one]);
}

/** Where settings of the repository itself stand. */
const OWN: ReadonlySet<string> = new Set(['local', 'worktree']);
