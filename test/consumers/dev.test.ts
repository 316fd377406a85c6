import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../support/catalogue.js';

const PLAN = 'examples/plans/hoi-ccb-huyen-song-thuong.yaml';
const dev = (...argv: string[]) =>
  spawnSync(process.execPath, ['src/build/dev.js', ...argv], { cwd: root, encoding: 'utf8' });

test.each([
  ['nodes', (seen: never[]) => expect(seen).toMatchObject([{ reader: 'readPlainYaml', root: { is: 'mapping' } }])],
  ['plan', (seen: never[]) => expect(seen).toMatchObject([{ plan: { unit: { type: 'veterans-association' } } }])],
  ['facts', (seen: never[]) => expect(seen).toMatchObject([{ '3.CCB.g': { facts: [{ kind: 'ratio-below' }] } }])],
])('npm run dev -- %s', (stage, holds) => {
  const { stdout, stderr, status } = dev(stage, PLAN, '2022-06-30');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  holds(JSON.parse(stdout));
});

test('says how it is called', () => {
  expect(dev('node', PLAN)).toMatchObject({ status: 2, stderr: 'npm run dev -- nodes|plan|facts FILE [YYYY-MM-DD]\n' });
});
