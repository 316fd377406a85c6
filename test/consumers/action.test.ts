import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runStep } from '../support/action.js';
import { GitFolder } from '../support/gitFolder.js';
import { publishedCopy } from '../support/publishedCopy.js';

const home = mkdtempSync(join(tmpdir(), 'rasoat-action-'));
const folder = new GitFolder();
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
  folder.remove();
});

test('action.yml builds the program from a checkout with npm itself, and checks with it', () => {
  publishedCopy(home);
  const where = { home, cwd: folder.path };
  const npm = process.env.npm_config_cache;
  const built = runStep('Make rasoat ready', {}, { ...where, env: { ...(npm && { npm_config_cache: npm }) } });
  expect(built, built.stdout + built.stderr).toMatchObject({ code: 0 });
  const good = { paths: 'plans/mttq-huyen-song-thuong.yaml', 'as-of': '2022-06-30' };
  expect(runStep('Check plans', good, where)).toMatchObject({ code: 0, outputs: 'exit-code=0\n' });
  expect(runStep('Check plans', { ...good, paths: 'plans' }, where)).toMatchObject({
    code: 1,
    outputs: 'exit-code=1\n',
  });
}, 900_000);
