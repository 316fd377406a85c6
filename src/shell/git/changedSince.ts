import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { realAsFar } from '../realPath.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { Changes } from './Changes.js';
import { CommitTree } from './CommitTree.js';
import { Git } from './Git.js';
import { withoutFilters } from './withoutFilters.js';

/** Asks git what has changed since the commit where `ref` and the working tree parted. Throws a UsageError. */
export function changedSince(ref: string, terminal: Pick<Terminal, 'cwd' | 'env'>, language: Language): Changes {
  const { errors } = messages[language].cli;
  const git = new Git(terminal, language);
  const top = git.line(['rev-parse', '--show-toplevel']);
  if (top === undefined) throw new UsageError(errors.notRepository);
  // What begins with a dash would be an option.
  const commit =
    ref.startsWith('-') || ref === '' ? undefined : git.line(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (commit === undefined) throw new UsageError(errors.badRef(visible(ref)));
  const base = git.line(['merge-base', commit, 'HEAD']);
  if (base === undefined) {
    const shallow = git.line(['rev-parse', '--is-shallow-repository']) === 'true';
    throw new UsageError(errors.noMergeBase(visible(ref), shallow));
  }
  return changesIn(git.at(top), top, base, realAsFar(terminal.cwd));
}

/**
 * What has changed in a repository since a commit. Whatever its settings say, which may come with the change: also repositories
 * within it, to the last file.
 */
function changesIn(git: Git, top: string, base: string, folder: string): Changes {
  const diff = [...withoutFilters(git), 'diff', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '-z'];
  const bytes = (ids: readonly string[]) => git.blobs(ids);
  return new Changes(
    folder,
    top,
    git.names(['ls-files', '-z']),
    git.names([...diff, '--name-only', '--no-renames', base, '--']),
    renamedIn(git.list([...diff, '--name-status', '--find-renames', '--diff-filter=R', base, '--'])),
    {
      tree: once(() => new CommitTree(git.list(['ls-tree', '-r', '-z', '--full-tree', base]), bytes)),
      bytes,
      text: (name) => git.text(['show', `${base}:${name}`]),
      within: (path, commit) => {
        if (!existsSync(join(path, '.git'))) return undefined;
        const inner = git.of(path);
        // One of which only the latest is fetched does not have it.
        const isHere = inner.text(['cat-file', '-e', `${commit}^{commit}`]) !== undefined;
        return isHere ? changesIn(inner, path, commit, folder) : undefined;
      },
    },
    (names) =>
      names.length === 0
        ? new Set()
        : git.names(['--literal-pathspecs', 'ls-files', '-z', '--others', '--exclude-standard', '--', ...names]),
  );
}

/** What is asked for again and again, made once. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Reads `R` with a percentage, name, new name, and so on. */
function renamedIn(parts: readonly string[]): Map<string, string> {
  const renamed = new Map<string, string>();
  for (let at = 0; at + 2 < parts.length; at += 3) renamed.set(parts[at + 1] ?? '', parts[at + 2] ?? '');
  return renamed;
}
