// Makes small faults in the source, one at a time, and says which of them no test notices:
// `npm run mutate -- --count 200 --seed 1 --only src/check/keywords`. The same seed tries the same mutants, from the one that
// `--from` counts; `--minutes` ends it sooner; `--tests PART` runs only tests whose path has it; `--only FILE:LINE` tries all of a line. All is done in a private copy.
// Mutants that are no fault stand in `equivalent.json`, with the reason; those that survive and do not compile are no fault either. It takes one processor: start it with `nice`.
// `RASOAT_MUTATE_VERBOSE=1` says which tests have run without a mutant and when, and what went wrong with those left out.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '60' },
    only: { type: 'string', multiple: true, default: [] },
    tests: { type: 'string', multiple: true, default: [] },
  },
});
const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rasoat-mutate-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
await makeCopy();
const { AREAS, areaOf, campaign, said } = await import(pathToFileURL(join(folder, 'test/mutate/campaign.js')).href);
const begun = performance.now();
const results = await campaign({
  ...{ root: `${folder}/`, seed: values.seed, from: Number(values.from), count: Number(values.count) },
  ...{ only: values.only, tests: values.tests },
  until: () => performance.now() - begun > Number(values.minutes) * 60_000,
  tell: (line) => console.log(line),
});
report();

/** The tracked files, and those about to be, as Node can run them; packages are those of the project, but for Vitest. */
async function makeCopy() {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', list, { cwd: project, encoding: 'utf8', maxBuffer: 1e8 }).split('\0');
  for (const name of names.filter(Boolean)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(project, name), join(folder, name), { errorOnExist: false });
  }
  const packages = join(folder, 'node_modules');
  mkdirSync(join(packages, 'vitest'), { recursive: true });
  for (const name of readdirSync(join(project, 'node_modules')))
    symlinkSync(
      join(project, 'node_modules', name),
      join(packages, name === 'vitest' ? 'vitest-itself' : name),
      'junction',
    );
  writeFileSync(join(packages, 'vitest/package.json'), '{ "type": "module", "exports": "./index.js" }');
  writeFileSync(join(packages, 'vitest/index.js'), "export * from '../../test/mutate/inPlace.js';\n");
  cpSync(join(project, 'dist'), join(folder, 'dist'), { recursive: true });
  mkdirSync(join(folder, 'tmp'));
  // What the source remembers would hide a mutant from the tests that come later.
  for (const name of ['lazy.ts', 'memoize.ts'])
    cpSync(join(folder, 'test/mutate/forgetful', name), join(folder, 'src/plan/text', name));
  const sources = names.filter((name) => /^(?:src|test)\/.*(?<!\.d)\.ts$/.test(name));
  await build({
    ...{ absWorkingDir: folder, entryPoints: sources, outdir: folder, outbase: folder },
    ...{ format: 'esm', logLevel: 'warning', define: { WeakMap: '__ForgetfulWeakMap' } },
  });
}

/** The score of each area, and what survived. */
function report() {
  const scoreOf = (all) => {
    const of = all.filter(({ verdict }) => verdict !== 'refused');
    const killed = of.filter(({ verdict }) => verdict === 'killed' || verdict === 'hung').length;
    return `${killed} of ${of.length}, ${of.length > 0 ? ((100 * killed) / of.length).toFixed(1) : '-'} %`;
  };
  console.log(`\nseed ${values.seed}, ${Math.round((performance.now() - begun) / 1000)} s`);
  for (const area of [...AREAS, 'others']) {
    const own = results.filter(({ mutant }) => areaOf(mutant.file) === area);
    if (own.length > 0) console.log(`${area}: ${scoreOf(own)}`);
  }
  console.log(`all: ${scoreOf(results)}\n`);
  const alive = results.filter(({ verdict }) => verdict === 'survived' || verdict === 'not reached');
  for (const { mutant, verdict } of alive.sort((a, b) => (said(a.mutant) < said(b.mutant) ? -1 : 1)))
    console.log(`${verdict}: ${said(mutant)}`);
}
