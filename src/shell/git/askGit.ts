import { execFileSync } from 'node:child_process';
import { visible } from '../../plan/text/visible.js';
import { findGit } from './findGit.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Why git gave no answer: it is not there, does not trust the folder, says no, or fails with words of its own. */
export type GitRefusal =
  | { why: 'no-git' }
  | { why: 'not-owner'; folder: string }
  | { why: 'no' | 'failed'; said: string };

/** Thrown by `askGit`. */
export class GitFault extends Error {
  constructor(readonly refusal: GitRefusal) {
    super(refusal.why);
  }
}

/**
 * A repository that somebody has sent, with its settings, may name a program there that git runs whenever it looks what has
 * changed: by whatever is asked nothing is to be run.
 */
const WITHOUT_PROGRAMS = ['-c', 'core.fsmonitor='];

/** What the git of this machine answers, called without a shell. Throws a GitFault. */
export function askGit(args: readonly string[], folder: string, env: Environment): string {
  return askGitBytes(args, folder, env).toString('utf8');
}

/** The same to the byte, of what it reads. */
export function askGitBytes(args: readonly string[], folder: string, env: Environment, input?: string): Buffer {
  const git = findGit(env);
  if (git === undefined) throw new GitFault({ why: 'no-git' });
  try {
    return execFileSync(git, [...WITHOUT_PROGRAMS, '--no-optional-locks', ...args], {
      cwd: folder,
      env: { ...env, LC_ALL: 'C' },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(input !== undefined && { input }),
      maxBuffer: Number.POSITIVE_INFINITY,
      windowsHide: true,
    });
  } catch (error) {
    throw new GitFault(refusalOf(error as Failure));
  }
}

/** The names in an answer that git ends with NUL (`-z`): such may hold line ends and quotation marks. */
export const namesIn = (answer: string): string[] => answer.split('\0').filter((name) => name !== '');

/** A refusal in the sentences of what was asked. */
export function refusalSentence(
  refusal: GitRefusal,
  say: { noGit: string; notOwner: (folder: string) => string; gitFailed: (said: string) => string },
): string {
  if (refusal.why === 'no-git') return say.noGit;
  if (refusal.why === 'not-owner') return say.notOwner(visible(refusal.folder));
  return say.gitFailed(visible(refusal.said));
}

type Failure = NodeJS.ErrnoException & { status?: number; stderr?: Buffer };

function refusalOf({ code, status, stderr: bytes }: Failure): GitRefusal {
  const stderr = bytes?.toString('utf8') ?? '';
  if (code === 'ENOENT') return { why: 'no-git' };
  const [said = ''] = stderr.split('\n').filter((line) => line.trim() !== '');
  if (status === 1 || REFUSAL.test(stderr)) return { why: 'no', said: said || String(status) };
  const [, owned] = NOT_OWNER.exec(stderr) ?? [];
  if (owned !== undefined) return { why: 'not-owner', folder: owned };
  return { why: 'failed', said: said || String(code ?? status) };
}

/** Answers of git that are no faults of its own; anything else it says is handed on. */
const REFUSAL =
  /^fatal: (?:not a git repository|this operation must be run in a work tree|Not a valid|Needed a single)/m;

/** With the folder to trust, as git of today and of before 2.35.3 says it. */
const NOT_OWNER = /^fatal: (?:detected dubious ownership in repository at |unsafe repository \()'(.+?)'/m;
