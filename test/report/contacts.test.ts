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
