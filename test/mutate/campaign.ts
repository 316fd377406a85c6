import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { Compiler } from './Compiler.js';
import type { Mutant, NumberedMutant } from './Mutant.js';
import { mutantsIn } from './mutantsIn.js';
import { shuffled } from './sample.js';
import { switchable } from './switchable.js';
import { Workbench } from './Workbench.js';

/** Where mutants are made, and what a score is given for. */
export const AREAS = [
  ...['src/plan/model/values', 'src/check/keywords', 'src/check/assess'],
  ...['src/desk/roster', 'src/desk/totals', 'src/desk/saved', 'src/desk/across', 'src/desk/decisions', 'src/desk'],
  ...['src/shell/git', 'src/shell/read'],
];
/** Tests that start programs, or try what is no part of the areas: a mutant in this process is not in theirs. */
const APART =
  /^test\/(?:bench|build|consumers|convert|fuzz|messages|mutate|package|word)\/|\/(?:compiled|endToEnd|interruption|cache|shard|page|init|convert|progress|mutated|drafts|plainYaml|yamlSuite|guides)\.test|^test\/(?:examples|imports)\.test/;

export interface Wanted {
  /** The top of the private copy, with `/` at its end. */
  readonly root: string;
  readonly seed: string;
  readonly from: number;
  readonly count: number;
  /** Files whose paths begin with one of these, or a line of one, `FILE:LINE`; all areas where there is none. */
  readonly only: readonly string[];
  readonly tests: readonly string[];
  readonly until: () => boolean;
  readonly tell: (line: string) => void;
}

