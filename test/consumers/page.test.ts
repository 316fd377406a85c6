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
import { desk, planOf } from '../support/desk.js';
import { manyUnits } from '../support/manyUnits.js';
import { absent, rosterReport } from '../support/rosterReport.js';

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
  {
    width = 1280,
    language = report.context.say.language,
    colorScheme = 'light',
    hash = '',
  }: { width?: number; language?: 'vi' | 'en'; colorScheme?: 'light' | 'dark'; hash?: string } = {},
) {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.html`);
  const context = { ...report.context, say: sayIn(language) };
  writeFileSync(path, (await renderReport('html', context, report.plans, {}, report.totals)) as string);
  return openFile(path, { width, colorScheme, hash });
}

async function openFile(
  path: string,
  {
    width = 1280,
    colorScheme = 'light',
    hash = '',
  }: { width?: number; colorScheme?: 'light' | 'dark'; hash?: string } = {},
) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  // The dialogue of the browser is not part of the page.
  await page.addInitScript('window.print = () => {}');
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  const start = performance.now();
  await page.goto(`file://${path}${hash}`);
  await page.waitForSelector('.found');
  return { page, asked, said, url: `file://${path}`, took: performance.now() - start };
}

/** What is printed, page by page, in one line each. */
async function printed(page: Page): Promise<string[]> {
  const path = join(folder, 'page.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).normalize('NFC');
  return text
    .split('\f')
    .slice(0, -1)
    .map((one) => one.replace(/\s+/g, ' '));
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
    await page.selectOption('#requirement', waived?.requirement ?? '');
    expect(await rows(page)).toBe(1);
    expect(await page.locator('.matrix thead th').count()).toBe(2);
  });

  test('finds names written without diacritics, and says when nothing is found', async () => {
    const { page } = await open(report);
    await page.fill('#search', 'hoi nong dan');
    await expect.poll(() => rows(page)).toBe(1);
    expect(await page.locator('.matrix tbody th').textContent()).toContain('Nông dân');
    await page.fill('#search', 'không có đơn vị này');
    await expect.poll(() => found(page)).toContain('Không có đơn vị, kế hoạch nào phù hợp');
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
    const heading = () => page.evaluate<string>('document.activeElement.textContent');
    await expect.poll(heading).toContain('Đã xem xét: đạt (Nguyễn Thị Bình, 15/6/2022)');
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
    await expect.poll(() => page.locator('#unit-1').getAttribute('open')).toBe('');
  });

  test.each([
    ['vi', 1280, 'light'],
    ['vi', 360, 'dark'],
    ['en', 1280, 'dark'],
    ['en', 360, 'light'],
  ] as const)('axe-core finds nothing in %s at %i pixels, %s', async (language, width, colorScheme) => {
    const { page } = await open(rosterReport(), { width, language, colorScheme });
    const paper = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(paper).toBe(colorScheme === 'dark' ? 'rgb(20, 24, 30)' : 'rgb(255, 255, 255)');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    for (const summary of await page.locator('details.unit > summary').all()) await summary.click();
    expect(await axeViolations(page)).toEqual([]);
    // Nothing makes the page itself wider than the screen.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
});

test('2,000 units: fifty on a page, and quick to filter', async () => {
  const report = manyUnits(2000);
  const { page, took, said, url } = await open(report);
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
  await page.goto(`${url}#unit-1999`);
  await expect.poll(() => page.locator('#unit-1999').getAttribute('open')).toBe('');
  expect(await axeViolations(page)).toEqual([]);
  console.info(`2,000 units: opened in ${Math.round(took)} ms, filtered in ${Math.round(filtering)} ms`);
});

