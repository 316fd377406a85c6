import { execFileSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './catalogue.js';
import { gitEnvironment } from './gitFolder.js';

/** Puts the files of this repository as they are now into a folder and commits them there. Returns the commit. */
export function publishedCopy(folder: string): string {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  for (const name of files.split('\0')) {
    // Files alone: npm, at work in the copy, would follow a link out of it.
    const isFile = name !== '' && lstatSync(join(root, name), { throwIfNoEntry: false })?.isFile();
    if (!isFile || name.startsWith('test/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(root, name), join(folder, name));
  }
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env: gitEnvironment, encoding: 'utf8', stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'release');
  return git('rev-parse', 'HEAD').trim();
}
