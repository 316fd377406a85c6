import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Assessment } from '../src/check/assess/Assessment.js';
import { assess } from '../src/check/assess/assess.js';
import { planShape, type RecordShape, type Shape } from '../src/plan/model/model.js';
import { parsePlan } from '../src/plan/reader/parsePlans.js';
import { catalogue, readText, root } from './support/catalogue.js';

type Value = string | Value[] | { [key: string]: Value };
type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

const bases = readdirSync(`${root}test/corpus/bases`).map((name) =>
  readFileSync(`${root}test/corpus/bases/${name}`, 'utf8'),
);
const examples = ['mttq-huyen-song-thuong', 'huyen-uy-song-thuong', 'tinh-doan-bac-ha', 'hoi-nong-dan-xa-an-thinh'].map(
  (name) => readText(`examples/plans/${name}.yaml`),
);
// What fails is said as it was drawn: making a smaller plan of what `gen` drew may take for ever.
const plans = fc.constantFrom(...bases, ...examples);
const asOfs = fc.constantFrom('2021-08-15', '2021-10-01', '2022-06-30', '2023-02-01', '2026-01-15');

/** A text as YAML's own types have it: every scalar a text, as the plan writes it. */
const written = (text: string) => parse(text, { schema: 'failsafe' }) as Value;
const textOf = (value: Value) =>
  stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });

const judged = (text: string, asOf: string) => assess(parsePlan(text), catalogue, { asOf, file: 'plan.yaml' });
/** What must stay as it is: the verdict, and how each requirement stands. */
const standing = ({ verdict, results }: Assessment) => [
  verdict,
  ...results.map(({ requirement, status, due, daysLate }) => [requirement, status, due, daysLate]),
];
/** The problems above a note. */
const loud = ({ problems }: Assessment) => problems.filter(({ level }) => level !== 'note').map(({ kind }) => kind);

/** A value changed record by record, and where a value of a list is chosen. */
interface Change {
  record?(entries: [string, Value][], shape: RecordShape, pointer: string): [string, Value][];
  choice?(text: string, shape: Extract<Shape, { is: 'choice' | 'due' }>, pointer: string): string;
  list?(entries: Value[], of: Shape, pointer: string): Value[];
}

function changed(value: Value, shape: Shape, change: Change, pointer = ''): Value {
  if (Array.isArray(value)) {
    if (shape.is !== 'list') return value;
    const entries = value.map((entry) => changed(entry, shape.of, change, `${pointer}/*`));
    return change.list?.(entries, shape.of, pointer) ?? entries;
  }
  if (typeof value === 'object' && shape.is === 'record') {
    const entries = Object.entries(value).map(([key, child]): [string, Value] => {
      const field = shape.fields.get(shape.names.get(key) ?? '');
      return [key, field ? changed(child, field.shape, change, `${pointer}/${field.key}`) : child];
    });
    return Object.fromEntries(change.record?.(entries, shape, pointer) ?? entries);
  }
  if (typeof value !== 'string') return value;
  if (shape.is === 'list') return changed(value, shape.of, change, pointer) as string;
  return (shape.is === 'choice' || shape.is === 'due') && change.choice ? change.choice(value, shape, pointer) : value;
}

/** What may be written for a key or a chosen value: another of its names. */
const renamed = (pick: (names: readonly string[], canonical: string) => string): Change => ({
  record: (entries, shape) =>
    entries.map(([key, child]) => {
      const field = shape.fields.get(shape.names.get(key) ?? '');
      return [field ? pick([...field.vi, field.key], field.key) : key, child];
    }),
  choice: (text, { choices, names }, pointer) => {
    const chosen = choices.find(({ value }) => value === names.get(text));
    if (!chosen) return text;
    // Other names of a type say a level too (Tỉnh đoàn, Huyện đoàn).
    const others = pointer === '/unit/type' ? chosen.vi.slice(0, 1) : chosen.vi;
    return pick([...others, chosen.value], chosen.value);
  },
});

