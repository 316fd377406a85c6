import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { unreadableFile } from '../../src/check/assess/unreadableFile.js';
import type { Totals } from '../../src/desk/totals/Totals.js';
import { sayIn } from '../../src/messages/Say.js';
import { sentenceOf } from '../../src/messages/sentences.js';
import { problemOf } from '../../src/plan/model/problemOf.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { unsafeCharacters } from '../../src/plan/text/visible.js';
import type { RenderedPlan, ReportContext } from '../../src/report/Format.js';
import { gitlab } from '../../src/report/gitlab/gitlab.js';
import { sarif } from '../../src/report/sarif/sarif.js';
import { boardReport } from '../support/boardReport.js';
import { catalogue } from '../support/catalogue.js';
import { hostilePlan } from '../support/hostilePlan.js';

interface Entry {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

/** What GitLab documents (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format), and nothing else. */
const validate = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          // Relative, and not below `./`, which GitLab does not find in the repository.
          path: { type: 'string', pattern: '^(?!/|\\./).' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

const { context, plans, totals } = boardReport();
const { roster: _, ...withoutRoster } = totals;
const alone: Totals = { ...withoutRoster, across: [] };

function written(list: readonly RenderedPlan[], more: Partial<ReportContext> = {}, sums: Totals = totals): string {
  const renderer = gitlab({ ...context, ...more });
  return renderer.head() + list.map((plan) => renderer.plan(plan)).join('') + renderer.foot(sums);
}

function entriesOf(list: readonly RenderedPlan[], more: Partial<ReportContext> = {}, sums: Totals = totals): Entry[] {
  const entries = JSON.parse(written(list, more, sums)) as Entry[];
  expect(validate(entries) ? [] : validate.errors).toEqual([]);
  return entries;
}

function judged(text: string, file = 'ke-hoach.yaml'): RenderedPlan[] {
  return parsePlans(text).map((parsed) => ({
    assessment: assess(parsed, catalogue, { asOf: '2022-06-30', file }),
    text,
  }));
}

const MISTAKEN = `đơn vị: { tên: Hội Nông dân xã A, loại: Hội Nông dân, cấp: xã, cấp ủy cùng cấp: Đảng ủy xã A }
văn bản: { số hiệu: 1-KH, ngày ban hành: 31/2/2021 }
chỉ tiêu: []
lạ: 1
`;

describe('a report over the example plans', () => {
  test.each(['vi', 'en'] as const)('says what is to be put right, in %s', (language) => {
    const all = entriesOf(plans, { say: sayIn(language) }, alone);
    // What is only planned is to be known, not to be put right.
    const entries = all.filter(({ check_name }) => check_name !== 'planned');
    expect(all.length - entries.length).toBe(1);
    const open = plans.flatMap(({ assessment: { file, problems, results } }) => [
      ...problems.map((problem) => ({ file, requirement: undefined, level: problem.level, finding: problem })),
      ...results
        .filter(({ status }) => status === 'unmet' || status === 'unknown')
        .flatMap(({ findings, ...result }) => findings.map((finding) => ({ file, ...result, finding }))),
    ]);
    expect(entries.length).toBe(open.length);
    for (const [i, { file, requirement, level, finding }] of open.entries()) {
      const { description, check_name, severity, location } = entries[i] as Entry;
      expect(description.endsWith(sentenceOf(finding, language))).toBe(true);
      expect(check_name).toBe(requirement ?? finding.kind);
      if (requirement) {
        expect(description).toContain(`${requirement} · ${catalogue.find(requirement)?.title[language]}. `);
      }
      expect(severity).toBe({ error: 'major', warning: 'minor', note: 'info' }[level]);
      expect(location).toEqual({ path: file, lines: { begin: finding.range.start.line } });
    }
  });

  test('what is waived is left out', () => {
    const waived = plans.flatMap(({ assessment: { file, results } }) =>
      results.filter(({ status }) => status === 'waived').map(({ requirement }) => `${file} ${requirement}`),
    );
    expect(waived.length).toBe(1);
    const shown = entriesOf(plans).map(({ location, check_name }) => `${location.path} ${check_name}`);
    expect(shown).not.toContain(waived[0]);
  });

  test('what is only planned in two plans is two issues to GitLab, and each the same from run to run', () => {
    const planned = (unit: string, file: string) =>
      judged(
        `đơn vị: { tên: ${unit}, loại: Đảng ủy, cấp: xã }\nvăn bản lãnh đạo:\n  - loại: nghị quyết\n    ngày ban hành: 1/9/2022\n`,
        file,
      );
    const marks = (...list: RenderedPlan[][]) =>
      entriesOf(list.flat(), {}, alone)
        .filter(({ check_name }) => check_name === 'planned')
        .map(({ fingerprint }) => fingerprint);
    const [a, b] = [planned('Đảng ủy xã An Thịnh', 'a.yaml'), planned('Đảng ủy xã Bình Minh', 'b.yaml')];
    expect(new Set(marks(a, b)).size).toBe(2);
    expect(marks(b)).toEqual(marks(a, b).slice(1));
  });

  test('ends with the notes over several plans and the overdue plan, at the roster', () => {
    const entries = entriesOf(plans, { rosterFile: 'danh sách/đơn vị.xlsx' });
    expect(
      entries.slice(-8).map(({ check_name, severity, location }) => [check_name, severity, location.path]),
    ).toEqual([
      ...totals.across.map(({ kind, plans: places }) => [kind, 'info', places[0]?.file]),
      ['missing-plan', 'major', 'danh sách/đơn vị.xlsx'],
      // Where in the roster is not known, so at the plans.
      ...['twice', 'unlisted', 'mismatched', 'outside'].map((kind) => [
        `roster-${kind}`,
        kind === 'outside' ? 'info' : 'minor',
        expect.stringMatching(/^plans\//),
      ]),
    ]);
    expect(entries.at(-5)?.description).toBe(
      'Huyện ủy Thanh Sơn (mã HU-07): chưa gửi kế hoạch, quá hạn 273 ngày (hạn 30/9/2021).',
    );
    expect(entriesOf(plans).at(-5)?.location.path).toBe('.');
  });

  test('has the fingerprints of the SARIF report', () => {
    const renderer = sarif(context);
    const log = renderer.head() + plans.map((plan) => renderer.plan(plan)).join('') + renderer.foot(alone);
    const results = JSON.parse(log).runs[0].results as { partialFingerprints: object; suppressions: object[] }[];
    const open = results.filter(({ suppressions }) => suppressions.length === 0);
    expect(open.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints))).toEqual(
      entriesOf(plans, {}, alone)
        .filter(({ check_name }) => check_name !== 'planned')
        .map(({ fingerprint }) => fingerprint),
    );
  });

  test('the same bytes each time', () => {
    expect(written(plans)).toBe(written(plans));
  });
});

test('nothing to say is an array too', () => {
  expect(written([], {}, alone)).toBe('[\n]\n');
  const fine = plans.filter(
    ({ assessment: { problems, results } }) =>
      [...problems, ...results.filter(({ status }) => status === 'unmet' || status === 'unknown')].length === 0,
  );
  expect(fine.length).toBeGreaterThan(0);
  expect(entriesOf(fine, {}, alone).filter(({ check_name }) => check_name !== 'planned')).toEqual([]);
});

describe('fingerprints', () => {
  const prints = (list: readonly RenderedPlan[], more: Partial<ReportContext> = {}) =>
    entriesOf(list, more, alone).map(({ check_name, fingerprint }) => `${check_name} ${fingerprint}`);

  test('do not move when lines do, nor with the language or the file’s name', () => {
    const before = prints(judged(MISTAKEN));
    expect(before.length).toBeGreaterThan(5);
    expect(prints(judged(`# a\n\n# b\n${MISTAKEN}`))).toEqual(before);
    expect(prints(judged(MISTAKEN.replace('chỉ tiêu', '\n\nchỉ tiêu'), 'khác.yaml'))).toEqual(before);
    expect(prints(judged(MISTAKEN), { say: sayIn('en') })).toEqual(before);
  });

  test('are one for each entry, also where a unit sends its plan twice', () => {
    const twice = [...plans, ...plans, ...judged(`${MISTAKEN}---\n${MISTAKEN}`), hostilePlan(), hostilePlan('b.yaml')];
    const entries = entriesOf(twice);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  });

  test('go when what they are of is put right, and the others stay', () => {
    const before = prints(judged(MISTAKEN));
    const after = prints(judged(MISTAKEN.replace('lạ: 1\n', '')));
    expect(before.filter((print) => !after.includes(print)).map((print) => print.split(' ')[0])).toEqual([
      'unknown-key',
    ]);
    expect(after.filter((print) => !before.includes(print))).toEqual([]);
  });
});

describe('whatever the files hold', () => {
  test('an unreadable plan and a file that cannot be opened', () => {
    const closed = unreadableFile(
      'kín.yaml',
      problemOf(
        'cannot-read',
        { reason: 'permission', code: 'EACCES' },
        { pointer: '', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } },
      ),
    );
    const entries = entriesOf([...judged('\n\nđơn vị: "\n'), { assessment: closed }], {}, alone);
    expect(entries.map(({ check_name, severity, location }) => [check_name, severity, location])).toEqual([
      ['missing-key', 'major', { path: 'ke-hoach.yaml', lines: { begin: 3 } }],
      ['syntax-needless-mark', 'major', { path: 'ke-hoach.yaml', lines: { begin: 3 } }],
      ['cannot-read', 'major', { path: 'kín.yaml', lines: { begin: 1 } }],
    ]);
  });

  test.each(['năm 2022/kế hoạch (bản 1).yaml', 'a%20b/100%#c?d.yaml', 'a\nb\u001b.yaml'])(
    '%j stays as it is',
    (file) => {
      const text = written(judged('- a\n', file), {}, alone);
      expect(unsafeCharacters(text)).toEqual([]);
      expect(JSON.parse(text)[0].location.path).toBe(file);
    },
  );

  test('hostile text is data on one line', () => {
    const plan = hostilePlan();
    expect(unsafeCharacters(written([plan]))).toEqual([]);
    const entries = entriesOf([plan], {}, alone);
    expect(entries.length).toBeGreaterThan(5);
    for (const { description, location } of entries) {
      expect(unsafeCharacters(description)).toEqual([]);
      expect(description).not.toContain('\n');
      expect(location.path).toBe(plan.assessment.file);
    }
  });
});
