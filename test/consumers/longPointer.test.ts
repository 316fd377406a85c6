import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../support/catalogue.js';
import { runRasoat } from '../support/runRasoat.js';
import { sealed } from '../support/sealed.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-pointer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A pattern is held against it, for which JavaScript has so much room and no more.
test.each([
  ['a mebibyte', 1, 0],
  ['sixty', 60, 2],
])('a saved report whose finding is at a pointer of %s is read, or refused', async (_, mebibytes, code) => {
  mkdirSync(folder, { recursive: true });
  const plan = `${root}examples/plans/hoi-nong-dan-xa-an-thinh.yaml`;
  const { stdout } = await runRasoat(['check', plan, '--format', 'json'], { cwd: folder });
  const report = JSON.parse(stdout);
  const finding = report.plans[0].results.find(({ findings }: { findings: unknown[] }) => findings.length > 0)
    .findings[0];
  finding.pointer = '/a'.repeat(mebibytes * 512 * 1024);
  writeFileSync(join(folder, 'r.json'), JSON.stringify(sealed(report)));
  const ran = await runRasoat(['report', 'r.json', '--format', 'csv'], { cwd: folder });
  expect([ran.code, ran.stderr.length < 1000]).toEqual([code, true]);
});
