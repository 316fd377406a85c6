import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sayIn } from '../../src/messages/Say.js';
import { xlsx } from '../../src/report/xlsx/xlsx.js';
import { boardReport } from '../support/boardReport.js';
import { rosterReport } from '../support/rosterReport.js';

async function partsOf({ context, plans, totals }: ReturnType<typeof boardReport>, language: 'vi' | 'en') {
  const renderer = xlsx({ ...context, say: sayIn(language) });
  await renderer.head();
  for (const plan of plans) await renderer.plan(plan);
  const parts = unzipSync((await renderer.foot(totals)) as Uint8Array);
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array());
}

/** The sheet of findings, and what of it is printed. */
async function findings(report: ReturnType<typeof boardReport>, language: 'vi' | 'en') {
  const part = await partsOf(report, language);
  const book = part('xl/workbook.xml');
  const name = sayIn(language).workbook.sheets.findings;
  const id = new RegExp(`<sheet name="${name}" sheetId="(\\d+)"`).exec(book)?.[1];
  const area = new RegExp(`Print_Area" localSheetId="\\d+">'${name}'!\\$A\\$1:\\$([A-Z])\\$(\\d+)<`).exec(book);
  return { xml: part(`xl/worksheets/sheet${id}.xml`), strings: part('xl/sharedStrings.xml'), area };
}

test.each(['vi', 'en'] as const)(
  'the findings are printed a page across: whose, what, how it stands and by when (%s)',
  async (language) => {
    const { columns, printed } = sayIn(language).workbook;
    const { xml, strings, area } = await findings(boardReport(), language);
    expect(xml).toContain('fitToWidth="1"');
    const [, last = '', rows] = area ?? [];
    expect(Number(rows)).toBe(xml.match(/<row /g)?.length);
    const texts = [...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text.replaceAll('&gt;', '>'));
    const headRow = (xml.match(/<row .*?<\/row>/g) ?? []).find((row) =>
      [...row.matchAll(/<v>(\d+)<\/v>/g)].some(([, i]) => texts[Number(i)] === columns.sentence),
    );
    const heads: Record<string, string> = Object.fromEntries(
      [...(headRow ?? '').matchAll(/<c r="([A-Z])\d+"[^>]*><v>(\d+)<\/v>/g)].map(([, at = '', i]) => [
        texts[Number(i)] ?? '',
        at,
      ]),
    );
    const { requirement, title, level, status, sentence, due, daysLate, todo, quote } = columns;
    const isPrinted = (head: string) => (heads[head] ?? '?') <= last;
    expect([requirement, title, level, status, sentence, due, daysLate].every(isPrinted)).toBe(true);
    expect([todo, quote].some(isPrinted)).toBe(false);
    // What is not printed is said, and how to print it.
    expect(texts.some((text) => text === printed(daysLate))).toBe(true);
  },
);

test('of a plan that nobody knows the unit of, the file is printed', async () => {
  const { strings } = await findings(rosterReport(), 'vi');
  expect(strings).toContain('Không rõ đơn vị (hoi-nong-dan-xa-phu-hoa.yaml)');
});

test.each(['vi', 'en'] as const)(
  'what is to be reviewed is printed a page across, with room for the opinion (%s)',
  async (language) => {
    const part = await partsOf(boardReport(), language);
    const { sheets, columns } = sayIn(language).decisionSheets;
    const book = part('xl/workbook.xml');
    const id = new RegExp(`<sheet name="${sheets.review}" sheetId="(\\d+)"`).exec(book)?.[1];
    // Code, unit, file, requirement, what it asks, what the plan says; opinion, person, day, note.
    expect(book).toMatch(new RegExp(`Print_Area" localSheetId="\\d+">'${sheets.review}'!\\$A\\$1:\\$J\\$\\d+<`));
    expect(part(`xl/worksheets/sheet${id}.xml`)).toContain('fitToWidth="1"');
    expect(part('xl/sharedStrings.xml')).toContain(`«${columns.note}»`.slice(1, -1));
  },
);
