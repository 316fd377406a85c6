import { dirname } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { askGit, askGitBytes, GitFault, namesIn, refusalSentence } from './askGit.js';

/** The git of this machine, called without a shell. */
export class Git {
  constructor(
    private readonly terminal: Pick<Terminal, 'cwd' | 'env'>,
    readonly language: Language,
    private readonly folder = terminal.cwd,
  ) {}

  /** The same from another folder of the repository. */
  at(folder: string): Git {
    return new Git(this.terminal, this.language, folder);
  }

  /** The same of another repository, of which the variables that a hook has do not speak. */
  of(top: string): Git {
    const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...others } = this.terminal.env;
    return new Git({ cwd: top, env: { ...others, GIT_CEILING_DIRECTORIES: dirname(top) } }, this.language);
  }

  /** Its answer in one line; undefined when it answers no. */
  line(args: readonly string[]): string | undefined {
    return this.#run(args, true)?.replace(/\r?\n$/, '');
  }

  /** What it prints, whole; undefined when there is no such thing. */
  text(args: readonly string[]): string | undefined {
    try {
      return askGit(args, this.folder, this.terminal.env);
    } catch (error) {
      if (error instanceof GitFault) return undefined;
      throw error;
    }
  }

  /** What is held under each id. */
  blobs(ids: readonly string[]): Map<string, Uint8Array> {
    const input = ids.map((id) => `${id}\n`).join('');
    return this.#asked(() => blobsIn(askGitBytes(['cat-file', '--batch'], this.folder, this.terminal.env, input)));
  }

  names(args: readonly string[]): Set<string> {
    return new Set(this.list(args));
  }

  list(args: readonly string[]): string[] {
    return namesIn(this.#run(args, false) ?? '');
  }

  #run(args: readonly string[], mayRefuse: boolean): string | undefined {
    return this.#asked(() => {
      try {
        return askGit(args, this.folder, this.terminal.env);
      } catch (error) {
        if (mayRefuse && error instanceof GitFault && error.refusal.why === 'no') return undefined;
        throw error;
      }
    });
  }

  /** What it answers; a refusal is a usage error. */
  #asked<T>(ask: () => T): T {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof GitFault)) throw error;
      const { errors } = messages[this.language].cli;
      throw new UsageError(refusalSentence(error.refusal, errors, errors.git));
    }
  }
}

/** Reads `ID blob SIZE`, a line end, so many bytes, a line end, and so on. */
function blobsIn(answer: Buffer): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    if (end < 0) break;
    const [id = '', , size] = answer.toString('latin1', at, end).split(' ');
    const length = Number(size);
    // `ID missing`: a tree has named it, so that it was left where the repository was cloned from.
    if (size === undefined) throw new GitFault({ why: 'partial' });
    blobs.set(id, answer.subarray(end + 1, end + 1 + length));
    at = end + 2 + length;
  }
  return blobs;
}
