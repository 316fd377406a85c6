import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../support/catalogue.js';
import { runRasoat } from '../../support/runRasoat.js';

test.each([
  [[], 'schemas/editor/plan.vi.schema.json'],
  [['--lang', 'en'], 'schemas/editor/plan.en.schema.json'],
  [['editor'], 'schemas/editor/plan.vi.schema.json'],
  [['plan'], 'schemas/plan.schema.json'],
  [['report'], 'schemas/report.schema.json'],
  [['history'], 'schemas/history.schema.json'],
  [['roster'], 'schemas/roster.schema.json'],
  [['config'], 'schemas/config.schema.json'],
  [['catalogue'], 'schemas/catalogue.schema.json'],
])('schema %j', async (argv, file) => {
  expect(await runRasoat(['schema', ...argv])).toEqual({ code: 0, stdout: readText(file), stderr: '' });
});

test('another name is asked about', async () => {
  const { code, stdout, stderr } = await runRasoat(['schema', 'rapport']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Không có «rapport». Có phải là report? Các giá trị được dùng: editor, plan,');
});

test('is written to a file, once', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'rasoat-schema-'));
  try {
    const write = () => runRasoat(['schema', '-o', 'form.json'], { cwd });
    expect(await write()).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'form.json'), 'utf8')).toBe(readText('schemas/editor/plan.vi.schema.json'));
    expect(await write()).toMatchObject({
      code: 2,
      stderr: '«form.json» đã có và không bị ghi đè. Hãy chọn tên khác.\n',
    });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
