import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCatalogue } from '../../src/build/compileCatalogue.js';
import { assess } from '../../src/check/assess/assess.js';
import { type CompiledChecks, compiledCatalogue } from '../../src/check/catalogue/compiledCatalogue.js';
import { keywordChecks } from '../../src/check/keywords/keywordChecks.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { formatNames, formatOf } from '../../src/report/formats.js';
import { readCatalogue, withSource } from '../../src/shell/read/readCatalogue.js';
import { province } from '../bench/province.js';
import { catalogue, conclusionFolder, root } from '../support/catalogue.js';
import { runRasoat } from '../support/runRasoat.js';

/** The catalogue as a run of the built program has it. */
function compiled() {
  const { data, code } = compileCatalogue(
    withSource(readCatalogue(conclusionFolder), conclusionFolder, 'source.vi.md'),
  );
  const require = createRequire(import.meta.url);
  const checks: CompiledChecks = {};
  const load = (name: string) => (name === './rasoat.cjs' ? { keywordChecks } : require(name));
  new Function('exports', 'require', code)(checks, load);
  return compiledCatalogue(JSON.parse(JSON.stringify(data)), checks);
}

describe('the catalogue compiled by the build', () => {
  const built = compiled();

  test('says what its files say', () => {
    const told = ({ conclusion, requirements, sha256 }: typeof catalogue) =>
      JSON.stringify({ conclusion, requirements, sha256 });
    expect(told(built)).toBe(told(catalogue));
  });

  test('judges as they do, on any day', () => {
    const plans = [...province({ units: 150, seed: 'compiled' }).files]
      .filter(({ path }) => path.startsWith('ke-hoach/'))
      .flatMap(({ text }) => parsePlans(text.toString()));
    expect(plans.length).toBeGreaterThan(100);
    for (const asOf of ['2021-09-01', '2022-06-30', '2026-01-01']) {
      for (const parsed of plans) {
        const options = { asOf, file: 'plan.yaml' };
        expect(assess(parsed, built, options)).toEqual(assess(parsed, catalogue, options));
      }
    }
  });
});

describe('the built program', () => {
  const home = mkdtempSync(join(tmpdir(), 'rasoat-built-'));
  beforeAll(() => {
    for (const part of ['bin', 'dist', 'schemas', 'package.json', 'examples'])
      cpSync(root + part, join(home, part), { recursive: true });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const run = (...argv: string[]) =>
    execFileSync(process.execPath, [join(home, 'bin/rasoat.js'), ...argv], { cwd: home, encoding: 'utf8' });

  test('writes every report as its source does', async () => {
    const at = (folder: string) =>
      formatNames.flatMap((name) => {
        const format = formatOf(name);
        const ending = 'endings' in format ? format.endings?.[0] : undefined;
        return ['-o', `${name}:${folder}/${name}${ending === undefined ? '' : `.${ending}`}`];
      });
    const argv = ['check', '--config', 'examples/rasoat.yaml', '--as-of', '2022-06-30', '--fail-on', 'never'];
    run(...argv, ...at(`${home}/built`));
    await runRasoat([...argv, ...at(`${home}/source`)], { cwd: home });
    const files = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(folder, name)).isFile())
        .sort();
    expect(files(`${home}/built`)).toEqual(files(`${home}/source`));
    expect(files(`${home}/built`).length).toBeGreaterThan(formatNames.length);
    for (const name of files(`${home}/built`))
      expect(readFileSync(join(home, 'built', name)).equals(readFileSync(join(home, 'source', name))), name).toBe(true);
  });

  test('takes the compiled catalogue, whatever dates a copy gave to its files', () => {
    const data = join(home, 'dist/catalogue.json');
    const text = readFileSync(data, 'utf8');
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(home, 'schemas/conclusions/mttq-2021-2025/1.yaml'), later, later);
    writeFileSync(data, text.replace(/("id":"1\.a".*?"title":\{"vi":")[^"]*/, '$1Tên đã biên dịch'));
    expect(run('explain', '1.a')).toContain('Tên đã biên dịch');
    writeFileSync(data, text);
  });

  test('reads a record of the catalogue that was changed after the build', () => {
    const record = join(home, 'schemas/conclusions/mttq-2021-2025/1.yaml');
    expect(run('explain', '1.a')).not.toContain('Tên mới');
    const text = readFileSync(record, 'utf8');
    writeFileSync(record, text.replace(/^(\s+vi: ).*$/m, '$1Tên mới'));
    expect(run('explain', '1.a')).toContain('Tên mới');
    appendFileSync(record, '- broken');
    expect(() => run('explain', '1.a')).toThrow(/1\.yaml/);
  });
});
