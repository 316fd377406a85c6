import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { draftYaml } from '../../src/convert/draftYaml.js';
import { makeDraft } from '../../src/convert/makeDraft.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { readDocx } from '../../src/word/readDocx.js';
import { catalogue, root } from '../support/catalogue.js';
import { centred, docx, font, p, r, tbl, tc, tr } from '../support/word.js';

/** Whatever a file holds: it is refused, or its draft parses, faults nothing but who the unit is, and answers nothing. */
function holds(bytes: Uint8Array): void {
  const read = readDocx(bytes);
  if ('fault' in read) return;
  const draft = makeDraft(read.document, catalogue);
  for (const language of ['vi', 'en'] as const) {
    const text = draftYaml(draft, catalogue, { language, vocabulary: language, file: 'a.docx' });
    const plan = parsePlan(text);
    const { problems, results } = assess(plan, catalogue, { asOf: '2025-12-31', file: 'a.yaml' });
    const faults = problems.filter(
      ({ level, pointer, kind }) => level === 'error' && !pointer.startsWith('/unit') && kind !== 'old-font',
    );
    expect(
      faults.map(({ kind, pointer }) => `${kind} ${pointer}`),
      text,
    ).toEqual([]);
    expect(plan.plan?.tasks?.filter(({ answers }) => answers !== undefined) ?? []).toEqual([]);
    expect(
      results.filter(({ status, requirement }) => status === 'met' && catalogue.find(requirement)?.check === 'tasks'),
    ).toEqual([]);
  }
}

/** What documents are made of, and what YAML would stumble over. */
const pieces = fc.constantFrom(
  ...[
    'HUYỆN ỦY SÔNG THƯƠNG',
    'HỘI LHPN',
    'XÃ AN THỊNH',
    'Số: 12-KH/HU',
    'Số: /KH',
    'KẾ HOẠCH',
    'ĐỀ ÁN thực hiện',
    'TM. BAN THƯỜNG VỤ',
  ],
  ...[
    'An Thịnh, ngày 15 tháng 9 năm 2021',
    'BÍ THƯ',
    'Nguyễn Văn An',
    'II. NHIỆM VỤ',
    '- Tuyên truyền Kết luận đến hội viên',
    '1. Nội dung',
  ],
  ...[
    'Nội dung',
    'Chủ trì',
    'Phối hợp',
    'Thời gian',
    'Kinh phí',
    'Sản phẩm',
    'TT',
    'Thực hiện yêu cầu',
    'Quý III/2021',
    'Q4/22',
    '25 triệu đồng',
  ],
  ...[
    'thực hiện yêu cầu: [3.PN.c]',
    '3.PN.c',
    ': # -',
    '"a',
    "'",
    '{',
    '[x',
    '&a *b',
    '!!x',
    '%',
    '@',
    '`',
    '|',
    '>',
    '---',
    '...',
    '#',
    '\t',
    '\u202e',
    '\u00a0',
    'é',
  ],
  ...['đơn vị:', '  - nội dung: x', 'KÕ ho¹ch', '😀', '\u0007', 'a\u0301\u0301'],
);
const text = fc.oneof(
  pieces,
  fc.array(pieces, { maxLength: 4 }).map((some) => some.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
/** Without what XML cannot hold. */
const clean = (words: string) => words.replace(/\p{Cc}|\p{Cs}|\p{Cn}/gu, '');
const looks = fc.constantFrom('', '<w:b/>', font('.VnTime'), font('.VnTimeH'), font('VNI-Times'), '<w:vanish/>');
const paragraph = fc
  .tuple(text, looks, fc.constantFrom('', centred))
  .map(([words, look, at]) => p(r(clean(words), look), at));
const cells = fc.constantFrom(
  '',
  '',
  '<w:gridSpan w:val="2"/>',
  '<w:vMerge/>',
  '<w:vMerge w:val="restart"/>',
  '<w:gridSpan w:val="0"/>',
);
const table: fc.Arbitrary<string> = fc
  .array(fc.array(fc.tuple(paragraph, cells), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })
  .map((rows) => tbl(...rows.map((row) => tr(...row.map(([content, look]) => tc(content, look))))));
const blocks = fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: table }), {
  maxLength: 14,
});

test('documents of anything', () => {
  fc.assert(
    fc.property(blocks, (some) => holds(docx(some))),
    { numRuns: 150 },
  );
});

test('documents of offices, with pieces of their text taken out, doubled or changed', () => {
  const folder = `${root}test/convert/documents/`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  const parts = names.map((name) => unzipSync(readFileSync(folder + name)));
  const xml = parts.map((part) => strFromU8(part['word/document.xml'] ?? new Uint8Array()));
  const change = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('out', 'twice', 'other'), pieces);
  fc.assert(
    fc.property(fc.nat(names.length - 1), fc.array(change, { minLength: 1, maxLength: 4 }), (at, changes) => {
      let changed = xml[at] ?? '';
      for (const [from, length, how, words] of changes) {
        const runs = [...changed.matchAll(/<w:(?:r|p|tc|tr|tbl)>.*?<\/w:(?:r|p|tc|tr|tbl)>|<w:t[^>]*>[^<]*<\/w:t>/gs)];
        const run = runs[from % Math.max(1, runs.length)];
        if (!run) continue;
        const put = {
          out: '',
          twice: run[0] + run[0],
          other: `<w:t>${clean(words).replace(/[&<]/g, '')}</w:t>`.repeat(1 + (length % 2)),
        }[how];
        changed = changed.slice(0, run.index) + put + changed.slice(run.index + run[0].length);
      }
      const rest = Object.fromEntries(
        Object.entries(parts[at] ?? {})
          .filter(([name]) => /styles|numbering/.test(name))
          .map(([name, bytes]) => [name, strFromU8(bytes)]),
      );
      holds(docx([], { ...rest, 'word/document.xml': changed }));
    }),
    { numRuns: 150 },
  );
});
