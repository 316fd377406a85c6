import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayIn } from '../../src/messages/Say.js';
import { renderReport } from '../../src/report/renderReport.js';
import { axeViolations } from '../support/axeViolations.js';
import { boardReport } from '../support/boardReport.js';
import { manyUnits } from '../support/manyUnits.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-page-'));
let browser: Browser;

beforeAll(async () => {
  const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a report's page; anything it asks of a network, or says to the console, is kept. */
async function open(
  report: ReturnType<typeof boardReport>,
  { width = 1280, language = report.context.say.language }: { width?: number; language?: 'vi' | 'en' } = {},
) {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.html`);
  const context = { ...report.context, say: sayIn(language) };
  writeFileSync(path, (await renderReport('html', context, report.plans, {}, report.totals)) as string);
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  const start = performance.now();
  await page.goto(`file://${path}`);
  await page.waitForSelector('.found');
  return { page, asked, said, url: `file://${path}`, took: performance.now() - start };
}

const rows = (page: Page) => page.locator('.matrix tbody tr').count();
const found = (page: Page) => page.locator('.found').textContent();

describe('the page in Chromium', () => {
  const report = boardReport();

  test('asks nothing of any network and says nothing to the console', async () => {
    const { page, asked, said, url } = await open(report);
    expect(asked).toEqual([url]);
    expect(said).toEqual([]);
    expect(await rows(page)).toBe(report.plans.length);
  });

  test('filters by district, kind, verdict, requirement and status, together', async () => {
    const { page } = await open(report);
    await page.selectOption('#parent', 'Tỉnh Bắc Hà');
    const inProvince = report.plans.filter(({ assessment }) => assessment.listed?.parent === 'Tỉnh Bắc Hà').length;
    expect(await rows(page)).toBe(inProvince);
    expect(await found(page)).toContain(`Có ${inProvince} kế hoạch`);
    await page.selectOption('#verdict', 'non-compliant');
    const failing = report.plans.filter(
      ({ assessment }) => assessment.listed?.parent === 'Tỉnh Bắc Hà' && assessment.verdict === 'non-compliant',
    ).length;
    expect(await rows(page)).toBe(failing);
    await page.click('button[type=reset]');
    await expect.poll(() => rows(page)).toBe(report.plans.length);
    await page.selectOption('#kind', 'youth-union/province');
    expect(await rows(page)).toBe(1);
    await page.selectOption('#kind', '');
    await page.selectOption('#status', { label: 'được miễn' });
    expect(await rows(page)).toBe(1);
    const waived = report.plans.flatMap(({ assessment }) => assessment.results).find(({ waiver }) => waiver);
    const place = report.context.catalogue.requirements.findIndex(({ id }) => id === waived?.requirement);
    await page.selectOption('#requirement', String(place));
    expect(await rows(page)).toBe(1);
    expect(await page.locator('.matrix thead th').count()).toBe(2);
  });

  test('finds names written without diacritics, and says when nothing is found', async () => {
    const { page } = await open(report);
    await page.fill('#search', 'hoi nong dan');
    await expect.poll(() => rows(page)).toBe(1);
    expect(await page.locator('.matrix tbody th').textContent()).toContain('Nông dân');
    await page.fill('#search', 'không có đơn vị này');
    await expect.poll(() => found(page)).toContain('Không có kế hoạch nào phù hợp');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('opens the part of a unit from its name, from a cell and from an address', async () => {
    const { page, url } = await open(report);
    const waived = report.plans.findIndex(({ assessment }) => assessment.results.some(({ waiver }) => waiver));
    await page.locator('.matrix tbody tr').nth(waived).locator('a').click();
    const part = page.locator(`#unit-${waived + 1}`);
    await expect.poll(() => part.getAttribute('open')).toBe('');
    const text = await part.textContent();
    expect(text).toContain('Được miễn đến hết 31/12/2022 theo 12-CV/TU, Thường trực Tỉnh ủy duyệt');
    expect(text).toContain('Kết luận ghi: “');
    await page.locator('td.s-R').click();
    const heading = await page.evaluate<string>('document.activeElement.textContent');
    expect(heading).toContain('Đã xem xét: đạt (Nguyễn Thị Bình, 15/6/2022)');
    await page.goto(`${url}#unit-5`);
    await expect.poll(() => page.locator('#unit-5').getAttribute('open')).toBe('');
  });

  test('the matrix is one stop of the Tab key, with arrows inside', async () => {
    const { page } = await open(report);
    expect(await page.locator('.matrix [tabindex="0"]').count()).toBe(1);
    await page.locator('.matrix tbody a').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const label = await page.evaluate<string>('document.activeElement.ariaLabel');
    expect(label).toMatch(/^\S+: \S+/);
    expect(await page.locator('.matrix [tabindex="0"]').count()).toBe(1);
    const bound = page.locator('.matrix tbody tr').first().locator('td[data-unit]').first();
    await bound.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#unit-1').getAttribute('open')).toBe('');
  });

  test.each([
    ['vi', 1280],
    ['vi', 360],
    ['en', 1280],
  ] as const)('axe-core finds nothing in %s at %i pixels', async (language, width) => {
    const { page } = await open(report, { width, language });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    for (const summary of await page.locator('details.unit > summary').all()) await summary.click();
    expect(await axeViolations(page)).toEqual([]);
    // Nothing makes the page itself wider than the screen.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('prints on A4: all that is filtered, no controls', async () => {
    const { page } = await open(report);
    await page.selectOption('#parent', 'Tỉnh Bắc Hà');
    const path = join(folder, 'page.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    const info = execFileSync('pdfinfo', ['-f', '1', '-l', '99', path], { encoding: 'utf8' });
    expect(info).toMatch(/Page +1 size: +59[45]\S* x 84[12]/);
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).normalize('NFC');
    const printed = text.replace(/\s+/g, ' ');
    for (const { assessment } of report.plans) {
      const { listed, file } = assessment;
      if (listed?.parent === 'Tỉnh Bắc Hà') expect(printed).toContain(`Tệp: ${file}`);
      else expect(printed).not.toContain(`Tệp: ${file}`);
    }
    expect(printed).toContain('Địa bàn: Tỉnh Bắc Hà');
    expect(printed).not.toContain('Bỏ lọc');
    // Back on the screen nothing that was folded stays open.
    await expect.poll(() => page.locator('details.unit[open]').count()).toBe(0);
  });
});

test('2,000 units: fifty on a page, and quick to filter', async () => {
  const report = manyUnits(2000);
  const { page, took, said } = await open(report);
  expect(said).toEqual([]);
  expect(await rows(page)).toBe(50);
  expect(await found(page)).toBe('Có 2.000 kế hoạch phù hợp; đang hiển thị từ 1 đến 50.');
  await page.getByRole('button', { name: 'Trang sau' }).first().click();
  expect(await found(page)).toBe('Có 2.000 kế hoạch phù hợp; đang hiển thị từ 51 đến 100.');
  const filtering = await page.evaluate<number>(
    `(() => {
    const start = performance.now();
    parent_.value = 'Huyện 3';
    parent_.dispatchEvent(new Event('change'));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  })()`.replaceAll('parent_', "document.getElementById('parent')"),
  );
  expect(await rows(page)).toBe(50);
  await page.goto(`${page.url()}#unit-1999`);
  await expect.poll(() => page.locator('#unit-1999').getAttribute('open')).toBe('');
  expect(await axeViolations(page)).toEqual([]);
  console.info(`2,000 units: opened in ${Math.round(took)} ms, filtered in ${Math.round(filtering)} ms`);
});