/** A mutant that is listed as no fault: nothing that the program does tells it from what is right. */
interface Equivalent {
  readonly file: string;
  /** The line it stands in, so that another of the same words is none. */
  readonly in: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

interface KnownTest {
  readonly file: string;
  readonly test: number;
  readonly milliseconds: number;
  readonly reached: ReadonlySet<number>;
}

/** `refused`: it survives, and does not compile. */
export type Verdict = 'killed' | 'hung' | 'survived' | 'not reached' | 'refused';
export interface Result {
  readonly mutant: NumberedMutant;
  readonly verdict: Verdict;
  /** The test that noticed. */
  readonly by?: string;
}

/** Tries a sample of mutants, one at a time. */
export async function campaign(wanted: Wanted): Promise<Result[]> {
  const { root, tell } = wanted;
  const mutants = chosen(wanted);
  await writeMutants(root, mutants);
  tell(`seed ${wanted.seed}: ${mutants.length} mutants (from ${wanted.from})`);
  const bench = new Workbench(`${root}tmp`);
  const known = await knownTests(bench, wanted);
  let compiler: Compiler | undefined;
  const results: Result[] = [];
  for (const mutant of mutants) {
    if (wanted.until()) break;
    const tried = await tryOne(mutant, bench, known, root);
    const lives = tried.verdict === 'survived' || tried.verdict === 'not reached';
    if (lives) compiler ??= new Compiler(root);
    const result: Result = lives && !compiler?.takes(mutant) ? { mutant, verdict: 'refused' } : tried;
    results.push(result);
    if (lives) tell(`${result.verdict}: ${said(mutant)}`);
  }
  bench.end();
  return results;
}

/** `file:line, from → to` */
export function said({ file, line, from, to, way }: NumberedMutant): string {
  const short = (text: string) => (text.length > 110 ? `${text.slice(0, 109)}…` : text).replaceAll(/\s+/g, ' ');
  if (way === 'insert') return `${file}:${line}, puts in ${to}`;
  return way === 'remove'
    ? `${file}:${line}, leaves out ${short(from)}`
    : `${file}:${line}, ${short(from)} → ${short(to)}`;
}

/** The area of a file: the narrowest of those it stands in. */
export const areaOf = (file: string): string => AREAS.find((area) => file.startsWith(`${area}/`)) ?? 'others';

/** Whether `--only` asks for a file, and for a line of it. */
function isIn(only: string, file: string, line?: number): boolean {
  const [, path = only, number] = /^(.+):(\d+)$/.exec(only) ?? [];
  return file.startsWith(path) && (number === undefined || line === undefined || Number(number) === line);
}

function chosen({ root, seed, from, count, only }: Wanted): NumberedMutant[] {
  const equivalents: Equivalent[] = JSON.parse(readFileSync(`${root}test/mutate/equivalent.json`, 'utf8'));
  const all = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .filter((file) => (only.length > 0 ? only.some((one) => isIn(one, file)) : areaOf(file) !== 'others'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(`${root}${file}`, 'utf8');
      const lines = text.split('\n').map((line) => line.trim());
      const isListed = ({ line, from, to }: Mutant) =>
        equivalents.some(
          (one) => one.file === file && one.in === lines[line - 1] && one.from === from && one.to === to,
        );
      return mutantsIn(file, text)
        .filter((mutant) => only.length === 0 || only.some((one) => isIn(one, file, mutant.line)))
        .filter((mutant) => !isListed(mutant));
    });
  // Where a line moves, the same mutants are drawn.
  return shuffled(all, seed, ({ file, start, from: text, to, way }) => [file, start, way, text, to].join('\n'))
    .slice(from, from + count)
    .map((mutant, i) => ({ ...mutant, number: i + 1 }));
}

/** Writes the files of the mutants anew, with a switch for each. */
async function writeMutants(root: string, mutants: readonly NumberedMutant[]): Promise<void> {
  for (const file of new Set(mutants.map((mutant) => mutant.file))) {
    const text = switchable(
      readFileSync(`${root}${file}`, 'utf8'),
      mutants.filter((mutant) => mutant.file === file),
    );
    const define = { WeakMap: '__ForgetfulWeakMap' };
    const { code } = await transform(text, { loader: 'ts', format: 'esm', sourcefile: file, define });
    writeFileSync(`${root}${file.replace(/\.ts$/, '.js')}`, code);
  }
}

/** What each test comes to, and how long it takes; what fails without a mutant is left out. */
async function knownTests(bench: Workbench, { root, tests, tell }: Wanted) {
  const files = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.js') && !APART.test(file))
    .filter((file) => tests.length === 0 || tests.some((part) => file.includes(part)))
    .sort();
  const known: KnownTest[] = [];
  const loaded = new Set<number>();
  for (const file of files) {
    const outcome = await bench.run({ file, mutant: 0, bail: false }, 300_000);
    if (!outcome) {
      tell(`left out, as it cannot be run here: ${file}`);
      continue;
    }
    if (process.env.RASOAT_MUTATE_VERBOSE) tell(`${Math.round(performance.now())} ms ${file}`);
    for (const number of outcome.loaded) loaded.add(number);
    const passed = outcome.ran.filter(({ fault }) => fault === undefined);
    for (const { test, milliseconds, reached } of passed)
      known.push({ file, test, milliseconds, reached: new Set(reached) });
    const failed = outcome.ran.find(({ fault }) => fault !== undefined);
    if (failed) {
      const count = outcome.ran.length - passed.length;
      tell(`left out, as they fail here: ${count} of ${file}: ${failed.name}: ${failed.fault?.slice(0, 120)}`);
    }
  }
  const seconds = known.reduce((sum, test) => sum + test.milliseconds, 0) / 1000;
  tell(`${known.length} tests in ${files.length} files, ${Math.round(seconds)} s`);
  return { tests: known, loaded };
}

async function tryOne(
  mutant: NumberedMutant,
  bench: Workbench,
  known: { tests: readonly KnownTest[]; loaded: ReadonlySet<number> },
  root: string,
): Promise<Result> {
  const { number } = mutant;
  const reaching = known.tests.filter(({ reached }) => reached.has(number));
  const found = await notice(mutant, reaching, bench, bench);
  if (found) return { mutant, ...found };
  if (!known.loaded.has(number)) return { mutant, verdict: reaching.length > 0 ? 'survived' : 'not reached' };
  // What a module makes as it is loaded is wrong only in a process that loads it with the mutant on.
  const fresh = new Workbench(`${root}tmp`, number);
  try {
    const probed = await notice(mutant, roomOf(mutant, known.tests), fresh, bench);
    return { mutant, ...(probed ?? { verdict: 'survived' }) };
  } finally {
    fresh.end();
  }
}

/** The tests of the room that a file stands in: of a constant nobody knows which use it, and to run all takes minutes. */
function roomOf({ file }: NumberedMutant, tests: readonly KnownTest[]): KnownTest[] {
  const [, room = ''] = file.split('/');
  return tests.filter((test) => test.file.startsWith(`test/${room}/`));
}

/** How far the tests of a file are from a mutant: those of its own folder, of its room, and all others. */
function distanceTo({ file }: NumberedMutant, tests: string): number {
  const [, room = '', inner = ''] = file.split('/');
  if (tests.startsWith(`test/${room}/${inner}/`)) return 0;
  return tests.startsWith(`test/${room}/`) ? 1 : 2;
}

/** What a mutant may cost in tests, as long as they take without one: the nearest run first. */
const MOST_MILLISECONDS = 60_000;

/** Runs the tests, file by file, the nearest and of these the quickest first, until one notices. */
async function notice(
  mutant: NumberedMutant,
  tests: readonly KnownTest[],
  bench: Workbench,
  plain: Workbench,
): Promise<{ verdict: Verdict; by?: string } | undefined> {
  const files = new Map<string, KnownTest[]>();
  for (const test of tests) files.set(test.file, [...(files.get(test.file) ?? []), test]);
  const costOf = (all: readonly KnownTest[]) => all.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const order = [...files].sort(
    ([a, one], [b, other]) => distanceTo(mutant, a) - distanceTo(mutant, b) || costOf(one) - costOf(other),
  );
  const { number } = mutant;
  let spent = 0;
  for (const [file, of] of order) {
    if (spent > MOST_MILLISECONDS) break;
    spent += costOf(of);
    const tests = of.map(({ test }) => test);
    const outcome = await bench.run({ file, tests, mutant: number, bail: true }, 60_000 + 20 * costOf(of));
    if (!outcome) return { verdict: 'hung', by: file };
    const failed = outcome.ran.find(({ fault }) => fault !== undefined);
    if (!failed) continue;
    const by = `${file} > ${failed.name}`;
    if (bench !== plain) return { verdict: 'killed', by };
    // What an earlier mutant left in a module, or a test that does not bear being run twice, is no kill.
    const again = { file, tests: [failed.test], bail: true };
    if (await passes(bench, { ...again, mutant: 0 })) return { verdict: 'killed', by };
    bench.end();
    const kills = !(await passes(bench, { ...again, mutant: number }));
    bench.end();
    if (kills && (await passes(bench, { ...again, mutant: 0 }))) return { verdict: 'killed', by };
  }
  return undefined;
}

async function passes(bench: Workbench, order: Parameters<Workbench['run']>[0]): Promise<boolean> {
  const outcome = await bench.run(order, 60_000);
  return outcome?.ran.every(({ fault }) => fault === undefined) ?? false;
}
