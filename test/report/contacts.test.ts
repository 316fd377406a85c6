import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FolderFile, RenderedPlan } from '../../src/report/Format.js';
import { type FormatName, formatNames } from '../../src/report/formats.js';
import { renderReport } from '../../src/report/renderReport.js';
import { boardReport } from '../support/boardReport.js';

const contact = { contact: 'Bà Lê Thị Bích Phượng', phone: '0912345678', email: 'phuong.le@bacha.gov.vn' };
const { context, plans: without, totals: counted } = boardReport();
const plans = without.map(({ assessment, ...plan }): RenderedPlan => {
  const { listed } = assessment;
  return { ...plan, assessment: listed ? { ...assessment, listed: { ...listed, ...contact } } : assessment };
});
const totals = counted.roster
  ? {
      ...counted,
      roster: {
        ...counted.roster,
        missing: counted.roster.missing.map((one) => ({ ...one, unit: { ...one.unit, ...contact } })),
        units: counted.roster.units?.map((one) => ({ ...one, unit: { ...one.unit, ...contact } })),
      },
    }
  : counted;

/** All that a file says: of an archive, in each of its parts. */
function allText(content: string | Uint8Array): string {
  if (typeof content === 'string') return content;
  const parts = content[0] === 0x50 ? Object.values(unzipSync(content)) : [content];
  return parts.map((part) => strFromU8(part)).join('\n');
}

async function written(format: FormatName): Promise<string> {
  const report = await renderReport(format, context, plans, {}, totals);
  const files = Array.isArray(report) ? (report as FolderFile[]).map(({ content }) => content) : [report];
  return files.map(allText).join('\n');
}

/** What goes to the unit, lists whom to remind, or is data that either is made of. */
const MAY: readonly FormatName[] = ['json', 'slips', 'missing', 'xlsx', 'mail'];

describe('whom to ask at a unit stands only in what is meant for it', () => {
  test.each(formatNames)('%s', async (format) => {
    const text = await written(format);
    const told = Object.values(contact).filter((fact) => text.includes(fact));
    expect(told).toEqual(MAY.includes(format) ? Object.values(contact) : []);
  });

  test('in the workbook only on the sheet of units that have not sent', async () => {
    const parts = unzipSync((await renderReport('xlsx', context, plans, {}, totals)) as Uint8Array);
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())
      .split('<si>')
      .slice(1);
    const number = strings.findIndex((text) => text.includes(contact.phone));
    const holding = Object.keys(parts).filter((path) =>
      strFromU8(parts[path] ?? new Uint8Array()).includes(`t="s"><v>${number}</v>`),
    );
    expect(holding).toHaveLength(1);
  });

  test('an organisation of which the roster has no contact has no empty brackets or columns', async () => {
    const report = (await renderReport('slips', context, without, {}, counted)) as FolderFile[];
    expect(
      report
        .map(({ content }) => content)
        .filter((one) => typeof one === 'string')
        .join(''),
    ).not.toContain('Điện thoại');
    const list = allText((await renderReport('missing', context, without, { extension: 'csv' }, counted)) as string);
    expect(list).not.toContain('Điện thoại');
  });
});

describe('by when to answer, and whom of the Board to ask, stands in each row of the reminder list', () => {
  const board = { name: 'Phòng Đoàn thể', phone: '0209 123', email: 'dv@bacha.gov.vn' };
  const given = { ...context, replyBy: '2022-07-15', contact: board } as const;
  const list = async (about: typeof context, extension: string) =>
    (await renderReport('missing', about, without, { extension }, counted)) as string | Uint8Array;

  test('as a list that letters can be made of', async () => {
    const [head = '', ...rows] = ((await list(given, 'csv')) as string).trimEnd().split('\r\n');
    expect(head).toContain(';Hạn trả lời;Liên hệ tại Ban');
    expect(rows).toHaveLength(counted.roster?.missing.length ?? 0);
    for (const row of rows)
      expect(row).toContain(';2022-07-15;Phòng Đoàn thể, điện thoại 0209 123, e-mail dv@bacha.gov.vn');
  });

  test('as a workbook, and on its sheet of the whole one', async () => {
    for (const format of ['missing', 'xlsx'] as const) {
      const text = allText((await renderReport(format, given, without, {}, counted)) as Uint8Array);
      expect(text).toContain('Hạn trả lời');
      expect(text).toContain('Phòng Đoàn thể, điện thoại 0209 123, e-mail dv@bacha.gov.vn');
      // 15/7/2022, by its number.
      expect(text).toContain('<v>44757</v>');
    }
  });

  test('not where nobody has said it', async () => {
    const text = (await list(context, 'csv')) as string;
    expect(text).not.toMatch(/Hạn trả lời|Liên hệ tại Ban/);
    const some = (await list({ ...context, replyBy: '2022-07-15' }, 'csv')) as string;
    expect(some).toContain('Hạn trả lời');
    expect(some).not.toContain('Liên hệ tại Ban');
  });

  test('a contact that would be a formula is text', async () => {
    const evil = { ...context, contact: { name: '=1+1' } };
    expect((await list(evil, 'csv')) as string).toContain("'=1+1");
  });
});
