import { describe, expect, test } from 'vitest';
import { withMutant } from './Compiler.js';
import { mutantsIn } from './mutantsIn.js';
import { regexMutants } from './regexMutants.js';
import { shuffled } from './sample.js';
import { switchable } from './switchable.js';

const pairs = (text: string) => mutantsIn('a.ts', text).map(({ from, to }) => `${from} → ${to}`);

describe('what may be wrong', () => {
  test.each([
    ['x = a < b', ['a < b → a <= b', 'a < b → a >= b']],
    ['x = a === b', ['a === b → a !== b']],
    ['x = a && b', ['a && b → (a) || (b)', 'a && b → a', 'a && b → b']],
    ['x = a ?? b', ['a ?? b → a', 'a ?? b → b']],
    ['x = !a', ['!a → a']],
    ['x = a ? b : c', ['a → false', 'a → true']],
    ['x = 7', ['7 → 7 + 1', '7 → 7 - 1']],
    ['x = true', ['true → false']],
    ["x = 'a'", ["'a' → ''"]],
    ['x = a.some(b)', ['a.some(b) → a.every(b)']],
    ['x = a?.some(b)', ['a?.some(b) → a?.every(b)']],
    ['x = a.filter(b)', ['a.filter(b) → a']],
    ['x = Math.max(a, b)', ['Math.max(a, b) → Math.min(a, b)']],
    ['x = a.at(-1)', ['a.at(-1) → a.at(0)', '1 → 1 + 1', '1 → 1 - 1']],
  ])('%s', (text, expected) => {
    // Leaving the whole statement out is tried as well.
    expect(pairs(`${text};`).slice(1)).toEqual(expected);
  });

  test('nothing of types, imports and names', () => {
    expect(
      pairs("import a from 'b';\ntype T = 'a' | 1;\ninterface I { a: true }\nconst o = { 'a-b': c, 1: d };"),
    ).toEqual([]);
  });

  test('the inside of a chain that may stop is left as it is', () => {
    expect(pairs('const x = a?.filter(b).length;')).toEqual([]);
  });

  test('what gives nothing returns at once', () => {
    expect(pairs('function f(): void { a(); }')).toEqual([' → return;', 'a(); → ']);
  });
});

test.each([
  ['/^[1-9]$/u', ['/[1-9]$/u', '/^[^1-9]$/u', '/^[2-9]$/u', '/^[1-8]$/u', '/^[1-9]/u']],
  ['/[a\\u200e]/', ['/[^a\\u200e]/', '/[\\u200e]/', '/[a]/']],
  ['/(?:a|b)?c/i', ['/(?:b)?c/i', '/(?:a)?c/i', '/(?:a|b)c/i', '/(?:a|b)?c/']],
  ['/\\d{2,3}(?=x)/', ['/\\D{2,3}(?=x)/', '/\\d{1,3}(?=x)/', '/\\d{2,4}(?=x)/', '/\\d{2,3}(?!x)/']],
])('a regular expression: %s', (literal, expected) => expect(regexMutants(literal)).toEqual(expected));

describe('a file with switches', () => {
  const source =
    'const f = (a, b) => { if (a < b && a !== 0) { g(); } return a + 1; };\nlet n = 0; const g = () => { n++; };\nreturn [f, () => n];';
  const numbered = mutantsIn('a.ts', source).map((mutant, i) => ({ ...mutant, number: i + 1 }));
  const run = (on: number) => {
    const reached = new Set<number>();
    const mutant = (number: number) => reached.add(number) && number === on;
    const [f, count] = new Function('__mutant', switchable(source, numbered))(mutant);
    return { given: f(1, 2), count: count(), reached };
  };

  test('with none on, is as it was, and says what it came to', () => {
    const { given, count, reached } = run(0);
    expect([given, count]).toEqual([2, 1]);
    expect(reached.size).toBeGreaterThan(10);
  });

  test('each of them can be switched on', () => {
    const differing = numbered.filter(({ number }) => {
      const { given, count } = run(number);
      return given !== 2 || count !== 1;
    });
    expect(differing.map(({ from, to }) => `${from} → ${to}`)).toEqual(
      expect.arrayContaining(['a < b → a >= b', 'a !== 0 → a === 0', 'g(); → ', '1 → 1 - 1', 'n++ → n--']),
    );
  });
});

test('a seed draws the same in whatever order they come', () => {
  const letters = [...'abcdefgh'];
  const key = (letter: string) => letter;
  expect(shuffled(letters, '1', key)).toEqual(shuffled(letters.toReversed(), '1', key));
  expect(shuffled(letters, '1', key)).not.toEqual(shuffled(letters, '2', key));
});

test('a mutant stands in the text as it stands among switches', () => {
  const text = 'function f(): void { if (a < b) g(); }';
  expect(mutantsIn('a.ts', text).map((mutant) => withMutant(text, mutant))).toEqual([
    'function f(): void {return; if (a < b) g(); }',
    'function f(): void { if ((a <= b)) g(); }',
    'function f(): void { if ((a >= b)) g(); }',
    'function f(): void { if ((false)) g(); }',
    'function f(): void { if ((true)) g(); }',
    'function f(): void { if (a < b) {} }',
  ]);
});
