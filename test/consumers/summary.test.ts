import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Totals } from '../../src/desk/totals/Totals.js';
import { sayIn } from '../../src/messages/Say.js';
import type { ReportContext } from '../../src/report/Format.js';
import { summary } from '../../src/report/summary/summary.js';
import { boardReport } from '../support/boardReport.js';
import { withDistricts } from '../support/districtsOf.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-summary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { context, totals } = boardReport();
const long = 'Quận Ủy Ban Nhân Dân Thành phố trực thuộc tỉnh có tên rất dài, chưa sắp xếp lại theo đơn vị hành chính';
const wide = 'WWWWWWWWWWWWWWWWWWWW '.repeat(10);
const district = (i: number) => `Huyện Sông Thương ${i + 1}`;
const crowded = (given: Totals): Totals => ({
  ...given,
  summary: {
    ...given.summary,
    leftOut: { plans: 1234, requirements: 5678 },
    files: { ...given.summary.files, passedOver: ['a.docx'], ignored: ['b/'] },
  },
});
const issuer = { parent: wide, name: wide, symbol: wide, place: wide };
const crowdedContext: Partial<ReportContext> = {
  issuer,
  asOf: '2027-06-30',
  only: context.catalogue.requirements.slice(0, 60).map(({ id }) => id),
  merged: 20,
  changedSince: { ref: 'main' },
  replyBy: '2027-07-30',
  configurations: [{ file: 'rasoat.yaml', failOn: { value: 'never', line: 7 } }],
};

const cases: [string, Partial<ReportContext>, Totals][] = [
  ['as-it-is', {}, totals],
  ['of 11 districts', {}, withDistricts(totals, 11, 1700, district)],
  ['of 20 districts', {}, withDistricts(totals, 20, 1700, district)],
  ['of 20 districts with long names', {}, withDistricts(totals, 20, 1700, (i) => `${long} ${i}`)],
  ['of 300 districts', {}, withDistricts(totals, 300, 1700, district)],
  ['of names without spaces', {}, withDistricts(totals, 30, 1700, (i) => 'Ễ'.repeat(200 + i))],
  ['of the widest names', {}, withDistricts(totals, 30, 1700, (i) => `${i} ${wide}`)],
  ['crowded', crowdedContext, crowded(withDistricts(totals, 30, 1700, (i) => `${long} ${i}`))],
];

const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 });

describe.each(['vi', 'en'] as const)('LibreOffice lays the summary out on one page of A4 (%s)', (language) => {
  const place = join(folder, language);
  beforeAll(async () => {
    mkdirSync(place);
    for (const [i, [, beside, given]] of cases.entries()) {
      const bytes = await summary({ ...context, ...beside, say: sayIn(language) }).foot(given);
      writeFileSync(join(place, `${i}.docx`), bytes);
    }
    const profile = `-env:UserInstallation=file://${join(folder, `profile-${language}`)}`;
    const files = cases.map((_, i) => join(place, `${i}.docx`));
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', place, ...files], {
      stdio: 'ignore',
    });
  });

  test.each(cases.map(([name], i) => [name, i] as const))('%s', (_, i) => {
    const pdf = join(place, `${i}.pdf`);
    const facts = run('pdfinfo', pdf);
    expect(facts).toMatch(/^Pages: +1$/m);
    expect(facts).toMatch(/595\.\d+ x 841\.\d+ pts \(A4\)/);
    const text = run('pdftotext', '-layout', pdf, '-');
    const whole = { vi: 'xem báo cáo đầy đủ.', en: 'are in the full report.' }[language];
    // What the Board has decided may stand behind it, on the same line or the next.
    expect(text.trimEnd().split('\n').slice(-2).join(' ').replace(/\s+/g, ' ')).toContain(whole);
  });
});
