import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './catalogue.js';
import { type Ran, runRasoat } from './runRasoat.js';

/** What git needs to commit, whoever runs the tests and whatever their own configuration says. */
export const gitEnvironment: Record<string, string> = {
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Thu',
  GIT_AUTHOR_EMAIL: 'thu@example.vn',
  GIT_COMMITTER_NAME: 'Thu',
  GIT_COMMITTER_EMAIL: 'thu@example.vn',
};

/** A folder of its own under git, with the example plans in `plans/`, all committed on `main`. */
export class GitFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'rasoat-git-')));

  constructor({ board = false } = {}) {
    cpSync(`${root}examples/plans`, join(this.path, 'plans'), { recursive: true });
    if (board) {
      for (const name of ['rasoat.yaml', 'danh-sach-don-vi.csv'])
        cpSync(`${root}examples/${name}`, join(this.path, name));
    }
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('start');
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.path, env: gitEnvironment, encoding: 'utf8', stdio: 'pipe' });
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }

  write(name: string, text: string): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  /** Changes a file without changing what it says. */
  touch(name: string): void {
    this.write(name, `${this.read(name)}\n# xem lại\n`);
  }

  /** Runs the program in the folder, in English. */
  run(...argv: string[]): Promise<Ran> {
    return runRasoat([...argv, '--lang', 'en'], { cwd: this.path, env: gitEnvironment });
  }

  /** Runs `check` and reads its JSON report. */
  async report(...argv: string[]) {
    const ran = await this.run('check', ...argv, '--format', 'json');
    return { ...ran, report: JSON.parse(ran.stdout) };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
