import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/check/assess/Assessment.js';
import { assess } from '../../src/check/assess/assess.js';
import { unreadableFile } from '../../src/check/assess/unreadableFile.js';
import type { Totals } from '../../src/desk/totals/Totals.js';
import { languages } from '../../src/messages/Language.js';
import { sayIn } from '../../src/messages/Say.js';
import { messages, sentenceOf } from '../../src/messages/sentences.js';
import { problemOf } from '../../src/plan/model/problemOf.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { unsafeCharacters } from '../../src/plan/text/visible.js';
import type { RenderedPlan, ReportContext } from '../../src/report/Format.js';
import { readings } from '../../src/report/sarif/helpUri.js';
import { plainMessage } from '../../src/report/sarif/plainMessage.js';
import { Rules } from '../../src/report/sarif/Rules.js';
import { sarif } from '../../src/report/sarif/sarif.js';
import { MISSING_PLAN } from '../../src/report/shared/annotations.js';
import { boardReport } from '../support/boardReport.js';
import { catalogue, readText, root } from '../support/catalogue.js';
import { hostilePlan } from '../support/hostilePlan.js';
import { runRasoat } from '../support/runRasoat.js';

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string; uriBaseId: string };
      region: { startLine: number; startColumn?: number; endLine?: number; endColumn?: number };
    };
  }[];
  relatedLocations?: Result['locations'];
  partialFingerprints: Record<string, string>;
  suppressions: { kind: string; status: string; justification: string }[];
  properties?: Record<string, unknown>;
}

interface Rule {
  id: string;
  name: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri: string;
  defaultConfiguration: { level: string };
  properties?: { tags: string[] };
}

interface Run {
  columnKind: string;
  tool: { driver: { name: string; version: string; informationUri: string; rules: Rule[] } };
  invocations: { executionSuccessful: boolean; toolExecutionNotifications?: { message: { text: string } }[] }[];
  originalUriBaseIds: Record<string, object>;
  results: Result[];
}

/** The anchors of the page of this repository that an address leads to, as GitHub makes them. */
function pageOf(address: string): string[] {
  const [, path = ''] = /^https:\/\/github\.com\/rasoat\/rasoat\/blob\/main\/([\w./-]+)#/.exec(address) ?? [];
  const text = readText(path);
  const heads = [...text.matchAll(/^#+ (.+)$/gm)].map(([, head = '']) =>
    head.toLowerCase().replaceAll('`', '').replaceAll(' ', '-'),
  );
  return [...heads, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)];
}

const { context, plans, totals } = boardReport();
const rosterFile = 'danh sách/đơn vị 100%.xlsx';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readText('test/report/sarif/sarif-schema-2.1.0.json')));

function written(list: readonly RenderedPlan[], more: Partial<ReportContext> = {}, sums: Totals = totals): string {
  const renderer = sarif({ ...context, ...more });
  return renderer.head() + list.map((plan) => renderer.plan(plan)).join('') + renderer.foot(sums);
}

/** The one run of a report, valid by the schema of OASIS. */
function runOf(list: readonly RenderedPlan[], more: Partial<ReportContext> = {}, sums: Totals = totals): Run {
  const log = JSON.parse(written(list, more, sums)) as { version: string; runs: Run[] };
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  expect(log.version).toBe('2.1.0');
  expect(log.runs.length).toBe(1);
  return log.runs[0] as Run;
}

const { roster: _, ...withoutRoster } = totals;
const alone: Totals = { ...withoutRoster, across: [] };

function judged(text: string, file = 'ke-hoach.yaml'): RenderedPlan[] {
  return parsePlans(text).map((parsed) => ({
    assessment: assess(parsed, catalogue, { asOf: '2022-06-30', file }),
    text,
  }));
}

