import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { realAsFar } from '../realPath.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { namesIn } from './askGit.js';
import { Changes } from './Changes.js';
import { CommitTree } from './CommitTree.js';
import { Git } from './Git.js';
import { Index } from './Index.js';
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
  const diff = diffOf(git);
  const bytes = (ids: readonly string[]) => git.blobs(ids);
  const index = new Index(git.list(['ls-files', '--stage', '-v', '-z']), top);
  const changed = git.names([...diff, '-z', '--name-only', '--no-renames', base, '--']);
  return new Changes(
    folder,
    top,
    index.names,
    new Set([
      ...changed,
      ...index.unlooked,
      ...index.modules.filter((name) => isDirty(git.of(join(top, name)), join(top, name))),
    ]),
    renamedIn(git.list([...diff, '-z', '--name-status', '--find-renames', '--diff-filter=R', base, '--'])),
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

/**
 * How git is asked what differs. It would ask for itself what is changed within the repositories in this one, and run what these name as
 * filters: of them it says only which commit they are at (`isDirty`).
 */
const diffOf = (git: Git): string[] => [
  ...withoutFilters(git),
  ...['diff', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'],
];

/** Whether a repository within another holds what it has not committed, or one that does; one that does not say counts as such. */
function isDirty(git: Git, top: string): boolean {
  if (!existsSync(join(top, '.git'))) return false;
  // Where a link stands for its folder it may lead back to this one.
  if (realAsFar(top) !== top) return true;
  const isSame = git.text([...diffOf(git), '--quiet', 'HEAD', '--']) !== undefined;
  const staged = git.text(['ls-files', '--stage', '-v', '-z']);
  if (!isSame || staged === undefined) return true;
  if (git.text(['ls-files', '--others', '--exclude-standard', '--directory', '-z']) !== '') return true;
  const { unlooked, modules } = new Index(namesIn(staged), top);
  return unlooked.length > 0 || modules.some((name) => isDirty(git.of(join(top, name)), join(top, name)));
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
