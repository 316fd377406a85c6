import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unsafeCharacters, visible } from '../../../src/plan/text/visible.js';
import { pathFault } from '../../../src/shell/pathFault.js';
import { readText } from '../../support/catalogue.js';
import { readCommands } from '../../support/readers.js';
import { runRasoat } from '../../support/runRasoat.js';

/** The folder of the run stands two deep, so that what leaves it would be seen. */
const above = mkdtempSync(join(tmpdir(), 'rasoat-names-'));
const folder = join(above, 'a/b');
const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');

/** What a change may call its files; on Windows those of them that it can. */
const NAMES = [
  ...[
    'a\nb.yaml',
    'a\r\nb.yaml',
    '::error file=x,line=1::forged.yaml',
    '%0A::error::x.yaml',
    '##[error]x.yaml',
    'a%2Fb.yaml',
  ],
  ...['"q".yaml', "it's.yaml", '-rf.yaml', '--config=x.yaml', ' x.yaml', 'a\\b.yaml', 'a:1:2.yaml'],
  ...[
    '\u001b[31mx.yaml',
    '\u202egnp.yaml',
    'a\u0085b.yaml',
    '\u2028.yaml',
    'kế hoạch ½ 👩‍👩‍👧.yaml',
    'e\u0302.yaml',
    '=cmd.yaml',
  ],
  ...[
    '$(id).yaml',
    '`id`.yaml',
    '#.yaml',
    '?q=1.yaml',
    '&amp;.yaml',
    '<img src=x>.yaml',
    '[a](b).yaml',
    '|.yaml',
    '*.yaml',
  ],
].filter((name) => !pathFault(name) && (sep === '/' || !/[\\/]/.test(name)));

/** Left out below folders, as all hidden files are; judged when they are named. */
const HIDDEN = ['..yaml.yaml', '...yaml'];

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const name of [...NAMES, ...HIDDEN]) writeFileSync(join(folder, name), plan);
});
afterAll(() => rmSync(above, { recursive: true, force: true }));
const check = (...argv: string[]) => runRasoat(['check', ...argv], { cwd: folder });

describe('hostile names of files', () => {
  test('each is judged and named; nothing commands a terminal', async () => {
    const { code, stdout, stderr } = await check('.');
    expect([code, stderr, unsafeCharacters(stdout)]).toEqual([1, '', []]);
    expect(stdout).toContain(`Tệp: tìm thấy ${NAMES.length}`);
  });

  test.each([...NAMES, ...HIDDEN])('%j, named itself', async (name) => {
    const { stdout, stderr } = await check('--format', 'json', '--', name);
    expect([stderr, JSON.parse(stdout).plans.map(({ file }: { file: string }) => file)]).toEqual(['', [name]]);
  });

  test('a runner finds annotations of these files and no other', async () => {
    const commands = readCommands((await check('.', '--format', 'github')).stdout);
    const files = new Set(NAMES.map(visible));
    expect(commands.length).toBeGreaterThan(0);
    expect(
      commands.filter(
        ({ name, properties }) =>
          !/^(?:error|warning|notice)$/.test(name) || !files.has((properties.file ?? '').replaceAll('\u200b', '')),
      ),
    ).toEqual([]);
  });

  test('addresses in SARIF lead to the files', async () => {
    const { runs } = JSON.parse((await check('.', '--format', 'sarif')).stdout);
    const addresses = new Set<string>();
    JSON.stringify(runs, (key, value) => {
      if (key === 'artifactLocation') addresses.add(value.uri);
      return value;
    });
    const paths = [...addresses]
      .map((uri) => new URL(uri, 'file:///r/'))
      .map((url) => decodeURIComponent(url.pathname + url.search + url.hash));
    expect(paths.sort()).toEqual(NAMES.map((name) => `/r/${name}`).sort());
  });
});

test('a slip never leaves its folder, whatever a unit is called', async () => {
  const unit = (code: string, name: string) =>
    plan.replace(/tên: .*/, `tên: ${JSON.stringify(name)}\n  mã đơn vị: ${JSON.stringify(code)}`);
  mkdirSync(join(folder, 'escape'));
  for (const [i, name] of [
    '../../x',
    '/etc/x',
    '..\\..\\x',
    '..',
    'a/../../b',
    '~/x',
    '%2e%2e%2fx',
    '\u0000x',
  ].entries()) {
    writeFileSync(join(folder, `escape/${i}.yaml`), unit(name, name));
  }
  writeFileSync(join(folder, 'ds.csv'), 'mã;tên;loại;cấp\n../../y;../../y;Hội Nông dân;xã\n');
  const before = readdirSync(above, { recursive: true }).length;
  const { stderr } = await check('escape', '--roster', 'ds.csv', '-o', 'slips:escape/slips');
  expect(stderr).toBe('');
  const slips = readdirSync(join(folder, 'escape/slips'), { recursive: true, encoding: 'utf8' });
  expect(slips.length).toBeGreaterThan(16);
  expect(slips.filter((name) => !/^(?:\.rasoat|\w[\w-]*\.(?:docx|md|txt))$/.test(name))).toEqual([]);
  expect(readdirSync(above, { recursive: true })).toHaveLength(before + slips.length + 1);
});
