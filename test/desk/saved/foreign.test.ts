import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textFormatNames } from '../../../src/report/formats.js';
import { readText } from '../../support/catalogue.js';
import { runRasoat } from '../../support/runRasoat.js';

/** A saved report as data of any shape. */
// biome-ignore lint/suspicious/noExplicitAny: what is changed here need not be a report any more
type Saved = Record<string, any>;

let folder = '';
let saved: Saved = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rasoat-foreign-'));
  mkdirSync(join(folder, 'plans'));
  for (const name of ['cong-doan-tinh-bac-ha', 'hoi-nong-dan-xa-an-thinh'])
    writeFileSync(join(folder, `plans/${name}.yaml`), readText(`examples/plans/${name}.yaml`));
  const { stdout } = await rasoat('check', 'plans', '--format', 'json', '--as-of', '2022-06-30');
  saved = JSON.parse(stdout);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const rasoat = (...argv: string[]) => runRasoat(argv, { cwd: folder });

/** The report, changed. */
function changed(change: (report: Saved) => void): string {
  const report = structuredClone(saved);
  change(report);
  writeFileSync(join(folder, 'r.json'), JSON.stringify(report));
  return 'r.json';
}

describe('a report of a later version', () => {
  test('may have members that this one does not know, anywhere', async () => {
    const file = changed((report) => {
      const grow = (value: unknown) => {
        if (typeof value !== 'object' || value === null) return;
        for (const member of Object.values(value)) grow(member);
        if (!Array.isArray(value)) Object.assign(value, { later: { of: [1] } });
      };
      grow(report);
    });
    const { code, stdout, stderr } = await rasoat('report', file);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      (
        await rasoat(
          'report',
          changed(() => {}),
        )
      ).stdout,
    );
  });

  test.each(textFormatNames)(
    '%s shows what it found of a kind that this one does not know by its own words',
    async (format) => {
      const file = changed((report) => {
        const finding = report.plans[0].results.find(({ status }: Saved) => status === 'unmet').findings[0];
        Object.assign(finding, { kind: 'constructor', params: { x: 1 }, message: 'Lời của bản sau này' });
        report.across = [
          {
            ...finding,
            id: 'across/later/1',
            level: 'note',
            kind: 'later',
            message: 'Ghi chú của bản sau này',
            plans: [],
          },
        ];
        const { file: of, document } = report.plans[0];
        report.across[0].plans = [{ file: of, document, pointer: '', range: finding.range }];
      });
      const { code, stdout } = await rasoat('report', file, '--format', format);
      expect(code).toBe(0);
      if (format !== 'csv') expect(stdout).toContain('Lời của bản sau này');
      if (['text', 'markdown', 'html', 'json'].includes(format)) expect(stdout).toContain('Ghi chú của bản sau này');
    },
  );

  test('a kind that is known, but says less than it must, speaks by its own words too', async () => {
    const file = changed((report) => {
      const [finding] = report.plans[0].results.find(({ status }: Saved) => status === 'unmet').findings;
      Object.assign(finding, { kind: 'ratio-below', params: {}, message: 'Lời đã lưu' });
    });
    const { code, stdout } = await rasoat('report', file);
    expect([code, stdout.includes('Lời đã lưu')]).toEqual([0, true]);
  });

  test('is read with the mark that Windows puts first', async () => {
    writeFileSync(join(folder, 'r.json'), `\ufeff${JSON.stringify(saved)}`);
    expect((await rasoat('report', 'r.json')).code).toBe(0);
  });
});

describe('a report that was changed or cut is named as such', () => {
  const cases: Record<string, (report: Saved) => void> = {
    'a verdict': ({ plans }) => {
      plans.find(({ verdict }: Saved) => verdict === 'non-compliant').verdict = 'compliant';
    },
    'a count of a plan': ({ plans }) => {
      plans[0].counts.unmet--;
    },
    'the status of a result': ({ plans }) => {
      plans[0].results.find(({ status }: Saved) => status === 'unmet').status = 'not-due';
    },
    'a result that is gone': ({ plans }) => {
      plans[0].results = plans[0].results.filter(({ status }: Saved) => status !== 'unmet');
    },
    'a plan that is gone': ({ plans }) => {
      plans.pop();
    },
    'a plan twice': ({ plans }) => {
      plans.push(plans[0]);
    },
    'a total': ({ summary }) => {
      summary.plans.nonCompliant = 0;
    },
    'a sum of requirements': ({ summary }) => {
      summary.requirements.met++;
    },
    'what is unmet by level': ({ summary }) => {
      summary.unmetByLevel.error = 0;
    },
    'more files read than found': ({ summary }) => {
      summary.files.read += 5;
    },
  };
  test.each(Object.keys(cases))('%s', async (name) => {
    const file = changed(cases[name] ?? (() => {}));
    for (const argv of [
      ['report', file],
      ['check', 'plans', '--since', file],
    ]) {
      const { code, stdout, stderr } = await rasoat(...argv);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^Tệp «r\.json» đã bị sửa hoặc bị cắt bớt .* tại \/(?:plans|summary)\//);
    }
  });

  test('one that ends in its midst', async () => {
    const text = JSON.stringify(saved);
    for (const end of [text.length - 1, text.length >> 1, 30]) {
      writeFileSync(join(folder, 'r.json'), text.slice(0, end));
      const { code, stderr } = await rasoat('report', 'r.json');
      expect([code, stderr]).toEqual([2, expect.stringContaining('bị cắt cụt')]);
    }
  });

  test.each([[['--only', '3.1.b,5.2.b']], [['--shard', '1/2']], [['--partial']], [[]]])(
    'one that nobody has touched is read: %j',
    async (options) => {
      await rasoat('check', 'plans', ...options, '-o', 'json:own.json');
      const { code, stderr } = await rasoat('report', 'own.json', '--lang', 'en');
      expect([code, stderr]).toEqual([0, '']);
    },
  );
});
