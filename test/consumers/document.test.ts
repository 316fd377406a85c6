import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayIn } from '../../src/messages/Say.js';
import { docx } from '../../src/report/docx/docx.js';
import { boardReport } from '../support/boardReport.js';
import { root } from '../support/catalogue.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-document-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MM = 72 / 25.4;

/** The report as LibreOffice lays it out: a PDF file. */
async function pdfOf(language: 'vi' | 'en'): Promise<string> {
  const { context, plans, totals } = boardReport();
  const renderer = docx({ ...context, say: sayIn(language) });
  for (const plan of plans) await renderer.plan(plan);
  const file = join(folder, `${language}.docx`);
  writeFileSync(file, await renderer.foot(totals));
  const profile = `-env:UserInstallation=file://${join(folder, `profile-${language}`)}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  return join(folder, `${language}.pdf`);
}

const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 });
/** The text of each page, laid out as on paper. */
const pagesOf = (pdf: string): string[] => run('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1);

describe('LibreOffice opens the report', () => {
  let pdf = '';
  let pages: string[] = [];
  beforeAll(async () => {
    pdf = await pdfOf('vi');
    pages = pagesOf(pdf);
  });

  test('on A4: the report upright, the appendices lying, none of the pages empty', () => {
    const sizes = [...run('pdfinfo', '-l', '99', pdf).matchAll(/size: +([\d.]+) x ([\d.]+) pts/g)].map(([, w, h]) => [
      Math.round(Number(w) / MM),
      Math.round(Number(h) / MM),
    ]);
    const first = pages.findIndex((page) => /^\s+PHỤ LỤC 1$/m.test(page));
    expect(sizes).toHaveLength(pages.length);
    expect(sizes.slice(0, first)).toEqual(Array(first).fill([210, 297]));
    expect(sizes.slice(first)).toEqual(Array(pages.length - first).fill([297, 210]));
    for (const page of pages) expect(page.replace(/\d|\s/g, '').length).toBeGreaterThan(40);
  });

  test('in Times New Roman or what stands in for it', () => {
    const fonts = run('pdffonts', pdf).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.some((font) => /TimesNewRoman|Tinos|LiberationSerif/.test(font))).toBe(true);
    // Some builds of Liberation Serif lack Vietnamese letters: those alone come from another serif.
    for (const font of fonts) expect(font).toMatch(/TimesNewRoman|Tinos|LiberationSerif|DejaVuSerif/);
  });

  test('between the margins: 30 mm at the left, 15 at the right, 20 below', () => {
    const boxes = [
      ...run('pdftotext', '-bbox', '-l', '1', pdf, '-').matchAll(
        /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)"/g,
      ),
    ];
    expect(Math.min(...boxes.map(([, left]) => Number(left)))).toBeGreaterThan(29.9 * MM);
    expect(Math.max(...boxes.map(([, , right]) => Number(right)))).toBeLessThan(195.1 * MM);
    expect(Math.max(...boxes.map(([, , , low]) => Number(low)))).toBeLessThan(277.1 * MM);
  });

  test('with its head on one line each side, and pages numbered from the second', () => {
    const [first = '', second = ''] = pages;
    expect(first).toMatch(/TỈNH ỦY BẮC HÀ +ĐẢNG CỘNG SẢN VIỆT NAM/);
    expect(first).toMatch(/Bắc Hà, ngày +tháng +năm 2022/);
    expect(first).toContain('Dự thảo');
    expect(first.trim()).not.toMatch(/^1\b/);
    expect(second.trim()).toMatch(/^2\n/);
  });

  test('with the signature beside the recipients, on the page where the text ends', () => {
    const last = pages.find((page) => page.includes('TRƯỞNG BAN')) ?? '';
    expect(last).toMatch(/Nơi nhận: +TRƯỞNG BAN/);
    expect(last).toContain('Trên đây là kết quả');
  });

  test('with the head of the appendix on each of its pages', () => {
    const second = pages.findIndex((page) => /^\s+PHỤ LỤC 2$/m.test(page));
    const third = pages.findIndex((page) => /^\s+PHỤ LỤC 3$/m.test(page));
    const fourth = pages.findIndex((page) => /^\s+PHỤ LỤC 4$/m.test(page));
    const appendix = pages.slice(second, third);
    expect(appendix.length).toBeGreaterThan(1);
    expect(appendix[0]).toMatch(/Yêu cầu +Nội dung +Mức/);
    for (const page of pages.slice(fourth)) expect(page).toMatch(/Ý kiến +Người xem xét/);
  });

  test('and it can be drawn', () => {
    run('pdftoppm', '-r', '50', '-png', pdf, join(folder, 'page'));
    expect(readdirSync(folder).filter((name) => /^page-\d+\.png$/.test(name))).toHaveLength(pages.length);
  });
});

test('LibreOffice opens the English report', async () => {
  const pages = pagesOf(await pdfOf('en'));
  expect(pages[0]).toMatch(/COMMUNIST PARTY OF VIET NAM\n/);
  expect(pages.join('\n')).toMatch(/Recipients: +HEAD OF THE BOARD/);
});

test('of 1,700 units the text before the appendices is under 8 pages', () => {
  const province = join(folder, 'province');
  execFileSync(process.execPath, [join(root, 'test/bench/makeProvince.js'), province], { stdio: 'ignore' });
  const rasoat = join(root, 'bin/rasoat.js');
  const argv = [rasoat, 'check', '--quiet', '--fail-on', 'never', '-o', 'docx:bao-cao.docx'];
  execFileSync(process.execPath, argv, { cwd: province, stdio: 'ignore' });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile-province')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', 'bao-cao.docx'], {
    cwd: province,
    stdio: 'ignore',
  });
  const pages = pagesOf(join(province, 'bao-cao.pdf'));
  const body = pages.findIndex((page) => /^\s+PHỤ LỤC 1$/m.test(page));
  expect(body).toBeGreaterThan(3);
  expect(body).toBeLessThan(8);
  expect(pages.slice(0, 2).join('\n')).toContain('Tình hình gửi kế hoạch theo địa bàn');
  expect(pages.slice(0, body).join('\n')).not.toMatch(/\.ya?ml|JSON|«/);
});
