import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { sayIn } from '../../src/messages/Say.js';
import { renderHistory } from '../../src/report/history/historyFormats.js';
import { axeViolations } from '../support/axeViolations.js';
import { catalogue } from '../support/catalogue.js';
import { quarterHistory } from '../support/quarterHistory.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = (format: 'xlsx' | 'html', language: 'vi' | 'en' = 'vi') =>
  renderHistory(format, quarterHistory(), { say: sayIn(language), version: '1', catalogue });

test('LibreOffice opens the workbook, and has its charts with their days and gaps', async () => {
  writeFileSync(join(folder, 'h.xlsx'), await made('xlsx'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, 'h.xlsx'], {
    cwd: folder,
    stdio: 'pipe',
  });
  const parts = unzipSync(readFileSync(join(folder, 'h.ods')));
  const charts = Object.keys(parts).filter((name) => /^Object \d+\/content\.xml$/.test(name));
  expect(charts).toHaveLength(3);
  for (const chart of charts) {
    const xml = Buffer.from(parts[chart] ?? []).toString();
    expect(xml).toContain('chart:class="chart:line"');
    expect(xml.match(/<chart:series /g)?.length).toBeGreaterThan(1);
    expect(xml).toContain('chart:treat-empty-cells="leave-gap"');
    // The days as LibreOffice counts them.
    expect(xml).toContain('office:value="44651"');
  }
});

test.each(['light', 'dark'] as const)(
  'Chromium shows the page (%s), axe finds nothing, and it asks for nothing',
  async (colorScheme) => {
    const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      for (const language of ['vi', 'en'] as const) {
        const path = join(folder, `${language}.html`);
        writeFileSync(path, await made('html', language));
        for (const width of [1280, 360]) {
          const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
          const asked: string[] = [];
          const said: string[] = [];
          page.on('request', (request) => asked.push(request.url()));
          page.on('console', (message) => said.push(message.text()));
          await page.goto(`file://${path}`);
          await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
          expect([asked, said]).toEqual([[`file://${path}`], []]);
          expect(await page.locator('svg.lines').count()).toBeGreaterThan(3);
          // The style is let in by its digest: without it the page would be as wide as its tables.
          expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
          expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe(
            colorScheme === 'dark' ? 'rgb(20, 24, 30)' : 'rgb(255, 255, 255)',
          );
          expect(await axeViolations(page)).toEqual([]);
          await page.close();
        }
      }
    } finally {
      await browser.close();
    }
  },
);
