import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { catalogue, readText } from '../support/catalogue.js';
import { desk } from '../support/desk.js';

const at = desk();
const all = catalogue.requirements.length;
const SCOPE = {
  vi: `Chỉ đối chiếu 2/${all} yêu cầu: 4.a, 5.2.b; các yêu cầu khác chưa được đối chiếu.`,
  en: `Only 2 of ${all} requirements were checked: 4.a, 5.2.b; the others were not.`,
};
const ajv = new Ajv2020.default({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readText('schemas/report.schema.json')));

beforeEach(() => {
  at.put(
    'a.yaml',
    readText('examples/plans/cong-doan-tinh-bac-ha.yaml').replace(/ngày ban hành: .*/, 'ngày ban hành: 20/9/2021'),
  );
});

async function check(...argv: string[]) {
  const ran = await at.run('check', 'a.yaml', '--as-of', '2022-06-30', '--fail-on', 'never', ...argv);
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return ran;
}
/** The texts of a file of Word or Excel, without their marks. */
const partsOf = (name: string) =>
  Object.values(unzipSync(readFileSync(at.path(name))))
    .map((part) => strFromU8(part).replace(/<[^>]*>/g, ''))
    .join('\n');

describe.each(['vi', 'en'] as const)('--only, %s', (language) => {
  test('every format says in its head which requirements were asked about, in the catalogue’s order', async () => {
    const { stdout } = await check(
      ...['--only', '5.2.b, 4.a', '--lang', language, '-o', 'docx:r.docx', '-o', 'html:r.html', '-o', 'xlsx:r.xlsx'],
      ...['-o', 'markdown:r.md', '-o', 'csv:r.csv', '-o', 'json:r.json', '-o', 'slips:phieu'],
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain(SCOPE[language]);
    expect(at.text('r.md').replace(/\\/g, '')).toContain(`**${SCOPE[language]}**`);
    expect(at.text('r.html')).toContain(SCOPE[language]);
    expect(at.text('r.csv').split('\r\n')[1]).toContain(SCOPE[language]);
    expect(partsOf('r.xlsx')).toContain(SCOPE[language]);
    expect(partsOf('r.docx')).toContain(SCOPE[language]);
    expect(partsOf('r.docx')).toContain({ vi: 'Dự thảo (một phần)', en: 'Draft (partial check)' }[language]);
    const report = JSON.parse(at.text('r.json'));
    expect(report.only).toEqual(['4.a', '5.2.b']);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    const slips = readdirSync(at.path('phieu')).filter((name) => /\.(?:md|docx)$/.test(name));
    expect(slips.length).toBe(2);
    for (const name of slips) {
      const text = name.endsWith('.md') ? at.text(`phieu/${name}`).replace(/\\/g, '') : partsOf(`phieu/${name}`);
      expect(text).toContain(SCOPE[language]);
    }
  });

  test('nothing claims that the whole plan needs no correction', async () => {
    await check(
      ...['--only', '5.2.b', '--lang', language, '-o', 'markdown:r.md', '-o', 'csv:r.csv', '-o', 'slips:phieu'],
      ...['-o', 'html:r.html'],
    );
    const none = {
      vi: 'Không có nội dung nào cần sửa trong các yêu cầu được đối chiếu.',
      en: 'Nothing to correct among the requirements checked.',
    }[language];
    const slip = {
      vi: 'đối với các yêu cầu nêu trên, kế hoạch không có nội dung nào cần sửa, bổ sung.',
      en: 'as to the requirements named above, there is nothing to correct in the plan.',
    }[language];
    expect(at.text('r.md')).toContain(none);
    expect(at.text('r.csv')).toContain(none);
    expect(at.text('r.html')).toContain(none);
    const [page = ''] = readdirSync(at.path('phieu')).filter((name) => name.endsWith('.md'));
    expect(at.text(`phieu/${page}`)).toContain(slip);
  });
});

test('a saved report says it again, whatever it is rendered as', async () => {
  await check('--only', '4.a,5.2.b', '-o', 'json:r.json');
  const { stdout } = await at.run('report', 'r.json', '-o', 'docx:r.docx');
  expect(stdout.replace(/\s+/g, ' ')).toContain(SCOPE.vi);
  expect(partsOf('r.docx')).toContain(SCOPE.vi);
  expect((await at.run('report', 'r.json', '--format', 'json')).stdout).toBe(at.text('r.json'));
});

test('without --only nothing is said, nor when all are named', async () => {
  const { requirements } = (await import('../support/catalogue.js')).catalogue;
  const { stdout } = await check('--format', 'json', '-o', 'docx:r.docx');
  expect(JSON.parse(stdout).only).toBeUndefined();
  expect(partsOf('r.docx')).not.toContain('yêu cầu khác chưa được đối chiếu');
  expect(partsOf('r.docx')).toContain('từng yêu cầu');
  expect((await check('--format', 'json', '--only', requirements.map(({ id }) => id).join(','))).stdout).toBe(stdout);
});
