import { parse as parseCsv } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { parse as readJunit } from 'junit2json';
import { describe, expect, test } from 'vitest';
import type { Totals } from '../../src/desk/totals/Totals.js';
import type { FolderFile } from '../../src/report/Format.js';
import { type FormatName, formatNames, textFormatNames } from '../../src/report/formats.js';
import type { Report } from '../../src/report/joined.js';
import { markdownParts } from '../../src/report/markdown/markdownParts.js';
import { renderReport } from '../../src/report/renderReport.js';
import { boardReport } from '../support/boardReport.js';
import { fileOf, naughtyReport, strings } from '../support/naughtyReport.js';
import { readWithPython } from '../support/pythonMail.js';
import { type Made, readCommands, readHtml, readMarkdown, readOffice, readXml } from '../support/readers.js';
import { hidingIn, namesSomething, readersView } from '../support/readersView.js';

const naughty = naughtyReport();
const plain = boardReport();

/** A slip for each text there is of the plans already. */
const fewerMissing = (totals: Totals): Totals =>
  totals.roster
    ? { ...totals, roster: { ...totals.roster, missing: totals.roster.missing.filter((_, i) => i % 5 === 0) } }
    : totals;

const made = new Map<string, Promise<Report>>();
/** A report in a format, made once. */
function rendered(format: FormatName, of: 'naughty' | 'plain' = 'naughty', extension = 'xlsx'): Promise<Report> {
  const key = `${format} ${of} ${extension}`;
  const { context, plans, totals: all } = of === 'naughty' ? naughty : plain;
  const totals = (format === 'slips' || format === 'mail') && of === 'naughty' ? fewerMissing(all) : all;
  const report = made.get(key) ?? renderReport(format, context, plans, { verbose: true, extension }, totals);
  made.set(key, report);
  return report;
}

/** Markdown without its bound, so that all plans are there. */
function wholeMarkdown({ context, plans, totals }: ReturnType<typeof boardReport>): string {
  const { head, plan, foot } = markdownParts(context, { verbose: true });
  return [head(), foot(totals), ...plans.map((one) => plan(one))].join('');
}

/** A word that fills a form, and letters that are full of Vietnamese in a wrong encoding: these name no unit. */
const NO_NAMES = new Set(['None', 'åß∂ƒ©˙∆˚¬…æ', 'Œ„´‰ˇÁ¨ˆØ∏”’']);
/** Full-width figures and letters of ASCII, and an i without its dot: a name in Latin letters is read without them. */
const asLatin = (text: string) =>
  /(?!\p{Script=Latin})\p{L}/u.test(text)
    ? text
    : text
        .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (letter) =>
          String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
        )
        .replaceAll('ı', 'i');
/** What was written as a unit's name, and names one: any format that people read must show it. */
const names = strings.filter((text) => namesSomething(text) && !NO_NAMES.has(text));
const shown = names.map(readersView);

function expectAll(words: string, wanted: readonly string[] = shown): void {
  const found = readersView(words);
  let at = 0;
  const lost = wanted.filter((name) => {
    // Most stand in order.
    const next = found.indexOf(name, at);
    at = Math.max(next, at);
    // A plan's name as it is read, a roster's as it is written.
    return next < 0 && !found.includes(name) && !found.includes(asLatin(name));
  });
  expect(lost).toEqual([]);
}

