import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assess, loadCatalogue, parsePlan, renderReport } from '../../src/index.js';
import { readCatalogue } from '../../src/shell/read/readCatalogue.js';
import { conclusionFolder, readText } from '../support/catalogue.js';

/** What the browser and this process are both to do: the whole way from text to report. */
async function report(
  engine: {
    loadCatalogue: typeof loadCatalogue;
    parsePlan: typeof parsePlan;
    assess: typeof assess;
    renderReport: typeof renderReport;
  },
  files: Record<string, string>,
  text: string,
): Promise<string> {
  const catalogue = engine.loadCatalogue(files);
  const assessment = engine.assess(engine.parsePlan(text), catalogue, { asOf: '2022-06-30', file: 'plan.yaml' });
  const rendered = await engine.renderReport(
    'text',
    { version: '1.0.0', catalogue, asOf: '2022-06-30', language: 'vi' },
    [{ assessment, text }],
  );
  return String(rendered);
}

test('the engine runs unchanged in Chromium and gives the same report', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-browser-'));
  try {
    const files = readCatalogue(conclusionFolder);
    const text = readText('examples/plans/hoi-phu-nu-xa-dong-son.yaml');
    // A module of a page cannot be loaded from a file: it stands in the page itself.
    const engine = readText('dist/index.js')
      .replaceAll('</script', '<\\/script')
      .replace(
        /export \{([\s\S]*?)\};\s*$/,
        (_, names: string) => `window.engine = {${names.replace(/(\w+) as (\w+)/g, '$2: $1')}};`,
      );
    const page = `<!doctype html><meta charset="utf-8"><pre id="report"></pre><script type="module">${engine}
const report = ${report.toString()};
const escape = (value) => encodeURIComponent(value);
try { window.document.title = escape(await report(window.engine, ${JSON.stringify(files)}, ${JSON.stringify(text)})); } catch (error) { window.document.title = escape(String(error.stack)); }
</script>`;
    const path = join(folder, 'page.html');
    writeFileSync(path, page);
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${join(folder, 'profile')}`,
    ];
    const dom = execFileSync('chromium', [...flags, '--virtual-time-budget=20000', '--dump-dom', `file://${path}`], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const shown = decodeURIComponent(/<title>([\s\S]*?)<\/title>/.exec(dom)?.[1] ?? '');
    expect(shown).toBe(await report({ loadCatalogue, parsePlan, assess, renderReport }, files, text));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
