import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshFolders } from './freshFolders.js';
import { type Ran, runRasoat } from './runRasoat.js';

export const asOf = '2022-06-30';

/** A working folder of each test's own, and the program in it. */
export interface Desk {
  readonly folder: string;
  path(name: string): string;
  put(name: string, text: string): void;
  text(name: string): string;
  /** `rasoat …` in the folder. */
  run(...argv: string[]): Promise<Ran>;
  /** `rasoat check --format json …` on 30 June 2022, and its report. */
  json(...argv: string[]): Promise<Ran & { report: Report }>;
}

/** What the tests read of a JSON report. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it names
export type Report = any;

/** Gives each test of a file a new, empty folder. */
export function desk(): Desk {
  let folder = '';
  freshFolders('board', (path) => {
    folder = path;
  });
  const path = (name: string) => join(folder, name);
  const run = (...argv: string[]) => runRasoat(argv, { cwd: folder });
  return {
    get folder() {
      return folder;
    },
    path,
    put(name, text) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    },
    text: (name) => readFileSync(path(name), 'utf8'),
    run,
    async json(...argv) {
      const ran = await run('check', '--format', 'json', '--as-of', asOf, ...argv);
      return { ...ran, report: ran.stdout === '' ? undefined : JSON.parse(ran.stdout) };
    },
  };
}

/** A plan with little in it: its unit, and sections as a unit writes them. */
export function planOf(unit: Record<string, string>, sections = ''): string {
  const lines = Object.entries(unit).map(([key, value]) => `  ${key}: ${value}`);
  return `unit:\n${lines.join('\n')}\n${sections}`;
}