/** How each format is read back by a parser of its own, and what it may not have become. */
const proofs: Record<FormatName, () => Promise<void>> = {
  async text() {
    expectAll(String(await rendered('text')));
  },
  async json() {
    const { plans } = JSON.parse(String(await rendered('json')));
    const named: string[] = plans.flatMap(({ unit }: { unit: { name: string } | null }) => unit?.name ?? []);
    expect(named.map(readersView)).toEqual(shown.map(asLatin));
    expect(plans.map(({ file }: { file: string }) => file)).toEqual(strings.map(fileOf));
  },
  async html() {
    const page = readHtml(String(await rendered('html')));
    const usual = readHtml(String(await rendered('html', 'plain')));
    expect(beyond(page.shapes, usual.shapes)).toEqual([]);
    // Within the page: to a part of it, or to units by what they have in common, which is encoded.
    const isInside = (link: string) => /^#(?:[a-z]+(?:-[\w.-]+)?|\?[\w=&%.~!*'()-]*)$/.test(link);
    expect([...page.links].filter((link) => !isInside(link))).toEqual([]);
    expectAll(page.words.replace(/\\u[0-9a-f]{4}|\\["\\]/g, (written) => JSON.parse(`"${written}"`)));
  },
  async markdown() {
    expectMarkdown(wholeMarkdown(naughty), wholeMarkdown(plain));
  },
  async csv() {
    expectCsv(String(await rendered('csv')), 0);
  },
  async sarif() {
    const log = JSON.parse(String(await rendered('sarif')));
    expect(log.version).toBe('2.1.0');
    const addresses: string[] = [];
    JSON.stringify(log, (key, value) => {
      if (key === 'uri' && typeof value === 'string') addresses.push(value);
      return value;
    });
    expectInside(addresses.filter((uri) => !uri.startsWith('https://')));
  },
  async junit() {
    const xml = String(await rendered('junit'));
    const { shapes } = readXml(xml);
    expect(beyond(shapes, readXml(String(await rendered('junit', 'plain'))).shapes)).toEqual([]);
    const suites = (await readJunit(xml)) as unknown as { testsuite: { name: string }[] };
    expectAll(suites.testsuite.map(({ name }) => name).join('\n'));
  },
  async github() {
    const output = String(await rendered('github'));
    const commands = readCommands(output);
    expect(beyond(new Set(commands.map(({ name }) => name)), new Set(['error', 'warning', 'notice']))).toEqual([]);
    const { twice = [], unlisted = [], mismatched = [], outside = [] } = naughty.totals.roster ?? {};
    const remarked = [
      ...twice.flatMap((one) => one.plans),
      ...[...unlisted, ...mismatched, ...outside].map((one) => one.plan),
    ];
    const named = [...strings.map(fileOf), ...remarked.map(({ file }) => file), naughty.context.rosterFile ?? ''];
    const files = new Set(named.map(readersView));
    for (const { properties } of commands) {
      expect(beyond(new Set(Object.keys(properties)), new Set(PROPERTIES))).toEqual([]);
      if (properties.file !== undefined) expect(files).toContain(readersView(properties.file));
    }
    expect(commands.length).toBeLessThanOrEqual(30);
  },
  async gitlab() {
    const entries = JSON.parse(String(await rendered('gitlab')));
    expect(entries.length).toBeGreaterThan(naughty.plans.length);
    expect(new Set(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(entries.length);
  },
  async xlsx() {
    await expectWorkbook('xlsx');
  },
  async missing() {
    await expectWorkbook('missing');
    expectCsv(String(await rendered('missing', 'naughty', 'csv')), 0);
  },
  async docx() {
    expectOffice((await rendered('docx')) as Uint8Array, patternOf([(await rendered('docx', 'plain')) as Uint8Array]));
  },
  async summary() {
    // Of units only their districts stand there; that they stay text is all that can be asked.
    const usual = patternOf([(await rendered('summary', 'plain')) as Uint8Array]);
    expectOffice((await rendered('summary')) as Uint8Array, usual, []);
  },
  async slips() {
    const files = (await rendered('slips')) as FolderFile[];
    const usual = (await rendered('slips', 'plain')) as FolderFile[];
    const named = files.map(({ name }) => name.toLowerCase());
    expect(new Set(named).size).toBe(files.length);
    for (const name of named) expect(name).toMatch(/^\w[\w-]{0,90}(?:\.docx|\.md|-[a-z-]{1,20}\.txt)$/);
    const of = (list: readonly FolderFile[], ending: string) => list.filter(({ name }) => name.endsWith(ending));
    const page = (list: readonly FolderFile[]) =>
      of(list, '.md')
        .map(({ content }) => content)
        .join('\n\n');
    expect(hidingIn(page(files))).toEqual([]);
    expectMarkdown(page(files), page(usual));
    const bytes = (list: readonly FolderFile[]) => of(list, '.docx').map(({ content }) => content as Uint8Array);
    const pattern = patternOf(bytes(usual));
    for (const slip of bytes(files)) expectOffice(slip, pattern, []);
  },
  async mail() {
    const files = (await rendered('mail')) as FolderFile[];
    const letters = readWithPython(files);
    expect(letters).toHaveLength(files.length - 1);
    const usual = ['From', 'To', 'Subject', 'Date', 'X-Unsent', 'Content-Language', 'MIME-Version', 'Content-Type'];
    for (const { headers, defects, attachments, to } of letters) {
      expect(headers).toEqual(usual.filter((name) => name !== 'To' || to.length > 0));
      expect(defects).toEqual([]);
      for (const { name } of attachments) expect(name).toMatch(/^\w[\w-]{0,100}\.(?:docx|txt)$/);
    }
    expectAll(letters.map(({ subject, text }) => `${subject}\n${text}`).join('\n'));
    expectCsv(String(files.at(-1)?.content), 2);
  },
};

const PROPERTIES = ['file', 'line', 'col', 'endLine', 'endColumn', 'title'];
const beyond = (found: ReadonlySet<string>, usual: ReadonlySet<string>) => [...found].filter((one) => !usual.has(one));

function expectMarkdown(markdown: string, usual: string): void {
  const { kinds, headings, words } = readMarkdown(markdown);
  expect(beyond(kinds, new Set([...readMarkdown(usual).kinds, 'escape', 'codespan', 'code']))).toEqual([]);
  for (const kind of ['html', 'link', 'image', 'def']) expect(kinds).not.toContain(kind);
  // A heading is the report's own, a unit's name, or a finding's.
  const own = new Set([
    ...readMarkdown(usual).headings.map(readersView),
    ...strings.flatMap((text) => [readersView(text), asLatin(readersView(text))]),
  ]);
  const lost = headings.filter(
    (text) => !own.has(readersView(text)) && !/^\S (?:lỗi|quyết định kết quả|cảnh báo|lưu ý) · |\(\d+\)$/.test(text),
  );
  expect(lost).toEqual([]);
  expectAll(words);
}

function expectCsv(csv: string, column: number): void {
  // Rows of unlike length are an error to the parser.
  const rows: string[][] = parseCsv(csv, { bom: true, delimiter: ';' });
  expect(rows.flat().filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  expectAll(rows.map((row) => row[column]).join('\n'));
}

async function expectWorkbook(format: 'xlsx' | 'missing'): Promise<void> {
  const bytes = (await rendered(format)) as Uint8Array;
  expectOffice(bytes, patternOf([(await rendered(format, 'plain')) as Uint8Array]), []);
  const { sheets } = await readXlsx(bytes);
  const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
  expect(hidingIn(cells.join('\n'))).toEqual([]);
  expectAll(cells.join('\n'));
}

/** What documents are made of that hold nothing naughty: no other may be made of anything else. */
function patternOf(usual: readonly Uint8Array[]): {
  parts: Map<string, Pick<Made, 'shapes' | 'links'>>;
  others: string[];
} {
  const parts = new Map<string, { shapes: Set<string>; links: Set<string> }>();
  const read = usual.map(readOffice);
  for (const [name, { shapes, links }] of read.flatMap((office) => [...office.parts])) {
    const known = parts.get(name) ?? { shapes: new Set(), links: new Set() };
    parts.set(name, { shapes: new Set([...known.shapes, ...shapes]), links: new Set([...known.links, ...links]) });
  }
  // Any cell may hold its text itself, where no other has the same.
  for (const [name, { shapes }] of parts)
    if (name.startsWith('xl/worksheets/')) for (const shape of ['is', 't', 't[xml:space]']) shapes.add(shape);
  return { parts, others: read[0]?.others ?? [] };
}

function expectOffice(
  bytes: Uint8Array,
  pattern: ReturnType<typeof patternOf>,
  wanted: readonly string[] = shown,
): void {
  const { parts, others } = readOffice(bytes);
  expect([...parts.keys()]).toEqual([...pattern.parts.keys()]);
  expect(others).toEqual(pattern.others);
  for (const [name, { shapes, links }] of parts) {
    const usual = pattern.parts.get(name);
    expect(beyond(shapes, usual?.shapes ?? new Set()), name).toEqual([]);
    expect(beyond(links, usual?.links ?? new Set()), name).toEqual([]);
  }
  const words = [...parts.values()].map((part) => part.words).join(' ');
  expect(hidingIn(words)).toEqual([]);
  expectAll(words, wanted);
}

/** An address of a file leads nowhere but into the folder that is checked. */
function expectInside(addresses: readonly string[]): void {
  expect(addresses.length).toBeGreaterThan(0);
  for (const uri of addresses) {
    const { protocol, pathname, search, hash } = new URL(uri, 'file:///repository/');
    expect([protocol, search, hash, pathname.startsWith('/repository/')], uri).toEqual(['file:', '', '', true]);
  }
}

describe('the Big List of Naughty Strings in every text, read back', () => {
  test.each(formatNames)('%s', async (format) => {
    await proofs[format]();
  });

  test.each(textFormatNames)('%s holds nothing that commands a terminal', async (format) => {
    const report = String(await rendered(format)).replace(/^\ufeff/, '');
    expect(hidingIn(report.replaceAll('\r\n', '\n'))).toEqual([]);
    expect(report.replaceAll('\r\n', '\n').includes('\r')).toBe(false);
  });
});