const MISTAKEN = `đơn vị: { tên: Hội Nông dân xã A 😀, loại: Hội Nông dân, cấp: xã, cấp ủy cùng cấp: Đảng ủy xã A }
văn bản: { số hiệu: 😀 1-KH, ngày ban hành: 31/2/2021 }
nhiệm vụ:
  - { nội dung: Vận động, chủ trì: Ban Thường vụ, thời hạn: 2022, thực hiện yêu cầu: [2.b] }
  - { nội dung: Vận động, chủ trì: Ban Thường vụ, thời hạn: 2022, thực hiện yêu cầu: [9.z] }
lạ: 1
`;

const findings = (status: string) =>
  plans.flatMap(({ assessment }) => assessment.results.filter((result) => result.status === status));

describe('a report over the example plans', () => {
  test.each(['vi', 'en'] as const)('is valid SARIF in %s, each result beside its sentence', (language) => {
    const { results, tool, columnKind, originalUriBaseIds, invocations } = runOf(plans, {
      say: sayIn(language),
      rosterFile,
    });
    const sentences = plans.flatMap(({ assessment: { problems, results: all } }) => [
      ...problems.map((problem) => sentenceOf(problem, language)),
      ...all
        .filter(({ status }) => ['unmet', 'unknown', 'waived'].includes(status))
        .flatMap((result) => result.findings.map((finding) => sentenceOf(finding, language))),
    ]);
    expect(results.slice(0, sentences.length).map(({ message }) => message.text)).toEqual(sentences.map(plainMessage));
    // Then the notes over several plans, the one overdue plan, and the remarks of the roster.
    expect(results.slice(sentences.length).map(({ ruleId }) => ruleId)).toEqual([
      ...totals.across.map(({ kind }) => kind),
      'missing-plan',
      ...['twice', 'unlisted', 'mismatched', 'outside'].map((kind) => `roster-${kind}`),
    ]);
    const { rules: __, ...driver } = tool.driver;
    expect(driver).toEqual({
      name: 'rasoat',
      version: '1.0.0',
      informationUri: 'https://github.com/rasoat/rasoat',
      language,
    });
    expect(columnKind).toBe('utf16CodeUnits');
    expect(Object.keys(originalUriBaseIds)).toEqual(['%SRCROOT%']);
    expect(invocations.map(({ executionSuccessful }) => executionSuccessful)).toEqual([true]);
  });

  test('every rule leads to a place of a page that exists', () => {
    const { rules } = runOf(plans, { rosterFile }).tool.driver;
    for (const { helpUri } of rules) expect(pageOf(helpUri)).toContain(new URL(helpUri).hash.slice(1));
  });

  test('rules are those that results name, each once, at their index', () => {
    const { results, tool } = runOf(plans, { rosterFile });
    const { rules } = tool.driver;
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(results.map(({ ruleId }) => ruleId)).size).toBe(rules.length);
  });

  test('levels are those of the requirements; what is met, not due or under review gives no result', () => {
    const { results } = runOf(plans, {}, { ...alone, across: totals.across });
    for (const { ruleId, level } of results) {
      const requirement = catalogue.find(ruleId);
      if (requirement) expect(level).toBe(requirement.level);
    }
    expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['error', 'warning', 'note']));
    expect(findings('met').length * findings('not-due').length * findings('review').length).toBeGreaterThan(0);
    expect(new Set(results.map(({ properties }) => properties?.status))).toEqual(
      // Notes over several plans have no status.
      new Set(['problem', 'unmet', 'unknown', 'waived', undefined]),
    );
  });

  test('what is waived is suppressed, with who, why and by what; the rest says that it is not', () => {
    const { results } = runOf(plans, {}, alone);
    const [waived] = findings('waived');
    const suppressed = results.filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual([waived?.requirement]);
    expect(suppressed[0]?.level).toBe('warning');
    expect(suppressed[0]?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification:
          'được miễn đến hết 31/12/2022 theo 12-CV/TU, Thường trực Tỉnh ủy duyệt; lý do: Đang sáp nhập tổ chức',
        properties: { approvedBy: 'Thường trực Tỉnh ủy', reference: '12-CV/TU', expires: '2022-12-31' },
      },
    ]);
    expect(results.every(({ suppressions }) => Array.isArray(suppressions))).toBe(true);
  });

  test('an overdue plan stands at the roster that asks for it; what is not due is not there', () => {
    const { results, invocations } = runOf(plans, { rosterFile });
    const missing = results.filter(({ ruleId }) => ruleId === 'missing-plan');
    expect(missing.map(({ message }) => message.text)).toEqual([
      'Huyện ủy Thanh Sơn (mã HU-07): chưa gửi kế hoạch, quá hạn 273 ngày (hạn 30/9/2021).',
    ]);
    expect(missing[0]?.level).toBe('error');
    expect(decodeURIComponent(missing[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '')).toBe(rosterFile);
    expect(invocations[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      'Mới có ngày dự kiến (1): 5.5.c (dự kiến 30/9/2025).',
    ]);
  });

  test('without the roster’s file it is a notification, as GitHub refuses results without a place', () => {
    const { results, invocations } = runOf(plans);
    expect(results.some(({ ruleId }) => ruleId === 'missing-plan')).toBe(false);
    expect(invocations[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      'Huyện ủy Thanh Sơn (mã HU-07): chưa gửi kế hoạch, quá hạn 273 ngày (hạn 30/9/2021).',
      'Mới có ngày dự kiến (1): 5.5.c (dự kiến 30/9/2025).',
    ]);
    for (const { locations } of results) expect(locations.length).toBe(1);
  });

  test('the same bytes each time', () => {
    expect(written(plans, { rosterFile })).toBe(written(plans, { rosterFile }));
  });
});

