import { fileURLToPath } from 'node:url';
import { ForgetfulWeakMap } from './forgetful/ForgetfulWeakMap.js';
import { type Group, setPath, type Test, testsOf } from './inPlace.js';

// Runs tests with a mutant switched on, as it is told by its parent: one process for many mutants, so that modules, catalogue
// and checks are read once.

/** What to run: tests of a file by their places in it, or all. */
export interface Order {
  readonly file: string;
  readonly tests?: readonly number[];
  /** The mutant that is on; 0 for none. */
  readonly mutant: number;
  /** Ends with the first that fails. */
  readonly bail: boolean;
}
/** How it went. */
export interface Outcome {
  readonly ran: { test: number; name: string; milliseconds: number; fault: string | undefined; reached: number[] }[];
  /** The mutants that were come to before a test ran: as modules were loaded since the process began. */
  readonly loaded: readonly number[];
}

/** A mutant that is on from the beginning, while modules are loaded. */
const always = Number(process.env.RASOAT_MUTANT ?? 0);
let on = always;
let reached = new Set<number>();
Object.assign(globalThis, {
  __testsBegun: 0,
  __ForgetfulWeakMap: ForgetfulWeakMap,
  __mutant: (number: number) => {
    reached.add(number);
    return number === on;
  },
});
const loaded = new Set<number>();
const files = new Map<string, Test[]>();
const root = fileURLToPath(new URL('../../', import.meta.url));
await import('../support/seed.js');

process.on('message', (order: Order) => {
  // A file that cannot even be loaded ends the process, with the reason.
  obey(order).then(
    (outcome) => process.send?.(outcome),
    (fault) => {
      console.error(`${order.file}: ${fault}`);
      process.exit(1);
    },
  );
});
process.send?.('ready');

/** What it took of a processor: what else the machine does must not make a test look dear. */
function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function obey({ file, tests, mutant, bail }: Order): Promise<Outcome> {
  const path = `${root}${file}`;
  const all = files.get(file) ?? (await load(file, path));
  setPath(path);
  on = always || mutant;
  const begun = new Set<Group>();
  const ran: Outcome['ran'] = [];
  reached = new Set();
  /** What is done once for a group is done for each of its tests. */
  const together = new Set<number>();
  for (const index of tests ?? all.keys()) {
    const one = all[index];
    if (!one) continue;
    const start = process.cpuUsage();
    globalThis.__testsBegun += 1;
    let fault: string | undefined;
    try {
      for (const group of one.groups) {
        if (begun.has(group)) continue;
        begun.add(group);
        for (const before of group.before) await before();
        for (const number of reached) together.add(number);
      }
      reached = new Set();
      for (const { beforeEach } of one.groups) for (const before of beforeEach) await before();
      await one.body();
    } catch (thrown) {
      fault = String(thrown);
    }
    for (const { afterEach } of one.groups)
      for (const after of afterEach) await Promise.resolve(after()).catch(() => {});
    ran.push({
      ...{ test: index, name: one.name, fault, milliseconds: spentSince(start) },
      reached: [...new Set([...reached, ...together])],
    });
    reached = new Set();
    if (fault !== undefined && bail) break;
  }
  on = always;
  return { ran, loaded: [...loaded] };
}

/** Modules are loaded without a mutant, so that what they keep is right. */
async function load(file: string, path: string): Promise<Test[]> {
  reached = new Set();
  const all = await testsOf(path);
  for (const number of reached) loaded.add(number);
  files.set(file, all);
  return all;
}
