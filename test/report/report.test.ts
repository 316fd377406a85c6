import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/messages/Language.js';
import { sayIn } from '../../src/messages/Say.js';
import { messages } from '../../src/messages/sentences.js';
import { noPaint } from '../../src/report/shared/Paint.js';
import { closingTables } from '../../src/report/text/closingTables.js';
import { boardReport } from '../support/boardReport.js';
import { catalogue, readText } from '../support/catalogue.js';
import { runRasoat } from '../support/runRasoat.js';

const ajv = new Ajv2020.default({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readText('schemas/report.schema.json')));
const report = async (...argv: string[]) =>
  JSON.parse((await runRasoat(['check', '--format', 'json', ...argv])).stdout);

describe('json', () => {
  test.each([
    ['the examples', ['examples/plans']],
    ['the examples in English', ['examples/plans', '--lang', 'en']],
    ['the bad plans', ['test/plan/plans/bad']],
    ['the good plans', ['test/plan/plans/ok']],
    ['one requirement', ['examples/plans', '--only', '5.5.b']],
  ])('%s validate against schemas/report.schema.json', async (_, argv) => {
    expect(validate(await report(...argv)) ? [] : validate.errors).toEqual([]);
  });

  test('the sums agree', async () => {
    const { summary, plans } = await report('examples/plans');
    const { received, compliant, pending, nonCompliant, unreadable } = summary.plans;
    expect(received).toBe(compliant + pending + nonCompliant + unreadable);
    expect(received).toBe(plans.length);
    for (const plan of plans) {
      // Those reviewed, and those only planned, are among the others.
      const { notApplicable, reviewed: _, planned: __, ...counted } = plan.counts;
      const listed = Object.values(counted as Record<string, number>).reduce((sum, n) => sum + n, 0);
      expect(listed).toBe(plan.results.length);
      if (plan.unit) expect(listed + notApplicable).toBe(catalogue.requirements.length);
    }
  });

  test('the same inputs give the same bytes', async () => {
    const once = async () =>
      (await runRasoat(['check', '--format', 'json', 'examples/plans', 'test/plan/plans/bad'])).stdout;
    expect(await once()).toBe(await once());
  });

  test('findings have ids of their own within a plan', async () => {
    for (const { problems, results } of (await report('examples/plans')).plans) {
      const ids = [...problems, ...results.flatMap((result: { findings: unknown[] }) => result.findings)].map(
        ({ id }) => id,
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('plans stand by file in code units, then document', async () => {
    const names = (await report('examples/plans', 'test/plan/plans/bad')).plans.map(
      ({ file, document }: { file: string; document: number }) => [file, document],
    );
    const sorted = [...names].sort(([a, m], [b, n]) => (a === b ? m - n : a < b ? -1 : 1));
    expect(names).toEqual(sorted);
  });

  test('nothing raw that could command a terminal', async () => {
    const { stdout } = await runRasoat(['check', '--format', 'json', '-'], {
      stdin: 'đơn vị:\n  tên: "A\\e[31m\\u202E\\u0007"\n  loại: Cấp ủy\n  cấp: xã\n"k\\e[0m": 1\n',
    });
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
    expect(JSON.parse(stdout).plans[0].unit.name).toBe('A\u001b[31m\u202e\u0007');
  });
});

test.each(languages)('the tables at the end of the text report in %s break no word', (language) => {
  const { context, totals } = boardReport();
  const { labels, board, words } = messages[language];
  const wordsOf = (texts: readonly string[]) => texts.flatMap((text) => text.split(/\s+/));
  const kinds = totals.standing.flatMap(({ by, key }) => {
    const [type = '', level = ''] = key.split('/');
    return by === 'type' ? [`${words.term('/unit/type', type)}, ${words.term('/unit/level', level)}`] : [];
  });
  const known = new Set(
    wordsOf([
      ...[...Object.values(labels.columns), ...Object.values(board.columns), ...Object.values(labels.verdicts)],
      ...context.catalogue.requirements.flatMap(({ id, title }) => [id, title[language]]),
      ...totals.standing.flatMap(({ by, key }) => (by === 'parent' ? [key] : [])),
      ...[...totals.byUnit.flatMap(({ name }) => name ?? []), ...kinds],
    ]),
  );
  for (const waived of [0, 1]) {
    const summary = { ...totals.summary, requirements: { ...totals.summary.requirements, waived } };
    const byUnit = totals.byUnit.map((row) => ({ ...row, name: row.name ?? 'Đơn vị' }));
    const rows = closingTables({ ...totals, summary, byUnit }, { ...context, say: sayIn(language) }, noPaint).join(
      '\n',
    );
    const cells = rows.split('\n').flatMap((line) => (line.startsWith('│') ? line.split('│') : []));
    const shown = wordsOf(cells).filter((word) => word !== '' && !/^(?:[\d/–]+|Đơn|vị)$/.test(word));
    expect(shown.filter((word) => !known.has(word))).toEqual([]);
  }
});
