import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { makeProvince } from './makeProvince.js';

/**
 * `node test/bench/pictures.js`: takes the pictures of `examples/README.md` again, of the invented province. Needs chromium,
 * LibreOffice (soffice) and poppler (pdftoppm, pdftotext) on the PATH.
 */
const rasoat = fileURLToPath(new URL('../../bin/rasoat.js', import.meta.url));
const pictures = fileURLToPath(new URL('../../examples/pictures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rasoat-pictures-'));
mkdirSync(pictures, { recursive: true });
try {
  const province = checked('province', 1700, ['html:bao-cao.html', 'docx:bao-cao.docx']);
  await takePage(join(province, 'bao-cao.html'));
  takeReport(join(province, 'bao-cao.docx'));
  takeWorkbook(join(checked('small', 100, ['xlsx:bao-cao.xlsx']), 'bao-cao.xlsx'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Makes a province and its reports; returns where. @param {string} name @param {number} units @param {string[]} outputs */
function checked(name, units, outputs) {
  const cwd = join(folder, name);
  makeProvince(cwd, { units });
  const argv = [rasoat, 'check', '--fail-on', 'never', ...outputs.flatMap((output) => ['-o', output])];
  execFileSync(process.execPath, argv, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  return cwd;
}

/** The page as it opens, and its matrix. @param {string} path */
async function takePage(path) {
  const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 820 } });
    await page.goto(`file://${path}`);
    await page.screenshot({ path: join(pictures, 'page-summary.png') });
    await page.getByRole('heading', { name: 'Kết quả theo đơn vị' }).evaluate((heading) => heading.scrollIntoView());
    await page.screenshot({ path: join(pictures, 'page-matrix.png') });
  } finally {
    await browser.close();
  }
}

/** The draft report: its first page, and the one with the table. @param {string} path */
function takeReport(path) {
  const pdf = toPdf(path);
  take(pdf, 1, 75, 'report-first');
  take(pdf, pageOf(pdf, /Kết quả theo địa bàn/), 75, 'report-table');
}

/** Parts of two sheets of the workbook, each laid on pages so wide that a picture holds what is looked at. @param {string} path */
function takeWorkbook(path) {
  const files = unzipSync(readFileSync(path));
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    const sheet = Buffer.from(bytes).toString('utf8');
    const wide = sheet.replace(/fitToWidth="(\d+)"/, (_, pages) => `fitToWidth="${pages > 4 ? 3 : 1}"`);
    files[name] = Buffer.from(wide);
  }
  writeFileSync(path, zipSync(files));
  const pdf = toPdf(path);
  take(pdf, pageOf(pdf, /^Kết quả của từng đơn vị theo từng yêu cầu/), 155, 'workbook-matrix', [55, 75, 1130, 560]);
  take(pdf, pageOf(pdf, /^Các tồn tại/), 110, 'workbook-findings', [35, 50, 1215, 560]);
}

/** @param {string} path */
function toPdf(path) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
    stdio: 'ignore',
  });
  return join(folder, 'bao-cao.pdf');
}

/** The first page with a text. @param {string} pdf @param {RegExp} text */
function pageOf(pdf, text) {
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 }).split('\f');
  return pages.findIndex((page) => text.test(page)) + 1;
}

/**
 * @param {string} pdf @param {number} page @param {number} resolution @param {string} name
 * @param {number[]} part left, top, width, height; the whole page when there is none
 */
function take(pdf, page, resolution, name, part = []) {
  const crop = ['-x', '-y', '-W', '-H'].slice(0, part.length).flatMap((option, i) => [option, String(part[i])]);
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', ['-png', '-r', String(resolution), ...only, ...crop, pdf, join(folder, name)]);
  copyFileSync(join(folder, `${name}.png`), join(pictures, `${name}.png`));
}
