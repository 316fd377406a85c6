import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ListedUnit } from '../../src/check/assess/ListedUnit.js';
import { languages } from '../../src/messages/Language.js';
import { sayIn } from '../../src/messages/Say.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import type { FolderFile, NewRenderer, RenderedPlan, ReportContext } from '../../src/report/Format.js';
import { addressesIn } from '../../src/report/mail/addressesIn.js';
import { encodedWords } from '../../src/report/mail/encodedWords.js';
import { mail } from '../../src/report/mail/mail.js';
import { slips } from '../../src/report/slips/slips.js';
import { boardReport } from '../support/boardReport.js';
import { addressesOf, attachedTo, readLetter } from '../support/readLetter.js';

const { context: plain, plans, totals } = boardReport();
const context: ReportContext = {
  ...plain,
  contact: { name: 'Trần Thị Cúc', phone: '0204 385 4321', email: 'bdv@bacha.example.vn' },
  replyBy: '2022-07-15',
};

async function written(
  list: readonly RenderedPlan[] = plans,
  of: ReportContext = context,
  ends = totals,
  renders: NewRenderer<readonly FolderFile[]> = mail,
): Promise<{ files: FolderFile[]; remarks: readonly string[] }> {
  const renderer = renders(of);
  const files: FolderFile[] = [];
  for (const plan of list) files.push(...((await renderer.plan(plan)) as FolderFile[]));
  files.push(...((await renderer.foot(ends)) as FolderFile[]));
  return { files, remarks: renderer.remarks?.() ?? [] };
}

/** The board's report whose units that have sent nothing are reached so. */
function reached(how: Pick<ListedUnit, 'email' | 'phone' | 'contact'>, name?: string) {
  const missing = (totals.roster?.missing ?? []).map((one) => ({
    ...one,
    unit: { ...one.unit, ...how, ...(name && { name }) },
  }));
  return { ...totals, roster: totals.roster && { ...totals.roster, missing } };
}

