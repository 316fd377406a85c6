import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages } from '../../../src/messages/sentences.js';
import { askGit, askGitBytes, GitFault, type GitRefusal, refusalSentence } from '../../../src/shell/git/askGit.js';
import { Git } from '../../../src/shell/git/Git.js';
import { withoutFilters } from '../../../src/shell/git/withoutFilters.js';
import { freshFolders } from '../../support/freshFolders.js';

let folder = '';
freshFolders('git', (path) => {
  folder = path;
});

/** A git that does what a script says. */
function gitThat(script: string): Record<string, string> {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'bin/git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin/git'), 0o755);
  return { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` };
}

function refusal(ask: () => unknown): GitRefusal | undefined {
  try {
    ask();
    return undefined;
  } catch (error) {
    return error instanceof GitFault ? error.refusal : undefined;
  }
}

test('git is not waited for for ever, nor is what it has started', () => {
  const env = gitThat('sleep 1000');
  expect(refusal(() => askGitBytes(['diff'], folder, env, undefined, 50))).toEqual({ why: 'too-long' });
});

test.each<[string, GitRefusal]>([
  ['fatal: could not fetch 1234 from promisor remote', { why: 'partial' }],
  [
    'warning: lazy fetching disabled; some objects may not be available\nfatal: unable to read 1234',
    { why: 'partial' },
  ],
  ["fatal: transport 'ext' not allowed\nfatal: could not fetch 1234 from promisor remote", { why: 'partial' }],
  ['fatal: bad config line 3', { why: 'failed', said: 'fatal: bad config line 3' }],
])('what git says: %s', (said, expected) => {
  const env = gitThat(`cat >&2 <<'END'\n${said}\nEND\nexit 128`);
  expect(refusal(() => askGit(['diff'], folder, env))).toEqual(expected);
});

test('what a tree names and nobody has is left where the repository was cloned from', () => {
  const env = gitThat("cat >/dev/null; printf '1234 blob 2\\nab\\n5678 missing\\n'");
  expect(() => new Git({ cwd: folder, env }, 'vi').blobs(['1234', '5678'])).toThrow('partial clone');
});

describe('filters that git does not tell are not taken for none', () => {
  const of = (script: string) => withoutFilters(new Git({ cwd: folder, env: gitThat(script) }, 'en'));
  test('there are none', () => expect(of('exit 1')).toEqual([]));
  test('it does not know how to tell, or fails', () => {
    expect(() => of('echo "error: unknown option show-scope" >&2; exit 129')).toThrow('show-scope');
    expect(() => of('echo "fatal: bad config" >&2; exit 128')).toThrow('bad config');
  });
});

test('each reason has its sentence, in both languages', () => {
  for (const { cli } of Object.values(messages))
    for (const say of [cli.errors, cli.errors.tracked]) {
      const of = (refused: GitRefusal) => refusalSentence(refused, say, cli.errors.git);
      expect(of({ why: 'too-long' })).toMatch(/2 (?:phút|minutes)/);
      expect(of({ why: 'partial' })).toContain('--no-filter');
      expect(of({ why: 'failed', said: '\u001b[2J' })).not.toContain('\u001b');
    }
});
