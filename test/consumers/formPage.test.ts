import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/check/assess/Assessment.js';
import { assess } from '../../src/check/assess/assess.js';
import { makeForm } from '../../src/form/makeForm.js';
import { readForm } from '../../src/form/readForm.js';
import { sayIn } from '../../src/messages/Say.js';
import { parsePlan, parsePlans } from '../../src/plan/reader/parsePlans.js';
import { axeViolations } from '../support/axeViolations.js';
import { catalogue, readText, root } from '../support/catalogue.js';
import { runRasoat } from '../support/runRasoat.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-form-'));
let browser: Browser;

/** What the page lets tests see of itself. */
interface Rasoat {
  text: string;
  open(name: string, text: string): void;
  judged(): { assessment: Assessment };
  sentences(): string[];
}
type Seen = typeof globalThis & { rasoat: Rasoat };

beforeAll(async () => {
  await runRasoat(['page', 'vi.html'], { cwd: folder });
  await runRasoat(['page', 'en.html', '--lang', 'en'], { cwd: folder });
  const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Look {
  language?: 'vi' | 'en';
  width?: number;
  dark?: boolean;
}

async function open({ language = 'vi', width = 1000, dark = false }: Look = {}, context?: BrowserContext) {
  const page = await (context ?? browser).newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  const said: string[] = [];
  page.on('request', (request) => /^(?:file|blob):/.test(request.url()) || said.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`file://${folder}/${language}.html`);
  await page.waitForSelector('#start');
  return { page, said };
}

const show = (page: Page, name: string, text: string) =>
  page.evaluate(([called, content]) => (globalThis as Seen).rasoat.open(called, content), [name, text] as const);
const textOf = (page: Page) => page.evaluate(() => (globalThis as Seen).rasoat.text);
const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
const labelled = (page: Page, label: string) => page.getByLabel(label, { exact: true }).first();

test('it is small, and runs nothing but what stands in it', () => {
  const html = readFileSync(join(folder, 'vi.html'), 'utf8');
  expect(statSync(join(folder, 'vi.html')).size).toBeLessThan(750 * 1024);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+';/);
  expect(policy).not.toContain('unsafe');
});

describe('the page says what the program says', () => {
  const folders = ['test/plan/plans/ok/', 'test/plan/plans/bad/', 'test/plan/plans/clerk/', 'examples/plans/'];
  const files = folders.flatMap((at) =>
    readdirSync(root + at, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => at + name),
  );
  const inShort = ({ verdict, results }: Assessment, sentences: string[]) => ({
    verdict,
    statuses: results.map(({ requirement, status }) => `${requirement} ${status}`),
    sentences,
  });

  test.each(['vi', 'en'] as const)('of every fixture (%s)', async (language) => {
    const { page, said } = await open({ language });
    const say = sayIn(language);
    const asOf = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    const wrong: string[] = [];
    for (const file of files) {
      const text = readText(file);
      if (parsePlans(text).length > 1) continue;
      await show(page, file, text);
      const [assessment, sentences] = await page.evaluate(() => {
        const { rasoat } = globalThis as Seen;
        return [rasoat.judged().assessment, rasoat.sentences()] as const;
      });
      const own = assess(parsePlan(text), catalogue, { asOf, file });
      const ownSentences = [...own.problems, ...own.results.flatMap(({ findings }) => findings)].map(say.finding);
      if (JSON.stringify(inShort(assessment, sentences)) !== JSON.stringify(inShort(own, ownSentences)))
        wrong.push(file);
    }
    expect(wrong).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('a form in Excel is opened', () => {
  const unit = { type: 'farmers-union', level: 'commune', name: 'Hội Nông dân xã An Thịnh' };
  const put = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  test('as the plan that it amounts to', async () => {
    const bytes = makeForm(unit, catalogue, { language: 'vi', vocabulary: 'vi' });
    const form = readForm(bytes);
    const { page, said } = await open();
    await page.setInputFiles('#start-file', put('bieu-mau.xlsx', bytes));
    await page.waitForSelector('#summary-title');
    expect('text' in form && form.text).toBe(await textOf(page));
    expect(await page.locator('.state').textContent()).toContain('bieu-mau.xlsx');
    expect(said).toEqual([]);
    await page.close();
  });

  test('and any other workbook is said to be none', async () => {
    const { page } = await open();
    await page.setInputFiles('#start-file', put('khac.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })));
    await expect.poll(() => page.locator('#start').textContent()).toContain('không phải biểu mẫu kế hoạch');
    await page.close();
  });
});

describe('a plan is edited in place', () => {
  const cardOf = (page: Page, id: string) => page.locator('.card', { has: page.locator(`[id="asked-${id}"]`) });

  test('one edit changes one line, and everything else stays', async () => {
    const odd = `# của tôi\n${plan.replace('đơn vị:', 'đơn vị: # ai').trimEnd()}\nmục lạ: giữ nguyên\nx-riêng: { a: 1 }\n`;
    const { page } = await open();
    await show(page, 'ke-hoach.yaml', odd);
    await labelled(page, 'Số hiệu').fill('99-KH/HND');
    const [before, now] = [odd.split('\n'), (await textOf(page)).split('\n')];
    expect(now.filter((line, i) => line !== before[i])).toEqual([expect.stringContaining('số hiệu: 99-KH/HND')]);
    expect(now).toHaveLength(before.length);
    await page.close();
  });

  test('what is wrong is said at the field, and goes when it is mended', async () => {
    const { page } = await open();
    await show(page, 'ke-hoach.yaml', plan);
    const issued = labelled(page, 'Ngày ban hành');
    await issued.fill('31/9/2021');
    const wrong = page.locator('.field', { has: issued }).locator('.wrong');
    await expect.poll(() => wrong.textContent()).toContain('30 ngày');
    expect(await issued.getAttribute('aria-invalid')).toBe('true');
    await issued.fill('30/9/2021');
    await expect.poll(() => wrong.textContent()).toBe('');
    await page.close();
  });

  test('a skeleton is filled in and saved as it stands', async () => {
    const { page, said } = await open();
    await labelled(page, 'Tên đầy đủ của đơn vị').fill('Hội Nông dân xã An Thịnh');
    await page.keyboard.press('Tab');
    expect(await labelled(page, 'Loại đơn vị').inputValue()).toBe('farmers-union');
    await labelled(page, 'Cấp ủy cùng cấp').fill('Đảng ủy xã An Thịnh');
    await page.getByRole('button', { name: 'Lập khung kế hoạch' }).click();
    const card = cardOf(page, '3.ND.a');
    await card.getByLabel('Nội dung', { exact: true }).fill('Mỗi chi hội nhận một việc: làm đường');
    await card.getByLabel('Chủ trì', { exact: true }).fill('Ban Thường vụ Hội');
    await card.getByLabel('Thời hạn', { exact: true }).fill('hằng năm');
    const text = await textOf(page);
    expect(text).toContain('nội dung: "Mỗi chi hội nhận một việc: làm đường"');
    // A browser that does not let a page write where it is told to makes a download of it.
    await page.evaluate('window.showSaveFilePicker = undefined');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu tệp' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('hoi-nong-dan-xa-an-thinh.yaml');
    const path = join(folder, 'saved.yaml');
    await download.saveAs(path);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(said).toEqual([]);
    await page.close();
  });

  test('an entry comes and goes by the keyboard, and the focus is never lost', async () => {
    const { page } = await open();
    await show(page, 'ke-hoach.yaml', plan);
    const focused = () => page.evaluate('document.activeElement?.tagName');
    await cardOf(page, '3.ND.a').getByRole('button', { name: 'Thêm nhiệm vụ' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('TEXTAREA');
    await page.keyboard.type('Một việc mới');
    expect(await textOf(page)).toContain('nội dung: Một việc mới\n    thực hiện yêu cầu: [3.ND.a]');
    await page
      .locator('fieldset', { has: page.locator(':focus') })
      .getByRole('button')
      .focus();
    await page.keyboard.press('Enter');
    expect(await textOf(page)).toBe(plan);
    expect(['BUTTON', 'INPUT']).toContain(await focused());
    await page.close();
  });

  test('another kind of unit is asked other things', async () => {
    const { page } = await open();
    await show(page, 'ke-hoach.yaml', plan);
    await labelled(page, 'Loại').focus();
    await labelled(page, 'Loại').selectOption('Ủy ban nhân dân');
    await page.waitForSelector('[id="asked-2.g"]');
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('SELECT');
    await page.close();
  });

  test('a text that is no YAML is mended as a text', async () => {
    const { page } = await open();
    await show(page, 'ke-hoach.yaml', plan.replace('đơn vị:', 'đơn vị: ['));
    await page.locator('#raw').fill(plan);
    await page.locator('#raw').blur();
    await page.waitForSelector('.card');
    expect(await textOf(page)).toBe(plan);
    await page.close();
  });

  test('what has one meaning is mended at a click, also of a text that cannot be read', async () => {
    const { page } = await open();
    const title = /trích yếu: (.*)/.exec(plan)?.[1] ?? '';
    await show(page, 'ke-hoach.yaml', plan.replace(title, 'Thực hiện Kết luận: giai đoạn 2021-2025'));
    await page.getByRole('button', { name: 'Sửa giúp' }).click();
    expect(await textOf(page)).toBe(plan.replace(title, "'Thực hiện Kết luận: giai đoạn 2021-2025'"));
    await page.waitForSelector('.card');
    expect(await page.getByRole('button', { name: 'Sửa giúp' }).count()).toBe(0);
    await page.close();
  });

  test('a Word file is confirmed, and meets nothing through what nobody has confirmed', async () => {
    const { page, said } = await open();
    await page.locator('#start-file').setInputFiles(`${root}test/convert/documents/hoi-nong-dan-xa.docx`);
    await page.getByText('Lấy từ tệp Word.').waitFor();
    expect(await labelled(page, 'Loại đơn vị').inputValue()).toBe('farmers-union');
    await page.getByRole('button', { name: 'Lập khung kế hoạch' }).click();
    await page.waitForSelector('#summary');
    const met = () =>
      page.evaluate(() =>
        (globalThis as Seen).rasoat
          .judged()
          .assessment.results.flatMap(({ requirement, status }) => (status === 'met' ? [requirement] : [])),
      );
    const before = await met();
    const tasks = before.filter((id) => typeof catalogue.find(id)?.check === 'string');
    expect(tasks).toEqual([]);
    const box = page.locator('.proposed input').first();
    expect(await box.isChecked()).toBe(false);
    const id = (await box.getAttribute('id'))?.replace(/^proposed-\d+-/, '') ?? '';
    await box.click();
    expect(await textOf(page)).toMatch(new RegExp(`^ +thực hiện yêu cầu: \\[?${id.replaceAll('.', '\\.')}`, 'm'));
    expect(said).toEqual([]);
    await page.close();
  });

  /** A draft with a day, an office in charge and partners that are only concluded. */
  const guessed = `đơn vị:
  tên: Hội Nông dân xã An Thịnh
  loại: Hội Nông dân
  cấp: xã
  cấp ủy cùng cấp: Đảng ủy xã An Thịnh
văn bản:
  loại văn bản: kế hoạch
  #ngày ban hành: 10/9/2021  # đoán; văn bản ghi: “10.9.2021”
nhiệm vụ:
  - nội dung: Kết nạp hội viên mới ở 5 thôn
    thực hiện yêu cầu: 3.2.a
    #chủ trì: Ban Thường vụ Hội  # đoán theo vị trí dòng
    thời hạn: hằng năm
`;
  const statusOf = (page: Page, id: string) =>
    page.evaluate(
      (asked) =>
        (globalThis as Seen).rasoat.judged().assessment.results.find(({ requirement }) => requirement === asked)
          ?.status,
      id,
    );

  test.each([1000, 360])(
    'what is only guessed is confirmed at its field, by the keyboard (%i pixels)',
    async (width) => {
      const { page, said } = await open({ width });
      await show(page, 'nhap.yaml', guessed);
      const issued = page.locator('.field', { has: labelled(page, 'Ngày ban hành') });
      expect(await issued.locator('.guess').textContent()).toContain('Chờ xác nhận: “10/9/2021” (đoán; văn bản ghi');
      expect(await labelled(page, 'Ngày ban hành').inputValue()).toBe('');
      expect(await page.locator('.guess:visible').count()).toBe(2);
      expect(await statusOf(page, '3.2.a')).not.toBe('met');
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      const lead = page.locator('.field', { has: page.locator('.guess', { hasText: 'Ban Thường vụ Hội' }) });
      await lead.getByRole('button', { name: 'Xác nhận' }).focus();
      await page.keyboard.press('Enter');
      expect(await textOf(page)).toBe(
        guessed.replace('#chủ trì: Ban Thường vụ Hội  # đoán theo vị trí dòng', 'chủ trì: Ban Thường vụ Hội'),
      );
      expect(await page.evaluate('document.activeElement.value')).toBe('Ban Thường vụ Hội');
      expect(await statusOf(page, '3.2.a')).toBe('met');
      expect(await page.locator('.guess:visible').count()).toBe(1);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  test('beside what somebody writes a guess is none any more, and is there again when that goes', async () => {
    const { page } = await open();
    await show(page, 'nhap.yaml', guessed);
    const issued = page.locator('.field', { has: labelled(page, 'Ngày ban hành') });
    await labelled(page, 'Ngày ban hành').fill('12/9/2021');
    expect(await issued.locator('.guess').isVisible()).toBe(false);
    await labelled(page, 'Ngày ban hành').fill('');
    expect(await issued.locator('.guess').isVisible()).toBe(true);
    await issued.getByRole('button', { name: 'Xác nhận' }).click();
    expect(await textOf(page)).toContain('ngày ban hành: 10/9/2021');
    expect(await textOf(page)).not.toContain('10.9.2021');
    await page.close();
  });

  test('a file that is no Word file is said to be none', async () => {
    const path = join(folder, 'cu.docx');
    writeFileSync(path, 'không phải Word');
    const { page } = await open();
    await page.locator('#start-file').setInputFiles(path);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('cu.docx');
    await page.close();
  });

  test('what was being written is kept until it is saved', async () => {
    const context = await browser.newContext();
    const { page } = await open({}, context);
    await show(page, 'ke-hoach.yaml', plan);
    await labelled(page, 'Số hiệu').fill('99-KH/HND');
    await page.close();
    const { page: later } = await open({}, context);
    await later.getByRole('button', { name: 'Viết tiếp' }).click();
    expect(await textOf(later)).toContain('số hiệu: 99-KH/HND');
    await context.close();
  });

  /** Drops files on the page: of so many bytes, filled up with zeros of ASCII behind those that are given. */
  const drop = (page: Page, ...files: { name: string; bytes: number[]; size?: number }[]) =>
    page.evaluate(`{
      const data = new DataTransfer();
      for (const { name, bytes, size = bytes.length } of ${JSON.stringify(files)}) {
        const all = new Uint8Array(size).fill(48);
        all.set(bytes);
        data.items.add(new File([all], name));
      }
      dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
    }`);
  const bytesOf = (text: string) => [...strToU8(text)];

  test('of several files none is opened, and a plan that is not saved gives way only when somebody says so', async () => {
    const { page, said } = await open();
    await drop(page, { name: 'a.yaml', bytes: bytesOf(plan) }, { name: 'b.yaml', bytes: bytesOf(plan) });
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('ở đây có 2 tệp');
    await drop(page, { name: 'a.yaml', bytes: bytesOf(plan) });
    await page.waitForSelector('#summary');
    await labelled(page, 'Số hiệu').fill('99-KH/HND');
    const other = plan.replace('đơn vị:', '# khác\nđơn vị:');
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await drop(page, { name: 'b.yaml', bytes: bytesOf(other) });
    await expect.poll(() => asked.length).toBe(1);
    expect(asked[0]).toContain('chưa lưu');
    expect(await textOf(page)).toContain('99-KH/HND');
    page.once('dialog', (dialog) => void dialog.accept());
    await drop(page, { name: 'b.yaml', bytes: bytesOf(other) });
    await expect.poll(() => textOf(page)).toBe(other);
    expect(said).toEqual([]);
    await page.close();
  });

  test.each<[name: string, bytes: number[], says: string, size?: number]>([
    ['ke-hoach.pdf', bytesOf('%PDF-1.7'), 'tệp PDF'],
    ['anh.png', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0], 'không phải tệp văn bản'],
    ['ke-hoach.zip', [0x50, 0x4b, 3, 4, 0, 0, 0, 0], 'tệp nén'],
    ['cu.yaml', [0xd2, 0xf0, 0xe5, 0x0a], 'UTF-8'],
    ['dai.yaml', bytesOf('# '), '1 MiB', 1024 * 1024 + 1],
  ])('%s is no plan, is told so, and nothing that is open goes', async (name, bytes, says, size) => {
    const { page } = await open();
    await drop(page, { name, bytes, ...(size !== undefined && { size }) });
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(says);
    await show(page, 'ke-hoach.yaml', plan);
    await drop(page, { name, bytes, ...(size !== undefined && { size }) });
    await expect.poll(() => page.locator('.state').textContent()).toContain(says);
    expect(await textOf(page)).toBe(plan);
    await page.close();
  });

  test('a plan that Notepad has saved as «Unicode» is read', async () => {
    const { page } = await open();
    const bytes = [0xff, 0xfe, ...new Uint8Array(Buffer.from(plan, 'utf16le'))];
    await drop(page, { name: 'ke-hoach.yaml', bytes });
    await expect.poll(() => textOf(page)).toBe(plan);
    await page.close();
  });

  test('a draft whose kind of unit is only guessed is confirmed first, and then has its form', async () => {
    const draft = guessed.replace('  cấp: xã\n', '  #cấp: xã  # đoán theo tên đơn vị\n');
    const { page, said } = await open();
    await drop(page, { name: 'nhap.yaml', bytes: bytesOf(draft) });
    await page.waitForSelector('#start-name');
    expect(await page.locator('#start-level').inputValue()).toBe('commune');
    expect(await page.locator('#start-committee').inputValue()).toBe('Đảng ủy xã An Thịnh');
    await page.getByRole('button', { name: 'Lập khung kế hoạch' }).click();
    await page.waitForSelector('.card .guess');
    expect(await textOf(page)).toBe(guessed);
    expect(said).toEqual([]);
    await page.close();
  });

  test('a file is opened', async () => {
    const path = join(folder, 'mo.yaml');
    writeFileSync(path, plan);
    const { page } = await open();
    await page.locator('#start-file').setInputFiles(path);
    await page.waitForSelector('#summary');
    expect(await textOf(page)).toBe(plan);
    await page.close();
  });
});

describe.each(['vi', 'en'] as const)('for everyone (%s)', (language) => {
  test.each([false, true])('axe finds nothing (dark: %s)', async (dark) => {
    const { page } = await open({ language, dark });
    expect(await axeViolations(page)).toEqual([]);
    for (const file of ['hoi-nong-dan-xa-an-thinh', 'ubnd-huyen-song-thuong', 'hoi-phu-nu-xa-dong-son']) {
      await show(page, file, readText(`examples/plans/${file}.yaml`));
      expect(await axeViolations(page), file).toEqual([]);
    }
    await show(page, 'unreadable.yaml', 'đơn vị: [');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  test('the guide stands in the page, closed until it is asked for', async () => {
    const { page, said } = await open({ language, width: 360 });
    const words = language === 'vi' ? ['Hướng dẫn', 'examples/huong-dan.md'] : ['Guide', 'examples/guide.md'];
    const [name = '', file = ''] = words;
    expect(await page.locator('.guide h2').count()).toBe(0);
    await page.getByText(name, { exact: true }).click();
    await page.waitForSelector('.guide h2');
    const heads = [...readText(file).matchAll(/^## (.*)$/gm)].map(([, head]) => head);
    expect(heads.length).toBeGreaterThan(5);
    expect(await page.locator('.guide h2').allTextContents()).toEqual(heads);
    expect(await page.locator('.guide a, .guide img').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await axeViolations(page)).toEqual([]);
    expect(said).toEqual([]);
  });

  test('360 pixels are enough', async () => {
    const { page } = await open({ language, width: 360 });
    await show(page, 'ke-hoach.yaml', plan);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.close();
  });

  test('one page is printed to be signed', async () => {
    const { page } = await open({ language });
    await show(page, 'ke-hoach.yaml', plan);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  });
});
