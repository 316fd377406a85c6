import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textFormatNames } from '../../../src/report/formats.js';
import { readText } from '../../support/catalogue.js';
import { runRasoat } from '../../support/runRasoat.js';
import { sealed } from '../../support/sealed.js';

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

/** The report, changed by hand. */
function changed(change: (report: Saved) => void): string {
  const report = structuredClone(saved);
  change(report);
  writeFileSync(join(folder, 'r.json'), JSON.stringify(report));
  return 'r.json';
}
/** The report as another version would have written it. */
const written = (change: (report: Saved) => void) =>
  changed((report) => {
    change(report);
    Object.assign(report, sealed(report as Saved & { plans: object[] }));
  });

describe('a report of a later version', () => {
  test('may have members that this one does not know, anywhere', async () => {
    const file = written((report) => {
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
      const file = written((report) => {
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
    const file = written((report) => {
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

  test('any verdict but the one that its results have, also where no digest tells', async () => {
    for (const [name, text] of [
      ['hollow', 'đơn vị:\n  tên: Hội Nông dân xã X\n  loại: Hội Nông dân\n  cấp: xã\n'],
      ['unreadable', 'đơn vị: [\n'],
      ['compliant', readText('examples/plans/ban-tuyen-giao-tinh-uy.yaml')],
      ['pending', readText('examples/plans/dang-uy-xa-an-thinh.yaml')],
    ])
      writeFileSync(join(folder, `plans/${name}.yaml`), text ?? '');
    const { stdout } = await rasoat('check', 'plans', '--format', 'json', '--as-of', '2021-08-30');
    for (const name of ['hollow', 'unreadable', 'compliant', 'pending']) rmSync(join(folder, `plans/${name}.yaml`));
    const { digest: _, ...report } = JSON.parse(stdout);
    const verdicts = ['compliant', 'pending', 'non-compliant', 'unreadable'];
    expect(new Set(report.plans.map(({ verdict }: Saved) => verdict))).toEqual(new Set(verdicts));
    for (const index of report.plans.keys())
      for (const verdict of verdicts) {
        const edited = structuredClone(report);
        edited.plans[index].verdict = verdict;
        writeFileSync(join(folder, 'r.json'), JSON.stringify(edited));
        const { code } = await rasoat('report', 'r.json', '--fail-on', 'never');
        expect([index, verdict, code]).toEqual([index, verdict, verdict === report.plans[index].verdict ? 0 : 2]);
      }
  });

  test.each<[string, (report: Saved) => void]>([
    [
      'a name',
      ({ plans }) => {
        plans[0].unit.name += ' A';
      },
    ],
    [
      'a day',
      (report) => {
        report.asOf = '2022-07-01';
      },
    ],
    [
      'a sentence',
      ({ plans }) => {
        plans[0].results.find(({ findings }: Saved) => findings.length > 0).findings[0].message = 'đạt';
      },
    ],
    [
      'a place',
      ({ plans }) => {
        plans[0].results.find(({ evidence }: Saved) => evidence.length > 0).evidence[0].range.start.line++;
      },
    ],
    [
      'a level',
      ({ plans }) => {
        plans[0].results.find(({ status }: Saved) => status === 'met').level = 'note';
      },
    ],
    [
      'two plans that have changed places',
      ({ plans }) => {
        plans.reverse();
      },
    ],
    [
      'what was due, and when',
      ({ plans }) => {
        plans[0].results.find(({ due }: Saved) => due).due = '2030-01-01';
      },
    ],
    [
      'the digest',
      (report) => {
        report.digest = report.digest.replace(/^./, (first: string) => (first === '0' ? '1' : '0'));
      },
    ],
    [
      'a member that is gone',
      ({ plans }) => {
        delete plans[0].stated;
      },
    ],
  ])('%s, which contradicts nothing', async (_, change) => {
    const { code, stdout, stderr } = await rasoat('report', changed(change));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('không khớp với mã kiểm tra');
    // An earlier version gave no digest: what it wrote is read.
    const without = changed((report) => {
      change(report);
      delete report.digest;
    });
    expect((await rasoat('report', without)).code).toBe(0);
  });

  test('one whose members another program has put in order, added to and set out in lines, is as it was written', async () => {
    const inOrder = (value: unknown): unknown =>
      Array.isArray(value) || typeof value !== 'object' || value === null
        ? Array.isArray(value)
          ? value.map(inOrder)
          : value
        : Object.fromEntries(
            Object.entries(value)
              .sort()
              .reverse()
              .map(([name, member]) => [name, inOrder(member)]),
          );
    const more = { ...saved, run: { id: 7 }, plans: saved.plans.map((plan: Saved) => ({ ...plan, sentTo: ['a'] })) };
    const unchanged = (
      await rasoat(
        'report',
        changed(() => {}),
      )
    ).stdout;
    for (const report of [inOrder(saved), more, inOrder(more)]) {
      writeFileSync(join(folder, 'r.json'), JSON.stringify(report, null, 2).replaceAll('ộ', '\\u1ed9'));
      const { code, stdout, stderr } = await rasoat('report', 'r.json');
      expect([code, stderr, stdout]).toEqual([0, '', unchanged]);
    }
    const hidden = { ...more, plans: more.plans.map((plan: Saved) => ({ ...plan, file: 'khac.yaml' })) };
    writeFileSync(join(folder, 'r.json'), JSON.stringify(hidden));
    expect((await rasoat('report', 'r.json')).code).toBe(2);
  });

  test('one that goes deeper than any report is passed over where it does', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    for (const text of [
      JSON.stringify(saved).replace(/.$/, `,"x":${deep}}`),
      JSON.stringify(saved).replace('"params":{', `"params":{"x":${deep},`),
    ]) {
      writeFileSync(join(folder, 'r.json'), text);
      expect((await rasoat('report', 'r.json')).code).toBe(text.includes('"params":{"x"') ? 2 : 0);
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
