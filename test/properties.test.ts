import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { verdicts } from '../src/check/assess/Assessment.js';
import { assess } from '../src/check/assess/assess.js';
import { parsePlan, parsePlans } from '../src/plan/reader/parsePlans.js';
import { textFormatNames } from '../src/report/formats.js';
import { renderReport } from '../src/report/renderReport.js';
import { catalogue, readText } from './support/catalogue.js';
import { runRasoat } from './support/runRasoat.js';

const examples = [
  'mttq-huyen-song-thuong',
  'huyen-uy-song-thuong',
  'hoi-phu-nu-xa-dong-son',
  'hoi-ccb-huyen-song-thuong',
  'ban-dan-van-tinh-uy',
  'hdnd-tinh-bac-ha',
  'tinh-doan-bac-ha',
  'hoi-nong-dan-xa-an-thinh',
];
const textOf = (name: string) => readText(`examples/plans/${name}.yaml`);
const example = fc.constantFrom(...examples);
const asOf = '2022-06-30';
const day = fc
  .date({ min: new Date('2021-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Pieces that plans and their faults are made of. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'đơn vị:',
    '  tên: A',
    '  loại: HND',
    '  cấp: xã',
    '\n',
    '\t',
    '- ',
    '---\n',
    ': ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a',
    '*a',
    '!!str',
    '<<: ',
    '#',
    '|',
    '>',
    '%YAML 1.2',
    '\u00a0',
    '\ufeff',
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '…',
    'năm: 2022',
    'nhiệm vụ:',
    '?',
    '~',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
);
/** An example with some of its text replaced. */
const mutated = fc.tuple(example, fc.nat(), fc.nat(40), piece).map(([name, at, length, put]) => {
  const text = textOf(name);
  const from = at % text.length;
  return text.slice(0, from) + put + text.slice(from + length);
});

describe('any text at all', () => {
  test.each([
    ['random', anyText],
    ['a plan with a part replaced', mutated],
  ])('%s gives a report and exit 0 or 1', async (_, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const plans = parsePlans(text).map((parsed) => ({
          assessment: assess(parsed, catalogue, { asOf, file: 'plan.yaml' }),
          text,
        }));
        expect(plans.length).toBeGreaterThan(0);
        for (const { assessment } of plans) {
          expect(verdicts).toContain(assessment.verdict);
          if (assessment.verdict === 'unreadable') expect(assessment.problems.length).toBeGreaterThan(0);
        }
        for (const format of textFormatNames) {
          const context = { version: '1.0.0', catalogue, asOf, language: 'vi' } as const;
          const report = String(await renderReport(format, context, plans, { verbose: true }));
          if (format === 'json') expect(JSON.parse(report).plans.length).toBe(plans.length);
          // Line breaks aside, nothing that could command a terminal.
          expect(report.replaceAll('\r\n', '\n')).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the program exits 0 or 1 and complains of nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, mutated), async (text) => {
        const { code, stdout, stderr } = await runRasoat(['check', '-'], { stdin: text });
        expect(stderr).toBe('');
        expect([0, 1]).toContain(code);
        expect(stdout).toContain('Tệp: tìm thấy 1');
      }),
      { numRuns: 5 },
    );
  });
});

describe('reading', () => {
  test('canonicalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(example.map(textOf), mutated), (text) => {
        const { plan, problems } = parsePlan(text);
        // Of a part that is not all known or read what is left may be no more than a form fills in, which is blank.
        if (!plan || problems.some(({ level }) => level !== 'note')) return;
        const again = parsePlan(
          stringify(plan, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 }),
        );
        expect(again.plan).toEqual(plan);
      }),
      { numRuns: 50 },
    );
  });

  test('NFD and NFC agree', () => {
    fc.assert(
      fc.property(fc.oneof(example.map(textOf), mutated), (text) => {
        const [nfc, nfd] = [parsePlans(text.normalize('NFC')), parsePlans(text.normalize('NFD'))];
        expect(nfd.map(({ plan }) => plan)).toEqual(nfc.map(({ plan }) => plan));
        expect(nfd.map(({ problems }) => problems.map(({ kind }) => kind))).toEqual(
          nfc.map(({ problems }) => problems.map(({ kind }) => kind)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('the order of sections does not matter', () => {
    fc.assert(
      fc.property(example, fc.infiniteStream(fc.nat()), (name, order) => {
        const document = parseDocument(textOf(name), { schema: 'failsafe' });
        const items = (document.contents as unknown as { items: unknown[] }).items;
        for (let i = items.length - 1; i > 0; i--) {
          const j = (order.next().value ?? 0) % (i + 1);
          [items[i], items[j]] = [items[j], items[i]];
        }
        const outcome = (text: string) => {
          const { verdict, counts, results } = assess(parsePlan(text), catalogue, { asOf, file: 'x' });
          return { verdict, counts, results: results.map(({ requirement, status }) => [requirement, status]) };
        };
        expect(outcome(document.toString({ lineWidth: 0 }))).toEqual(outcome(textOf(name)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('judging', () => {
  test('a later day never turns unmet into not due', () => {
    fc.assert(
      fc.property(example, day, day, (name, one, other) => {
        const [earlier = '', later = ''] = [one, other].sort();
        const parsed = parsePlan(textOf(name));
        const statuses = (asOf: string) =>
          new Map(
            assess(parsed, catalogue, { asOf, file: 'x' }).results.map(({ requirement, status }) => [
              requirement,
              status,
            ]),
          );
        const [before, after] = [statuses(earlier), statuses(later)];
        for (const [id, status] of before) {
          if (status === 'unmet' && after.get(id) === 'not-due') expect([id, earlier, later]).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a result that is not met says why', () => {
    fc.assert(
      fc.property(mutated, day, (text, asOf) => {
        for (const parsed of parsePlans(text)) {
          for (const { status, findings } of assess(parsed, catalogue, { asOf, file: 'x' }).results) {
            if (status !== 'met') expect(findings.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
