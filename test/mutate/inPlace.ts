import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// What the tests take from `vitest`, for a process that runs the same tests again and again without starting anew. The
// matchers are Vitest's own, found from where it stands.

const vitest = createRequire(import.meta.url).resolve('vitest-itself/package.json');
const own = (name: string) => import(pathToFileURL(createRequire(vitest).resolve(name)).href);
const chai = await own('chai');
const matchers = await own('@vitest/expect');

type Body = (...given: never[]) => unknown;

/** A test with the groups it stands in, the file's first. */
export interface Test {
  readonly name: string;
  readonly body: () => unknown;
  readonly groups: readonly Group[];
}
/** A file or a `describe`. */
export interface Group {
  readonly name: string;
  readonly before: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
}

let groups: Group[] = [];
let tests: Test[] = [];
let path = '';

/** The tests of a file. */
export async function testsOf(file: string): Promise<Test[]> {
  path = file;
  [tests, groups] = [[], [group('')]];
  await import(pathToFileURL(file).href);
  return tests;
}

/** Says which file the next tests are of. */
export function setPath(file: string): void {
  path = file;
}

function group(name: string): Group {
  return { name, before: [], beforeEach: [], afterEach: [] };
}

const isOptions = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** The function among what follows a name: options may stand on either side of it. */
const bodyIn = (rest: readonly unknown[]) => rest.find((one) => !isOptions(one) && typeof one === 'function') as Body;

function define(name: unknown, ...rest: unknown[]): void {
  const body = bodyIn(rest);
  const own = [...groups];
  tests.push({ name: [...own.slice(1).map((one) => one.name), String(name)].join(' > '), body, groups: own });
}

function defineGroup(name: unknown, ...rest: unknown[]): void {
  groups.push(group(String(name)));
  bodyIn(rest)();
  groups.pop();
}

/** The same for each row of a table: a list is handed over as arguments. */
const eachOf = (one: (name: unknown, body: Body) => void) => (rows: readonly unknown[]) => {
  return (name: unknown, ...rest: unknown[]): void => {
    const body = bodyIn(rest);
    for (const [i, row] of rows.entries()) {
      const given = Array.isArray(row) ? row : [row];
      one(`${name} #${i + 1}`, () => body(...(given as never[])));
    }
  };
};
const skipIf = (define: unknown) => (condition: unknown) => (condition ? () => undefined : define);

export const test = Object.assign(define, { each: eachOf(define), skipIf: skipIf(define) });
export const describe = Object.assign(defineGroup, { each: eachOf(defineGroup), skipIf: skipIf(defineGroup) });
export const beforeAll = (body: Body): unknown => groups.at(-1)?.before.push(body);
export const beforeEach = (body: Body): unknown => groups.at(-1)?.beforeEach.push(body);
export const afterEach = (body: Body): unknown => groups.at(-1)?.afterEach.push(body);
/** What tests leave behind lies in the folder of the run, and goes with it: the same test is run again with the next mutant. */
export const afterAll = (_: Body): void => undefined;

chai.use(matchers.JestExtend);
chai.use(matchers.JestChaiExpect);
chai.use(matchers.JestAsymmetricMatchers);
chai.use((_: unknown, { addMethod }: { addMethod(on: object, name: string, method: Body): void }) => {
  addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (this: { _obj: string }, file: string) {
    chai.expect(this._obj).toBe(readFileSync(resolve(dirname(path), file), 'utf8'));
  });
});
const expectation = (value: unknown, message?: string) => chai.expect(value, message);
export const expect = Object.assign(
  expectation,
  chai.expect,
  globalThis[matchers.ASYMMETRIC_MATCHERS_OBJECT as never],
  {
    soft: expectation,
  },
);
/** Tests that watch the process itself fail here, and are left out. */
export const vi = {};
