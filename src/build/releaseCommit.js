// `npm run release:commit`: builds, and makes a commit that has dist/ beside all that HEAD has. Its number goes to standard
// output, to be tagged: whoever uses the action by that tag builds nothing. No branch and no file of the work tree moves.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'rasoat-release-'));
// An index of its own: what is staged for the next commit stays as it is.
const env = { ...process.env, GIT_INDEX_FILE: join(work, 'index') };
const git = (...args) => execFileSync('git', args, { cwd: root, env, encoding: 'utf8' }).trim();

try {
  git('read-tree', 'HEAD');
  const changed = git('status', '--porcelain');
  if (changed === '') {
    execFileSync(process.execPath, ['src/build/build.js'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    git('add', '--force', 'dist');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    console.log(git('commit-tree', git('write-tree'), '-p', 'HEAD', '-m', `rasoat ${version}, built`));
  } else {
    console.error(`What is released is committed first:\n${changed}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
