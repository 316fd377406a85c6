import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/check/catalogue/loadCatalogue.js';
import { artifactOf } from '../../../src/report/sarif/location.js';
import { cannotRead } from '../../../src/shell/read/cannotRead.js';
import { readCompiled } from '../../../src/shell/read/readCompiled.js';
import { readText, root } from '../../support/catalogue.js';
import { desk } from '../../support/desk.js';
import { loadBuilt } from '../../support/loadBuilt.js';

const at = desk();
const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');

describe('a file where a command belongs: the command is offered', () => {
  test.each([
    ['KE-HOACH.yaml', 'check'],
    ['kế hoạch.xlsx', 'check'],
    ['kế hoạch.DOCX', 'convert'],
    ['kỳ-trước.json', 'report'],
    ['nộp', 'check'],
  ])('%s: %s', async (name, command) => {
    if (name === 'nộp') mkdirSync(at.path(name));
    if (name.endsWith('.json')) at.put(name, '{}');
    const { code, stderr } = await at.run(name);
    expect([code, stderr]).toEqual([
      2,
      `«${name}» là tên tệp hoặc thư mục, không phải là lệnh. Có phải là: rasoat ${command} ${name}?\n`,
    ]);
    expect((await at.run(name, '--lang', 'en')).stderr).toContain(`Did you mean: rasoat ${command} ${name}?`);
  });

  test('a misspelt command is none', async () => {
    expect((await at.run('chek')).stderr).toContain('Có phải là check?');
  });
});

describe('a report without its format', () => {
  test.each([
    ['C:\\báo cáo\\x.html', 'html:C:\\báo cáo\\x.html'],
    ['c:/x.docx', 'docx:c:/x.docx'],
    ['D:\\x', 'xlsx:bao-cao.xlsx'],
    ['x.html', 'html:x.html'],
    ['báo cáo/x.csv', 'csv:báo cáo/x.csv'],
    ['..\\x.md', 'markdown:..\\x.md'],
  ])('-o %s: -o %s', async (value, right) => {
    at.put('a.yaml', plan);
    const { code, stderr } = await at.run('check', 'a.yaml', '-o', value);
    expect([code, stderr]).toEqual([
      2,
      `-o «${value}»: thiếu dạng báo cáo đứng trước đường dẫn. Hãy viết, ví dụ, -o ${right}.\n`,
    ]);
  });

  test.each([
    ['xml:a.xml', 'Không có dạng báo cáo «xml»'],
    ['x', 'hãy viết dạng:đường dẫn'],
    ['html:', 'hãy viết dạng:đường dẫn'],
  ])('-o %s is another mistake', async (value, said) => {
    at.put('a.yaml', plan);
    expect((await at.run('check', 'a.yaml', '-o', value)).stderr).toContain(said);
  });
});

test('what Windows keeps on a stick is passed over, counted as hidden, and no fault', async () => {
  at.put('a.yaml', plan);
  at.put('$RECYCLE.BIN/S-1-5-21/$R1.yaml', plan);
  at.put('System Volume Information/x.yaml', plan);
  const { report, code } = await at.json('.');
  expect(code).not.toBe(2);
  expect(report.plans.map(({ file }: { file: string }) => file)).toEqual(['a.yaml']);
  expect(report.summary.files).toMatchObject({ found: 1, others: { hidden: 2 } });
  // Such a name with more to it is a unit's own.
  at.put('$RECYCLE.BIN cũ/b.yaml', plan.replaceAll('An Thịnh', 'Bình Minh'));
  expect((await at.json('.')).report.summary.files.found).toBe(2);
});

describe('line ends of Windows in a catalogue', () => {
  const folder = join(root, 'schemas/conclusions/mttq-2021-2025');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const texts = names.map((name) => [name, readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')] as const);
  const withEnds = (end: string) => Object.fromEntries(texts.map(([name, text]) => [name, text.replaceAll('\n', end)]));

  test('it is the same one: reports of both merge', () => {
    const [unix, windows] = ['\n', '\r\n'].map((end) => loadCatalogue(withEnds(end)));
    expect(windows?.sha256).toBe(unix?.sha256);
    expect(JSON.stringify(windows?.requirements)).toBe(JSON.stringify(unix?.requirements));
    const [name, text] = texts.find(([name]) => name === 'conclusion.yaml') ?? ['', ''];
    expect(loadCatalogue({ ...withEnds('\n'), [name]: `${text}\n# other\n` }).sha256).not.toBe(unix?.sha256);
  });

  test('what the build made of it is taken, with other line ends and not with other words', () => {
    const compiledOf = (files: Readonly<Record<string, string>>) =>
      readCompiled('schemas', {
        read: (name) =>
          name.startsWith('dist/') ? readFileSync(root + name) : Buffer.from(files[basename(name)] ?? ''),
        list: () => Object.keys(files),
        load: loadBuilt,
      });
    expect(compiledOf(withEnds('\n'))).toBeDefined();
    const windows = withEnds('\r\n');
    expect(compiledOf(windows)).toBeDefined();
    expect(compiledOf({ ...windows, 'conclusion.yaml': `${windows['conclusion.yaml']}#` })).toBeUndefined();
  });
});

describe('where SARIF says that a file is', () => {
  test.each([
    ['a b/c.yaml', { uri: 'a%20b/c.yaml', uriBaseId: '%SRCROOT%' }],
    ['D:/kế hoạch/c.yaml', { uri: `file:///D:/${encodeURIComponent('kế hoạch')}/c.yaml` }],
    ['//may/chung/c.yaml', { uri: 'file://may/chung/c.yaml' }],
    ['D:c.yaml', { uri: 'D%3Ac.yaml', uriBaseId: '%SRCROOT%' }],
  ])('%s', (file, artifact) => expect(artifactOf(file)).toEqual(artifact));
});

test('a file that another program has for itself is said to be', () => {
  expect(cannotRead(Object.assign(new Error(), { code: 'EBUSY' }))).toEqual({ reason: 'held', code: 'EBUSY' });
});

test('what Excel or an editor of Windows has saved as JSON with a mark is a report', async () => {
  at.put('a.yaml', plan);
  await at.run('check', 'a.yaml', '--as-of', '2022-06-30', '-o', 'json:r.json');
  at.put('r.json', `\ufeff${at.text('r.json')}`);
  const { code, stderr } = await at.run('report', 'r.json');
  expect([code, stderr]).toEqual([0, '']);
});
