import { readdirSync } from 'node:fs';
import { Random } from '../bench/random.js';
import { readText, root } from '../support/catalogue.js';

/** The plans that others are made from. */
export const seeds: readonly string[] = ['examples/plans', 'test/plan/plans/ok', 'test/plan/plans/bad'].flatMap(
  (folder) =>
    readdirSync(root + folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => readText(`${folder}/${name}`)),
);

/** What YAML, plans and their faults are made of. */
const TOKENS = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '- ',
    '-',
    ': ',
    ':',
    '? ',
    ', ',
    ' #',
    '# ',
    '---\n',
    '--- ',
    '...\n',
    '\n\n',
  ],
  ...['[', ']', '{', '}', '[]', '{}', '"', "'", '""', "''", '|\n', '|-\n', '>+\n', '|9\n', '\\', '\\u', '\\x0', '\\\n'],
  ...[
    '&a',
    '*a',
    '&a &b',
    '!!str',
    '!',
    '!<x>',
    '<<: ',
    '%YAML 1.2\n',
    '%TAG ! x\n',
    '@',
    '`',
    '~',
    'null',
    '.nan',
    '0x1',
  ],
  ...['\u00a0', '\ufeff', '\u2028', '\u2029', '\u0085', '\u0000', '\u001b[31m', '\u202e', '\u200b', '‘', '“', '”', '…'],
  ...['đ', 'Đ', 'e\u0302\u0301', '👩‍👩‍👧', '٣', '１２', 'ﬁ', 'İ', 'ß', '\ud83d\ude00', 'ngay\u0300'],
  ...[
    'đơn vị:',
    'unit:',
    'tên: ',
    'loại: ',
    'cấp: ',
    'nhiệm vụ:',
    'tasks:',
    'năm: ',
    'year: 2022',
    'chỉ tiêu:',
    'kinh phí: ',
  ],
  ...[
    'thực hiện yêu cầu: ',
    '3.1.a',
    '13/25',
    '52,0%',
    '31/02/2022',
    '2022-13-01',
    'quý 5/2022',
    '1.000.000 đồng',
    '-1',
  ],
  ...['1e999', '9'.repeat(40), '__proto__: ', 'constructor', 'toString: 1', '"\\ud800"', 'a'.repeat(3000)],
];
/** Again and again the same is where readers grow slow. */
const REPEATED = [
  '[',
  '{',
  '- ',
  '? ',
  '{a: ',
  '"',
  "'",
  '\n',
  ' ',
  '\t',
  'a: ',
  '&a ',
  '*a ',
  '!x ',
  '#',
  '- a\n',
  'a: 1\n',
  '|\n ',
  '\\',
  '…',
  '%',
];

type Change = (text: string, random: Random) => string;

const cut = (text: string, from: number, to: number, put = '') => text.slice(0, from) + put + text.slice(to);
const at = (text: string, random: Random) => random.int(0, text.length);
/** A change to the lines of a text. */
const ofLines =
  (change: (lines: string[], index: number, random: Random) => void): Change =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random.int(0, lines.length - 1), random);
    return lines.join('\n');
  };

const changes: readonly Change[] = [
  (text, random) => insert(text, random.pick(TOKENS), random),
  (text, random) => insert(text, random.pick(TOKENS), random),
  (text, random) => insert(text, String.fromCodePoint(random.int(0, random.chance(0.8) ? 0x2fff : 0x10ffff)), random),
  (text, random) => insert(text, random.pick(REPEATED).repeat(random.int(2, 1500)), random),
  // A part taken out, replaced, or copied elsewhere.
  (text, random) => span(text, random, (from, to) => cut(text, from, to)),
  (text, random) => span(text, random, (from, to) => cut(text, from, to, random.pick(TOKENS))),
  (text, random) => span(text, random, (from, to) => insert(text, text.slice(from, to), random)),
  (text, random) => text.slice(0, at(text, random)),
  ofLines((lines, i) => lines.splice(i, 0, lines[i] ?? '')),
  ofLines((lines, i, random) => lines.splice(i, random.int(1, 4))),
  ofLines((lines, i, random) => {
    const other = random.int(0, lines.length - 1);
    [lines[i], lines[other]] = [lines[other] ?? '', lines[i] ?? ''];
  }),
  ofLines((lines, i, random) => {
    const shift = random.pick(['', ' ', '  ', '    ', '\t', '\u00a0', '- ']);
    for (let n = random.int(1, 6); n > 0; n--, i++) {
      if (lines[i] !== undefined) lines[i] = shift + (lines[i] ?? '').slice(shift === '' ? random.int(1, 3) : 0);
    }
  }),
  // Lines of another plan.
  ofLines((lines, i, random) => {
    const others = random.pick(seeds).split('\n');
    const from = random.int(0, others.length - 1);
    lines.splice(i, 0, ...others.slice(from, from + random.int(1, 8)));
  }),
  (text, random) => random.pick([text.replaceAll('\n', '\r\n'), text.normalize('NFD'), text.replaceAll(': ', ':')]),
  // Bytes: what is no UTF-8 any more is read as replacement characters.
  (text, random) => {
    const bytes = Buffer.from(text);
    for (let n = random.int(1, 3); n > 0 && bytes.length > 0; n--)
      bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
    return bytes.toString();
  },
];

function insert(text: string, put: string, random: Random): string {
  const place = at(text, random);
  return cut(text, place, place, put);
}

function span(text: string, random: Random, change: (from: number, to: number) => string): string {
  const from = at(text, random);
  return change(from, Math.min(text.length, from + random.int(1, random.chance(0.8) ? 20 : 400)));
}

/** The text number `index` of a campaign: a plan changed in a few ways, now and then nothing but tokens. */
export function madeText(seed: string, index: number): string {
  const random = new Random(`${seed}/${index}`);
  let text = random.chance(0.1)
    ? Array.from({ length: random.int(1, 40) }, () => random.pick(TOKENS)).join('')
    : random.pick(seeds);
  for (let n = random.int(1, random.chance(0.7) ? 3 : 12); n > 0; n--) text = random.pick(changes)(text, random);
  // A file decoded holds no half of a character.
  return Buffer.from(text.slice(0, 64_000)).toString();
}