const file = (files: readonly FolderFile[], name: string) => files.find((one) => one.name === name) as FolderFile;
const wordText = (bytes: Uint8Array | undefined) =>
  strFromU8(unzipSync(bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');

describe('addresses', () => {
  test.each([
    ['a@b.vn', ['a@b.vn'], []],
    ['a.b-c@huyen.bacha.gov.vn; d@e.vn', ['a.b-c@huyen.bacha.gov.vn', 'd@e.vn'], []],
    ['<a@b.vn>, a@b.vn', ['a@b.vn'], []],
    ['a@b.vn\r\nBcc: c@d.vn', ['a@b.vn', 'c@d.vn'], ['Bcc:']],
    ['chưa có', [], ['chưa', 'có']],
    ['a@b', [], ['a@b']],
    ['@b.vn', [], ['@b.vn']],
    ['a..b@c.vn', [], ['a..b@c.vn']],
    ['a@-b.vn', [], ['a@-b.vn']],
    ['ánh@b.vn', [], ['ánh@b.vn']],
    [`${'a'.repeat(250)}@b.vn`, [], [`${'a'.repeat(250)}@b.vn`]],
    ['"a b"@c.vn', ['b"@c.vn'].slice(1), ['"a', 'b"@c.vn']],
    [undefined, [], []],
  ])('%s', (text, addresses, wrong) => {
    expect(addressesIn(text)).toEqual({ addresses, wrong });
  });
});

test.each(['Huyện ủy', 'a', '', `${'Đ'.repeat(300)}`, '🙂'.repeat(30), 'x\r\nBcc: a@b.vn', '=?UTF-8?B?AAAA?='])(
  'a text for a header is words of ASCII within the line: %s',
  (text) => {
    const lines = `Subject: ${encodedWords(text)}`.split('\r\n');
    for (const [i, line] of lines.entries()) {
      expect(line.length).toBeLessThanOrEqual(76);
      expect(line).toMatch(i === 0 ? /^Subject: =\?UTF-8\?B\?[\w+/=]*\?=$/ : /^ =\?UTF-8\?B\?[\w+/=]*\?=$/);
    }
  },
);

describe.each(languages)('letters (%s)', (language) => {
  const say = sayIn(language);
  const { letter } = say;
  let files: FolderFile[];
  let remarks: readonly string[];
  beforeAll(async () => {
    const units = reached({ email: 'hu@thanhson.example.vn', contact: 'Nguyễn Văn Bình', phone: '0912 345 678' });
    ({ files, remarks } = await written(plans, { ...context, say }, units));
  });

  test('one for each plan and unit, and the list of them', () => {
    expect(files).toHaveLength(plans.length + 2 + 1);
    expect(files.at(-1)?.name).toBe(letter.listFile);
    for (const { name } of files.slice(0, -1)) expect(name).toMatch(/^[A-Za-z0-9_-]+\.eml$/);
  });

  test('are ASCII with CR LF, no line over 998', () => {
    for (const { content } of files.slice(0, -1)) {
      expect(content).toMatch(/^[\x20-\x7e\r\n]*$/);
      expect(String(content).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of String(content).split('\r\n')) expect(line.length).toBeLessThan(998);
    }
  });

  test('to a unit that sent nothing: slip and skeleton, the day to answer by, whom to ask', async () => {
    const mail = await readLetter(file(files, 'HU-07.eml'));
    expect(addressesOf(mail.to)).toEqual(['hu@thanhson.example.vn']);
    expect(mail.to?.[0]?.name).toBe('Nguyễn Văn Bình');
    expect(addressesOf(mail.from && [mail.from])).toEqual(['bdv@bacha.example.vn']);
    expect(mail.subject).toBe(`${say.slip.titles.overdue} - Huyện ủy Thanh Sơn`);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    for (const words of [
      'Huyện ủy Thanh Sơn',
      'Nguyễn Văn Bình',
      letter.late,
      letter.replyBy(say.words.date('2022-07-15')),
      'Trần Thị Cúc',
      '0204 385 4321',
      'BAN DÂN VẬN',
    ])
      expect(mail.text).toContain(words);
    const attached = attachedTo(mail);
    expect([...attached.keys()]).toEqual(['HU-07.docx', 'HU-07-MAU-KE-HOACH.txt']);
    expect(wordText(attached.get('HU-07.docx'))).toContain('Huyện ủy Thanh Sơn');
    const skeleton = Buffer.from(attached.get('HU-07-MAU-KE-HOACH.txt') ?? []).toString();
    expect(parsePlan(skeleton.slice(1)).plan?.unit.code).toBe('HU-07');
    // As Notepad takes it for UTF-8 in every Windows.
    expect(skeleton.charCodeAt(0)).toBe(0xfeff);
    expect(skeleton).not.toMatch(/(?<!\r)\n/);
    expect(mail.text).toContain(letter.enclosed.skeleton);
  });

  test('a unit of which a file may be gets one letter, about that file, at its own address', async () => {
    const unread = plans.find(({ assessment }) => assessment.verdict === 'unreadable');
    const unit = { code: 'HU-07', name: 'Huyện ủy Thanh Sơn', type: 'party-committee', level: 'district' } as const;
    if (!unread) throw new Error('every plan can be read');
    const hinting = { ...unread, assessment: { ...unread.assessment, likely: [{ unit, why: 'name' as const }] } };
    const told = await written([hinting], { ...context, say }, reached({ email: 'hu@thanhson.example.vn' }));
    expect(told.files.map(({ name }) => name).filter((name) => name.startsWith('HU-07'))).toEqual(['HU-07.eml']);
    const letter = await readLetter(file(told.files, 'HU-07.eml'));
    expect(addressesOf(letter.to)).toEqual(['hu@thanhson.example.vn']);
    expect(letter.subject).toContain(say.slip.titles.unreadable);
    const two = [hinting, { ...hinting, assessment: { ...hinting.assessment, file: 'khac/hai.yaml' } }];
    const both = await written(two, { ...context, say }, reached({ email: 'hu@thanhson.example.vn' }));
    expect(both.files.map(({ name }) => name).filter((name) => name.startsWith('HU-07'))).toEqual(['HU-07.eml']);
    // Of whose sending nothing is told, the letter is written all the same.
    const alone = await written([hinting], { ...context, say }, { ...totals, roster: undefined });
    expect(alone.files.map(({ name }) => name)).toContain('HU-07.eml');
  });

  test('with each goes what lies with its slip, and nothing that a later run would take for a plan', async () => {
    const lying = (await written(plans, { ...context, say }, reached({}), slips)).files
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('.md'));
    const going: string[] = [];
    for (const { name, content } of files.filter(({ name }) => name.endsWith('.eml')))
      going.push(...attachedTo(await readLetter({ name, content })).keys());
    expect(going.sort()).toEqual(lying.sort());
    expect(going.filter((name) => !/\.(?:docx|txt)$/.test(name))).toEqual([]);
    expect(going.filter((name) => name.endsWith('-PHAN-CON-THIEU.txt')).length).toBeGreaterThan(0);
  });

  test('a plan in order is asked for nothing, and gets no skeleton', async () => {
    const nothing = plans.findIndex(
      ({ assessment: { unit, results } }) => unit && results.every(({ status }) => status !== 'unmet'),
    );
    const mail = await readLetter(files[nothing] as FolderFile);
    expect([...attachedTo(mail).keys()]).toHaveLength(1);
    expect(mail.text).not.toContain(letter.replyBy(say.words.date('2022-07-15')));
  });

  test('units without an address have a letter without To, and are listed first and counted', async () => {
    const none = plans.length;
    expect(remarks).toEqual([letter.counted(plans.length + 2, none, 0)]);
    const mail = await readLetter(files[0] as FolderFile);
    expect(mail.to ?? []).toEqual([]);
    expect(files[0]?.content).not.toMatch(/^To:/m);
    const rows = parseCsv(String(files.at(-1)?.content), { delimiter: ';', bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(plans.length + 2);
    expect(rows.slice(0, none).every((row) => row[letter.columns.note]?.includes(letter.none))).toBe(true);
    expect(rows.at(-1)?.[letter.columns.email]).toBe('hu@thanhson.example.vn');
    expect(rows.at(-1)?.[letter.columns.phone]).toBe('0912 345 678');
  });
});

describe('nothing of a name or an address becomes a header', () => {
  test.each([
    'Huyện ủy X\r\nBcc: spy@evil.example',
    'Huyện ủy X\nX-Evil: 1\n\n<script>',
    '" <spy@evil.example>, "',
    '=?UTF-8?Q?=0D=0ABcc:_spy@evil.example?=',
    'a\u2028Bcc: spy@evil.example',
    '--=_rasoat',
  ])('%j', async (name) => {
    const units = reached({ email: `a@b.vn\r\nBcc: ${'spy@evil.example'}`, contact: name }, name);
    const { files } = await written([], context, units);
    for (const one of files.filter((each) => each.name.endsWith('.eml'))) {
      const head = String(one.content).split('\r\n\r\n', 1)[0] ?? '';
      const names = head
        .split('\r\n')
        .filter((line) => !line.startsWith(' '))
        .map((line) => line.split(':')[0]);
      expect(names).toEqual([
        'From',
        'To',
        'Subject',
        'Date',
        'X-Unsent',
        'Content-Language',
        'MIME-Version',
        'Content-Type',
      ]);
      const mail = await readLetter(one);
      expect(mail.bcc ?? []).toEqual([]);
      expect(mail.attachments).toHaveLength(2);
      // The second address of the cell is one that the roster names: no more than what stands there is written to.
      expect(addressesOf(mail.to)).toEqual(['a@b.vn', 'spy@evil.example']);
    }
  });

  test('a formula in the list is text', async () => {
    const { files } = await written([], context, reached({ phone: '=cmd|1', email: '+a@b.vn' }, '@SUM(1)'));
    for (const cell of (parseCsv(String(files.at(-1)?.content), { delimiter: ';', bom: true }) as string[][]).flat())
      expect(cell).not.toMatch(/^[=+\-@\t]/);
  });
});

test('without a configuration there is a sender all the same, as a group without members', async () => {
  const { contact: _, replyBy: __, issuer: ___, ...bare } = context;
  const { files } = await written([], bare, reached({ email: 'a@b.vn' }));
  const letter = await readLetter(files[0] as FolderFile);
  expect(addressesOf(letter.from && [letter.from])).toEqual([]);
  expect(files[0]?.content).toMatch(/^From: =\?UTF-8\?B\?[\w+/=]+\?= :;\r$/m);
  expect(letter.text).not.toMatch(/Hạn trả lời|Liên hệ/);
});

test('the same bytes for the same report', async () => {
  expect((await written()).files).toEqual((await written()).files);
});