describe('all units of the roster', () => {
  const at = desk();
  const report = rosterReport();
  const expected = report.totals.roster?.units?.length ?? 0;
  const others = report.plans.filter(({ assessment }) => !assessment.listed).length;

  test.each([
    ['unusable', 'có thể đã gửi, chưa dùng được'],
    ['not-due', 'chua gui, chua den han'],
    ['overdue', 'Chưa gửi, quá hạn'],
    ['ended', 'chưa từng gửi'],
  ] as const)('one that is %s is found by its name, its code and its status in words', async (status, words) => {
    const { unit } = absent[status];
    const { page } = await open(report, { hash: `#?verdict=${status}` });
    expect(await found(page)).toBe('Có 1 đơn vị phù hợp.');
    expect(await page.locator('details.unit').textContent()).toContain(unit.name);
    await page.selectOption('#verdict', '');
    for (const search of [unit.name, unit.code, words]) {
      await page.fill('#search', search);
      await expect.poll(() => page.locator('details.unit h4').allTextContents()).toContain(unit.name);
      await expect.poll(() => page.locator('details.unit').count()).toBeLessThan(report.plans.length);
    }
  });

  test('units and plans of none are counted apart, and stand in the order of the roster', async () => {
    const { page } = await open(report);
    expect(await found(page)).toBe(`Có ${expected} đơn vị và ${others} kế hoạch chưa rõ của đơn vị nào phù hợp.`);
    const names = await page.locator('details.unit h4').allTextContents();
    expect(names.slice(0, -others)).toEqual(report.totals.roster?.units?.map(({ unit }) => unit.name));
  });

  test('the part of a unit leads to the file that may be its own', async () => {
    const { page } = await open(report, { hash: '#?verdict=unusable' });
    await page.locator('details.unit > summary').click();
    await page.locator('details.unit a').click();
    const part = page.locator(`#unit-${report.plans.length}`);
    await expect.poll(() => part.getAttribute('open')).toBe('');
    expect(await part.textContent()).toContain('Có thể là của Hội Nông dân xã Phú Hòa (HND-07-05)');
  });

  test('every figure of the first table leads to as many units, and Back to the table', async () => {
    const { page } = await open(report);
    const figures = page.locator('#summary ~ .scroll tbody td a');
    const count = await figures.count();
    expect(count).toBeGreaterThan(8);
    for (let i = 0; i < count; i++) {
      const figure = await figures.nth(i).textContent();
      await figures.nth(i).click();
      await expect.poll(() => found(page)).toContain(`Có ${figure} đơn vị`);
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('plans');
      await page.goBack();
      await expect.poll(() => found(page)).toContain(`Có ${expected} đơn vị`);
    }
  });

  test('a click anywhere in the row of a requirement leads to the units that fail it', async () => {
    const { page } = await open(report);
    const row = page.locator('#by-requirement ~ .scroll tbody tr:has(a)').first();
    const unmet = await row.locator('td').nth(2).textContent();
    await row.locator('td').last().click();
    await expect.poll(() => found(page)).toBe(`Có ${unmet} đơn vị phù hợp.`);
    await expect.poll(() => page.locator('.matrix tbody td:not(.s-E, .s-W, .s-N)').count()).toBe(0);
  });

  test('units without a district are told apart from those of one with a strange name', async () => {
    const parents = ['-', ' ', 'A&B=C#?%41 "x" <img src=x onerror=alert(1)>', '%E0%A4', 'constructor', undefined];
    const rows = parents.map(
      (parent, i) =>
        `  - { code: D${i}, name: Hội Nông dân xã ${i}, type: farmers-union, level: commune${parent === undefined ? '' : `, parent: ${JSON.stringify(parent)}`} }\n`,
    );
    at.put('roster.yaml', `units:\n${rows.join('')}`);
    at.put('plans/a.yaml', planOf({ name: 'Hội Nông dân xã 0', type: 'farmers-union', level: 'commune', code: 'D0' }));
    await at.run('check', 'plans', '--roster', 'roster.yaml', '--as-of', '2022-06-30', '-o', 'html:r.html');
    const { page, said } = await openFile(at.path('r.html'));
    const links = page.locator('#summary ~ .scroll tbody th a');
    const counts = new Map<string, string | null>();
    for (let i = 0; i < (await links.count()); i++) {
      const name = (await links.nth(i).textContent()) ?? '';
      await links.nth(i).click();
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('plans');
      counts.set(name, await found(page));
    }
    expect(said).toEqual([]);
    const one = 'Có 1 đơn vị phù hợp.';
    expect(Object.fromEntries(counts)).toEqual({
      '-': one,
      'A&B=C#?%41 "x" <img src=x onerror=alert(1)>': one,
      '%E0%A4': one,
      constructor: one,
      'Không ghi địa bàn': 'Có 2 đơn vị phù hợp.',
      'Tổng số': 'Có 6 đơn vị phù hợp.',
    });
  });

  test('by keyboard alone: a district, its units, and back', async () => {
    const { page } = await open(report);
    await page.locator('#summary ~ .scroll tbody th a').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('plans');
    const all = await page.locator('#parent').inputValue();
    expect(all).not.toBe('');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('search');
    await page.goBack();
    await expect.poll(() => page.locator('#parent').inputValue()).toBe('');
  });

  test('what is chosen stands in the address; letters of a search are no steps to go back by', async () => {
    const { page, url } = await open(report);
    await page.selectOption('#verdict', 'overdue');
    await expect.poll(() => page.url()).toBe(`${url}#?verdict=overdue`);
    for (const search of ['p', 'ph', 'phu son']) {
      await page.fill('#search', search);
      await expect.poll(() => page.url()).toContain(`search=${encodeURIComponent(search)}`);
    }
    const other = await open(report, { hash: new URL(page.url()).hash });
    expect(await found(other.page)).toBe('Có 1 đơn vị phù hợp.');
    await page.goBack();
    await expect.poll(() => found(page)).toContain(`Có ${expected} đơn vị`);
    expect(await page.locator('#search').inputValue()).toBe('');
  });

  test('what an address asks for that is not there asks for nothing', async () => {
    const { page, said } = await open(report, {
      hash: '#?parent=Huy%E1%BB%87n%20X&requirement=9.z&status=Q&verdict=%E0&nothing=1',
    });
    expect(said).toEqual([]);
    expect(await found(page)).toContain(`Có ${expected} đơn vị`);
  });

  test('the field at the head leads to the units by what is written in it', async () => {
    const { page } = await open(report);
    await page.fill('#find', 'hnd-07-04');
    await page.keyboard.press('Enter');
    await expect.poll(() => found(page)).toBe('Có 1 đơn vị phù hợp.');
    expect(await page.locator('#search').inputValue()).toBe('hnd-07-04');
  });

  test('without scripts the lists are whole', async () => {
    const path = join(folder, 'plain.html');
    writeFileSync(path, (await renderReport('html', report.context, report.plans, {}, report.totals)) as string);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${path}`);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const { unit } of Object.values(absent)) expect(text).toContain(unit.name);
    await context.close();
  });
});

describe('held against an earlier report', () => {
  const at = desk();
  const plan = (code: string, issued = '') =>
    planOf({ name: `Hội Nông dân tỉnh ${code}`, type: 'farmers-union', level: 'province', code }, issued);
  const save = (asOf: string, ...outputs: string[]) =>
    at.run('check', 'plans', '--roster', 'roster.yaml', '--as-of', asOf, '--fail-on', 'never', ...outputs);

  test('units are found by how they have moved, those without a plan too', async () => {
    const codes = ['A', 'B', 'C'];
    const row = (code: string) =>
      `  - { code: ${code}, name: Hội Nông dân tỉnh ${code}, type: farmers-union, level: province, parent: Tỉnh, due: 2021-12-31 }\n`;
    at.put('roster.yaml', `units:\n${codes.map(row).join('')}`);
    for (const code of codes) at.put(`plans/${code}.yaml`, plan(code));
    await save('2022-03-31', '-o', 'json:old.json');
    at.put('plans/A.yaml', plan('A', 'document:\n  issued: 2021-09-20\n'));
    rmSync(at.path('plans/C.yaml'));
    await save('2022-06-30', '--since', 'old.json', '-o', 'html:r.html');
    const { page, said } = await openFile(at.path('r.html'));
    expect(said).toEqual([]);
    for (const [since, code] of [
      ['better', 'A'],
      ['same', 'B'],
      ['worse', 'C'],
    ] as const) {
      await page.selectOption('#since', since);
      await expect.poll(() => page.locator('details.unit h4').allTextContents()).toEqual([`Hội Nông dân tỉnh ${code}`]);
      await page.locator('details.unit > summary').click();
      await expect.poll(() => page.locator('.part').textContent()).toContain('So với kỳ trước: ');
      await page.locator('details.unit > summary').click();
    }
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('on paper', () => {
  const report = manyUnits(1700);
  const failing = report.plans.findIndex(({ assessment }) => assessment.verdict === 'non-compliant') + 1;
  const inDistrict = report.plans.filter(({ assessment }) => assessment.listed?.parent === 'Huyện 3').length;

  test('of 1,700 units without a filter: what is of all of them, and how many are left out', async () => {
    const { page } = await open(report);
    const pages = await printed(page);
    expect(pages.length).toBeLessThan(20);
    expect(pages.join(' ')).toContain('Bản in này không gồm 1.700 kế hoạch.');
    expect(pages.join(' ')).not.toMatch(/In danh sách này(?!”)|Bỏ lọc|Trang sau/);
    // Back on the screen nothing of it stays.
    expect(await page.locator('.on-paper').count()).toBe(0);
    expect(await page.locator('body').getAttribute('data-print')).toBeNull();
  });

  test('of those that are filtered a line or two each, with what was asked for', async () => {
    const { page } = await open(report, { hash: '#?parent=Huy%E1%BB%87n%203' });
    const pages = await printed(page);
    expect(pages.length).toBeLessThan(Math.ceil(inDistrict / 15));
    expect(pages[0]).toContain(`${inDistrict} kế hoạch. Địa bàn: Huyện 3`);
    const text = pages.join(' ');
    for (const { assessment } of report.plans) {
      const { listed } = assessment;
      if (listed?.parent === 'Huyện 3') expect(text).toContain(`${listed.code} `);
    }
    expect(text).not.toContain('Tổng hợp theo');
    expect(text).not.toContain('Kết luận ghi');
  });

  test.each<[string, number, string, string, string?]>([
    ['In phần tổng hợp', 20, 'Tổng hợp theo yêu cầu', 'U4 '],
    ['In danh sách này', 120, 'U1700 ', 'Tổng hợp theo yêu cầu'],
    ['In bảng đối chiếu này', 10, '1686', 'Tổng hợp theo yêu cầu', '#?parent=Huy%E1%BB%87n%205'],
  ])('«%s» prints that alone, in under %i pages', async (name, most, holds, not, hash = '') => {
    const { page } = await open(report, { hash });
    await page.getByRole('button', { name }).click();
    const pages = await printed(page);
    expect(pages.length).toBeLessThan(most);
    expect(pages.join(' ')).toContain(holds);
    expect(pages.join(' ')).not.toContain(not);
    // What was asked for once is not what the browser's own menu prints.
    if (hash === '') expect((await printed(page)).join(' ')).toContain('Bản in này không gồm 1.700 kế hoạch.');
  });

  test('one unit alone, in full', async () => {
    const { page } = await open(report, { hash: `#unit-${failing}` });
    await page.getByRole('button', { name: 'In đơn vị này' }).click();
    const pages = await printed(page);
    expect(pages.length).toBeLessThan(8);
    const text = pages.join(' ');
    expect(text).toContain(`Mã đơn vị: U${failing} `);
    expect(text).toContain('Kết luận ghi');
    expect(text).not.toContain('Tổng hợp theo');
    expect(text.match(/Mã đơn vị:/g)).toHaveLength(1);
  });

  test('what is open on the screen is printed with the rest', async () => {
    const { page } = await open(report, { hash: '#unit-1700' });
    const text = (await printed(page)).join(' ');
    expect(text).toContain('Tổng hợp theo yêu cầu');
    expect(text).toContain('Mã đơn vị: U1700');
  });

  test('is A4, upright but for the matrix, and white from a dark screen', async () => {
    const { page } = await open(report, { hash: '#?parent=Huy%E1%BB%87n%203', colorScheme: 'dark' });
    const size = async () => {
      const path = join(folder, 'size.pdf');
      await page.pdf({ path, preferCSSPageSize: true });
      const info = execFileSync('pdfinfo', ['-f', '1', '-l', '999', path], { encoding: 'utf8' });
      return new Set([...info.matchAll(/size: +(\d+)\S* x (\d+)/g)].map(([, width, height]) => `${width}x${height}`));
    };
    expect([...(await size())].every((one) => /^59[45]x84[12]$/.test(one))).toBe(true);
    await page.getByRole('button', { name: 'In bảng đối chiếu này' }).click();
    expect([...(await size())].every((one) => /^84[12]x59[45]$/.test(one))).toBe(true);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  });
});
