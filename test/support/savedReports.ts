import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareReports } from '../../src/desk/saved/compareReports.js';
import { mergeReports } from '../../src/desk/saved/mergeReports.js';
import { assessmentsOf, type SavedReport } from '../../src/desk/saved/savedReport.js';
import { Tally } from '../../src/desk/totals/Tally.js';
import { formatNames } from '../../src/report/formats.js';
import { renderReport } from '../../src/report/renderReport.js';
import { openReport } from '../../src/shell/cli/openReport.js';
import { UsageError } from '../../src/shell/UsageError.js';
import { boardReport } from './boardReport.js';
import { catalogue, readText, root } from './catalogue.js';
import { runRasoat } from './runRasoat.js';

const { context, plans: all, totals: whole } = boardReport();
const order = catalogue.requirements.map(({ id }) => id);

/** Does something in a folder that is gone afterwards. */
async function inFolder<Made>(act: (folder: string) => Made | Promise<Made>): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-saved-'));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A report with something in each of its parts, of one plan: the one with a waiver and reviews. */
export async function reportOfTheBoard(): Promise<string> {
  const tally = new Tally();
  const plans = all.filter(({ assessment: { results } }) => results.some(({ waiver }) => waiver)).slice(0, 1);
  for (const { assessment } of plans) tally.add(assessment);
  const { summary, ...found } = whole;
  const totals = tally.totals(summary.files, order, { ...found, rosterSummary: summary.roster });
  return String(await renderReport('json', context, plans, {}, totals));
}

/** What a run has that is held against an earlier one, is a part of one, and judges some requirements only. */
export function reportOfAPart(): Promise<string> {
  return inFolder(async (folder) => {
    mkdirSync(join(folder, 'plans'));
    const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
    writeFileSync(join(folder, 'plans/a.yaml'), plan);
    writeFileSync(join(folder, 'plans/b.yaml'), 'đơn vị:\n  tên: Cấp ủy xã X\n');
    const run = (...argv: string[]) => runRasoat(['check', 'plans', ...argv], { cwd: folder });
    await run('-o', 'json:before.json');
    writeFileSync(join(folder, 'plans/a.yaml'), plan.replace(/ngày ban hành: .*/, 'ngày ban hành: 40/9/2021'));
    rmSync(join(folder, 'plans/b.yaml'));
    const options = ['--only', '3.1.b,5.2.b,2.d,1.c', '--since', 'before.json', '--partial', '--shard', '1/1'];
    return (await run(...options, '--format', 'json')).stdout;
  });
}

/** Reads a report as the program does; undefined where it says that it is none. */
export function readSaved(text: string): Promise<SavedReport | undefined> {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'r.json'), text);
    try {
      return openReport(
        'r.json',
        { cwd: folder, env: {}, home: root, read: (name) => readFileSync(root + name) },
        'vi',
      );
    } catch (error) {
      if (error instanceof UsageError) return undefined;
      throw error;
    }
  });
}

/** Renders it in every format, as `rasoat report` does, and holds it against itself, as `--since` does. */
export async function useSaved(report: SavedReport): Promise<void> {
  const merged = mergeReports([{ file: 'r.json', report }], order);
  if ('kind' in merged) throw new Error('alone it cannot fail to merge');
  compareReports(assessmentsOf(report), merged.assessments);
  const plans = merged.assessments.map((assessment) => ({ assessment }));
  const of = { ...context, asOf: report.asOf };
  for (const format of formatNames)
    await renderReport(format, of, plans, { verbose: true, extension: 'csv' }, merged.totals);
}
