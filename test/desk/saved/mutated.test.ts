import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeReports } from '../../../src/desk/saved/mergeReports.js';
import type { SavedReport } from '../../../src/desk/saved/savedReport.js';
import { Tally } from '../../../src/desk/totals/Tally.js';
import { formatNames } from '../../../src/report/formats.js';
import { renderReport } from '../../../src/report/renderReport.js';
import { openReport } from '../../../src/shell/cli/openReport.js';
import { UsageError } from '../../../src/shell/UsageError.js';
import { boardReport } from '../../support/boardReport.js';
import { catalogue, readText, root } from '../../support/catalogue.js';
import { mutationsOf } from '../../support/mutatedReports.js';
import { runRasoat } from '../../support/runRasoat.js';

/** Each place in turn with another value; `EVERY=1` tries all of them, in some minutes. */
const EVERY = Number(process.env.EVERY ?? 23);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasoat-mutated-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { context, plans: all, totals: whole } = boardReport();
const order = catalogue.requirements.map(({ id }) => id);

/** Something in each part of a report, of two plans. */
async function ofTheBoard(): Promise<string> {
  const tally = new Tally();
  // The one with a waiver and reviews, and a short one.
  const plans = all.filter(({ assessment: { results } }) => results.some(({ waiver }) => waiver)).slice(0, 1);
  for (const { assessment } of plans) tally.add(assessment);
  const { summary, ...found } = whole;
  const totals = tally.totals(summary.files, order, { ...found, rosterSummary: summary.roster });
  return String(await renderReport('json', context, plans, {}, totals));
}

/** What a run has that is held against an earlier one, is a part of one, and judges some requirements only. */
async function ofAPart(): Promise<string> {
  mkdirSync(join(folder, 'plans'), { recursive: true });
  const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
  writeFileSync(join(folder, 'plans/a.yaml'), plan);
  writeFileSync(join(folder, 'plans/b.yaml'), 'đơn vị:\n  tên: Cấp ủy xã X\n');
  const run = (...argv: string[]) => runRasoat(['check', 'plans', ...argv], { cwd: folder });
  await run('-o', 'json:before.json');
  writeFileSync(join(folder, 'plans/a.yaml'), plan.replace(/ngày ban hành: .*/, 'ngày ban hành: 40/9/2021'));
  rmSync(join(folder, 'plans/b.yaml'));
  const options = ['--only', '3.1.b,5.2.b,2.d,1.c', '--since', 'before.json', '--partial', '--shard', '1/1'];
  return (await run(...options, '--format', 'json')).stdout;
}

/** Reads a report as the program does; undefined where it says that it is none. */
function read(text: string): SavedReport | undefined {
  writeFileSync(join(folder, 'r.json'), text);
  try {
    return openReport('r.json', { cwd: folder, home: root, read: (name) => readFileSync(root + name) }, 'vi');
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Renders it in every format, as `rasoat report` does. */
async function renderAll(report: SavedReport): Promise<void> {
  const merged = mergeReports([{ file: 'r.json', report }], order);
  if ('kind' in merged) throw new Error('alone it cannot fail to merge');
  const plans = merged.assessments.map((assessment) => ({ assessment }));
  for (const format of formatNames)
    await renderReport(
      format,
      { ...context, asOf: report.asOf },
      plans,
      { verbose: true, extension: 'csv' },
      merged.totals,
    );
}

test.each([
  ['of the board', ofTheBoard],
  ['of a part', ofAPart],
])('a report %s with any member changed is refused or rendered in every format', async (_, make) => {
  const text = await make();
  const seen = { read: 0, refused: 0 };
  let n = 0;
  // As an earlier version wrote it: its own digest would betray each change before anything reads it.
  const { digest: _d, ...earlier } = JSON.parse(text);
  for (const { path, value, text: changed } of mutationsOf(earlier)) {
    if (n++ % EVERY > 0) continue;
    const at = `${path} ${JSON.stringify(value)?.slice(0, 40)}`;
    try {
      const report = read(changed);
      seen[report ? 'read' : 'refused']++;
      if (report) await renderAll(report);
    } catch (error) {
      throw new Error(at, { cause: error });
    }
  }
  expect(seen.read).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(seen.read);
});