test('nothing to say is an empty report, not none', () => {
  const { results, tool } = runOf([], {}, alone);
  expect(results).toEqual([]);
  expect(tool.driver.rules).toEqual([]);
});

describe('rules', () => {
  test.each(['vi', 'en'] as const)(
    'every requirement and kind has its texts within GitHub’s limits, in %s',
    (language) => {
      const rules = new Rules(sayIn(language), 'mttq-2021-2025');
      for (const requirement of catalogue.requirements) rules.ofRequirement(requirement);
      const { problems, across, missing, roster } = messages[language].rules;
      const kinds = [
        ...Object.entries({ ...problems, ...across, [MISSING_PLAN]: missing }),
        ...Object.entries(roster).map(([kind, text]) => [`roster-${kind}`, text] as const),
      ];
      for (const [kind, text] of kinds) rules.ofKind(kind, 'error', text);
      expect(rules.list.length).toBe(catalogue.requirements.length + kinds.length);
      const titles = (rules.list as unknown as Rule[]).map((rule) => {
        expect(rule.name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
        for (const { text } of [rule.shortDescription, rule.fullDescription]) {
          expect(text.length).toBeGreaterThan(5);
          expect(text.length).toBeLessThanOrEqual(1000);
        }
        expect(pageOf(rule.helpUri), rule.helpUri).toContain(new URL(rule.helpUri).hash.slice(1));
        expect(rule.fullDescription.text).toMatch(/[.”]$/);
        expect(rule.help.text.length).toBeGreaterThan(5);
        expect(rule.help.markdown.length).toBeGreaterThan(5);
        return rule.shortDescription.text;
      });
      const own = titles.slice(catalogue.requirements.length);
      expect(new Set(own).size).toBe(own.length);
    },
  );

  test('every rule of another conclusion leads to what its statuses mean', () => {
    for (const language of languages) {
      const rules = new Rules(sayIn(language), 'another');
      const [requirement] = catalogue.requirements;
      if (requirement) rules.ofRequirement(requirement);
      const [{ helpUri } = { helpUri: '' }] = rules.list as unknown as Rule[];
      expect(pageOf(helpUri)).toContain(decodeURIComponent(new URL(helpUri).hash.slice(1)));
    }
  });

  test('a conclusion that is bundled has a page', () => {
    expect([...readings]).toEqual(readdirSync(`${root}schemas/conclusions`));
  });

  test('a requirement’s rule has the clause, the quote and what to do', () => {
    const rules = new Rules(sayIn('vi'), 'mttq-2021-2025');
    const requirement = catalogue.find('5.2.b');
    if (!requirement) throw new Error('no 5.2.b');
    expect(rules.ofRequirement(requirement)).toEqual({ ruleId: '5.2.b', ruleIndex: 0 });
    const [rule] = rules.list as unknown as Rule[];
    expect(rule?.properties?.tags).toEqual([requirement.clause.vi]);
    expect(rule?.defaultConfiguration.level).toBe('error');
    expect(rule?.help.text).toContain(`Kết luận ghi (${requirement.clause.vi}): “${requirement.quote}”`);
    expect(rule?.help.text).toContain(`Cần làm: ${requirement.hint.vi}`);
    expect(rule?.help.text).toContain('Thời hạn: 30/9/2021');
    expect(rule?.help.markdown).toMatch(/^\*\*Kết luận ghi \(.+\):\*\* “/);
  });
});

describe('places', () => {
  test('a region is the text that the finding is about, in UTF-16 code units', () => {
    const { results } = runOf(judged(MISTAKEN), {}, alone);
    const lines = MISTAKEN.split('\n');
    const at = (kind: string) => {
      const region = results.find(({ ruleId }) => ruleId === kind)?.locations[0]?.physicalLocation.region;
      return lines[(region?.startLine ?? 0) - 1]?.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1);
    };
    expect(at('bad-date')).toBe('31/2/2021');
    expect(at('unknown-requirement')).toBe('9.z');
    expect(at('unknown-key')).toBe('lạ');
    // What needs the date cannot be judged, and weighs as the requirement does.
    const unknown = results.find(
      ({ properties }) => properties?.status === 'unknown' && properties.kind === 'unreadable-part',
    );
    expect(unknown?.level).toBe(catalogue.find(unknown?.ruleId ?? '')?.level);
  });

  test.each([
    'kế hoạch/năm 2022 (bản 1).yaml',
    'a%20b/100%/c#d?e=f&g.yaml',
    'a:b/[x]{y}|z^"<>`\\.yaml',
    '../ngoài/kế hoạch.yaml',
    '<stdin>',
    'e\u0301/é.yaml',
    "o'clock!(*)~.yaml",
  ])('%s is one relative URI', (file) => {
    const { results } = runOf(judged('- a\n', file), {}, alone);
    const { uri, uriBaseId } = results[0]?.locations[0]?.physicalLocation.artifactLocation ?? { uri: '' };
    expect(uriBaseId).toBe('%SRCROOT%');
    expect(uri).toMatch(/^[A-Za-z0-9\-._~!$&'()*+,;=@%/]+$/);
    expect(uri.split('/').map(decodeURIComponent).join('/')).toBe(file);
    const base = 'https://example.org/x/';
    const { pathname, search, hash } = new URL(uri, base);
    expect([search, hash]).toEqual(['', '']);
    expect(decodeURIComponent(pathname)).toBe(file.startsWith('../') ? `/${file.slice(3)}` : `/x/${file}`);
  });

  test('half a character in a name does not stop the report', () => {
    const { results } = runOf(judged('- a\n', 'a\ud800.yaml'), {}, alone);
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%EF%BF%BD.yaml');
  });

  test('an unreadable plan and a file that cannot be opened are results with a place', () => {
    const closed = unreadableFile(
      'kín.yaml',
      problemOf('cannot-read', { reason: 'permission', code: 'EACCES' }, { pointer: '', range: START }),
    );
    const { results } = runOf([...judged('đơn vị: "\n'), { assessment: closed }], {}, alone);
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['missing-key', 'error'],
      ['syntax-needless-mark', 'error'],
      ['cannot-read', 'error'],
    ]);
    expect(results[2]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'k%C3%ADn.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    });
  });
});

const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

describe('fingerprints', () => {
  const prints = (list: readonly RenderedPlan[]) =>
    runOf(list, {}, alone).results.map(({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints]);

  test('stay when lines come above, and when the file is renamed', () => {
    const before = prints(judged(MISTAKEN));
    expect(before.length).toBeGreaterThan(5);
    expect(prints(judged(`# a\n\n# b\n${MISTAKEN}`))).toEqual(before);
    expect(prints(judged(MISTAKEN.replace('nhiệm vụ:\n', 'nhiệm vụ:\n\n\n'), 'khác/tên khác.yaml'))).toEqual(before);
    expect(prints(judged(MISTAKEN.replaceAll('\n', '\r\n')))).toEqual(before);
  });

  test('differ within a report, also of the same plan sent twice', () => {
    const twice = [...plans, ...plans, ...judged(`${MISTAKEN}---\n${MISTAKEN}`), hostilePlan(), hostilePlan('b.yaml')];
    const { results } = runOf(twice, { rosterFile });
    const all = results.map(({ partialFingerprints }) => Object.entries(partialFingerprints).join());
    for (const print of all) expect(print).toMatch(/^rasoatFinding\/v1,[0-9a-f]{64}$/);
    expect(new Set(all).size).toBe(all.length);
  });

  test('a title that looks like a second one does not take its fingerprint', () => {
    const base = judged(MISTAKEN)[0]?.assessment as Assessment;
    const [problem] = base.problems;
    if (!problem) throw new Error('no problem');
    const ids = ['a', 'a', 'a\n', 'a\n\n', 'a'];
    const assessment = { ...base, results: [], problems: ids.map((id) => ({ ...problem, id })) };
    expect(new Set(prints([{ assessment }]).map(([, print]) => JSON.stringify(print))).size).toBe(ids.length);
  });
});

describe('a hostile plan', () => {
  const hostileFile = hostilePlan();

  test('stays data', () => {
    const text = written([hostileFile], { rosterFile });
    expect(unsafeCharacters(text)).toEqual([]);
    const { results } = runOf([hostileFile]);
    for (const { message } of results) {
      expect(unsafeCharacters(message.text)).toEqual([]);
      expect(message.text).not.toMatch(/\]\(/);
    }
    const uri = results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
    expect(decodeURIComponent(uri)).toBe(hostileFile.assessment.file);
  });

  test('what a waiver says is on one safe line', () => {
    const base = plans.find(({ assessment }) => assessment.results.some(({ status }) => status === 'waived'));
    const assessment = structuredClone(base?.assessment) as Assessment;
    for (const { waiver } of assessment.results) if (waiver) waiver.reason = 'a\n\u001b[31m\u202eb';
    const { results } = runOf([{ assessment }], {}, alone);
    const [suppression] = results.flatMap(({ suppressions }) => suppressions);
    expect(suppression?.justification).toMatch(/lý do: a ‹U\+001B›\[31m‹U\+202E›b$/);
  });

  test.each([
    ['[a](javascript:x)', '[a] (javascript:x)'],
    ['![a](b)', '![a] (b)'],
    ['{0} {12}', '{ 0} { 12}'],
    ['[3.1.b, 2.c] {nội dung}', '[3.1.b, 2.c] {nội dung}'],
  ])('%s neither links nor asks for an argument', (text, expected) => {
    expect(plainMessage(text)).toBe(expected);
  });
});

test('the command places overdue plans in the roster it is given', async () => {
  const roster = ['--roster', 'examples/danh-sach-don-vi.csv'];
  const ran = await runRasoat(['check', 'examples/plans', '--as-of', '2022-06-30', '--format', 'sarif', ...roster]);
  expect(ran.code).toBe(1);
  const log = JSON.parse(ran.stdout) as { runs: Run[] };
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  const missing = log.runs[0]?.results.filter(({ ruleId }) => ruleId === 'missing-plan') ?? [];
  expect(missing.length).toBeGreaterThan(0);
  for (const { locations } of missing) {
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toBe('examples/danh-sach-don-vi.csv');
  }
});