/** An entry of a list in which nothing stands beside what a form fills in. */
const blankEntry = (draw: Draw, pointer: string): Value => {
  const fixed: Record<string, Value> =
    {
      // As a skeleton has it: ids alone behind a task without any are asked about, for the dash may be one too many.
      '/tasks': { content: '', answers: ['3.2.a'] },
      '/targets': { indicator: 'union-membership', baseline: { year: '2021' }, goal: {} },
      '/creative_activities': { year: '2024' },
      '/orientations': { year: '2024' },
      '/working_sessions': { year: '2024' },
      '/annual_reports': { year: '2024' },
      '/funding': { year: '2024' },
    }[pointer] ?? {};
  return draw(fc.boolean()) ? fixed : {};
};

const CHANGES: [string, (draw: Draw) => Change][] = [
  [
    'a key of the unit’s own',
    (draw) => ({
      record: (entries) => {
        const own: [string, Value] = [
          `x-${draw(fc.constantFrom('a', 'mã nội bộ', 'ghi chú'))}`,
          draw(fc.constantFrom('1', 'việc', '...')),
        ];
        const at = draw(fc.nat(entries.length));
        return draw(fc.boolean()) ? [...entries.slice(0, at), own, ...entries.slice(at)] : entries;
      },
    }),
  ],
  [
    'the order of keys',
    (draw) => ({ record: (entries) => draw(fc.shuffledSubarray(entries, { minLength: entries.length })) }),
  ],
  ['other names for keys and values', (draw) => renamed((names) => draw(fc.constantFrom(...names)))],
  [
    'blank entries',
    (draw) => ({
      list: (entries, of, pointer) => {
        if (of.is !== 'record' || draw(fc.boolean())) return entries;
        const at = draw(fc.nat(entries.length));
        return [...entries.slice(0, at), blankEntry(draw, pointer), ...entries.slice(at)];
      },
    }),
  ],
];

describe('what says nothing changes nothing', () => {
  test.each(CHANGES)('%s', (_, change) => {
    fc.assert(
      fc.property(plans, asOfs, fc.gen(), (text, asOf, gen) => {
        const draw: Draw = (arbitrary) => gen(() => arbitrary);
        const value = written(text);
        const before = judged(textOf(value), asOf);
        const after = judged(textOf(changed(value, planShape, change(draw))), asOf);
        expect(standing(after)).toEqual(standing(before));
        expect(loud(after).sort()).toEqual(loud(before).sort());
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('the other vocabulary', () => {
    fc.assert(
      fc.property(plans, asOfs, (text, asOf) => {
        const value = written(text);
        const english = changed(
          value,
          planShape,
          renamed((_, canonical) => canonical),
        );
        const vietnamese = changed(
          english,
          planShape,
          renamed(([first = '']) => first),
        );
        const before = judged(text, asOf);
        for (const other of [value, english, vietnamese]) {
          const after = judged(textOf(other), asOf);
          expect(standing(after)).toEqual(standing(before));
          expect(after.problems.map(({ kind, level }) => `${level} ${kind}`)).toEqual(
            before.problems.map(({ kind, level }) => `${level} ${kind}`),
          );
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

/** Lines that a plan may be given or lose, so that it has problems of all levels. */
const DAMAGE = fc.constantFrom<(lines: string[], at: number) => string[]>(
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: .*/, ': ...')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/\d+/, '13')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: (\S+)/, ': khoảng $1')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/(\p{L}+)(?=[^\n:]*:)/u, '$1a')),
);

describe('a verdict has its reason', () => {
  test('no plan fails for a warning or a note alone, and none fails unsaid', () => {
    fc.assert(
      fc.property(plans, asOfs, fc.array(fc.tuple(DAMAGE, fc.nat()), { maxLength: 4 }), (text, asOf, damages) => {
        const lines = damages.reduce((all, [damage, at]) => damage(all, at % all.length), text.split('\n'));
        const { verdict, problems, results } = judged(lines.join('\n'), asOf);
        if (verdict === 'unreadable') {
          expect(problems.some(({ level }) => level === 'error')).toBe(true);
          return;
        }
        const failing = results.some(
          ({ level, status }) => level === 'error' && (status === 'unmet' || status === 'unknown'),
        );
        const asked = results.filter(
          ({ status }) => status !== 'waived' && status !== 'review' && status !== 'not-due',
        );
        const hollow = asked.length > 0 && !asked.some(({ status }) => status === 'met');
        const fails = failing || hollow || problems.some(({ level }) => level === 'error');
        expect(verdict === 'non-compliant').toBe(fails);
        if (verdict === 'compliant') expect(results.some(({ status }) => status === 'met')).toBe(true);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });
});
