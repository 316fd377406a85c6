import { execFileSync } from 'node:child_process';
import { visible } from '../../plan/text/visible.js';
import { findGit } from './findGit.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Why git gave no answer: it is not there, does not trust the folder, takes longer than anybody waits, lacks what was left
 * where the repository was cloned from (a partial clone), says no, or fails with words of its own.
 */
export type GitRefusal =
  | { why: 'no-git' | 'too-long' | 'partial' }
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
 * changed: whatever is asked, nothing may be run. A folder of it may be a repository without a working tree, with
 * settings of its own, that no `.git` shows.
 */
const WITHOUT_PROGRAMS = ['-c', 'core.fsmonitor=', '-c', 'safe.bareRepository=explicit'];

/**
 * What the repository lacks, git would fetch from wherever its settings say, and run for it whatever they say. Git before 2.45
 * knows only that no way of fetching is allowed.
 */
const WITHOUT_FETCHING = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

/** How long git may take for an answer, in minutes: it opens whatever it finds, and waits for what is a pipe. */
const MOST_MINUTES = 2;

/** What the git of this machine answers, called without a shell. Throws a GitFault. */
export function askGit(args: readonly string[], folder: string, env: Environment): string {
  return askGitBytes(args, folder, env).toString('utf8');
}

/** The same to the byte, of what it reads. @param milliseconds how long it may take */
export function askGitBytes(
  args: readonly string[],
  folder: string,
  env: Environment,
  input?: string,
  milliseconds = MOST_MINUTES * 60_000,
): Buffer {
  const git = findGit(env);
  if (git === undefined) throw new GitFault({ why: 'no-git' });
  try {
    return execFileSync(git, [...WITHOUT_PROGRAMS, '--no-optional-locks', ...args], {
      cwd: folder,
      env: { ...env, LC_ALL: 'C', ...WITHOUT_FETCHING },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(input !== undefined && { input }),
      maxBuffer: Number.POSITIVE_INFINITY,
      timeout: milliseconds,
      killSignal: 'SIGKILL',
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
  { tooLong, partial }: { tooLong: (minutes: number) => string; partial: string },
): string {
  switch (refusal.why) {
    case 'no-git':
      return say.noGit;
    case 'not-owner':
      return say.notOwner(visible(refusal.folder));
    case 'too-long':
      return say.gitFailed(tooLong(MOST_MINUTES));
    case 'partial':
      return say.gitFailed(partial);
    default:
      return say.gitFailed(visible(refusal.said));
  }
}

type Failure = NodeJS.ErrnoException & { status?: number; stderr?: Buffer };

function refusalOf({ code, status, stderr: bytes }: Failure): GitRefusal {
  const stderr = bytes?.toString('utf8') ?? '';
  if (code === 'ENOENT') return { why: 'no-git' };
  if (code === 'ETIMEDOUT') return { why: 'too-long' };
  if (PARTIAL.test(stderr)) return { why: 'partial' };
  const [said = ''] = stderr.split('\n').filter((line) => line.trim() !== '');
  if (status === 1 || REFUSAL.test(stderr)) return { why: 'no', said: said || String(status) };
  const [, owned] = NOT_OWNER.exec(stderr) ?? [];
  if (owned !== undefined) return { why: 'not-owner', folder: owned };
  return { why: 'failed', said: said || String(code ?? status) };
}

/** Answers of git that are no faults of its own; anything else it says is handed on. */
const REFUSAL =
  /^fatal: (?:not a git repository|this operation must be run in a work tree|Not a valid|Needed a single)/m;

/** Of a partial clone: what was to be fetched, and was not. */
const PARTIAL = /promisor remote|lazy fetching disabled/;

/** With the folder to trust, as git of today and of before 2.35.3 says it. */
const NOT_OWNER = /^fatal: (?:detected dubious ownership in repository at |unsafe repository \()'(.+?)'/m;
