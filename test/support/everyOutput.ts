import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FormatName, formatNames, formatOf } from '../../src/report/formats.js';
import { root } from './catalogue.js';

/** Where a report of a format goes, below the working folder. */
function nameOf(format: FormatName): string {
  const entry = formatOf(format);
  if (entry.makes === 'folder') return format;
  return `r-${format}.${(entry.makes === 'file' ? entry.endings?.at(-1) : undefined) ?? 'out'}`;
}

/** A run that makes a report in every format there is, and prints one. */
export const everyFormat: readonly string[] = [
  ...['check', 'plans', '--as-of', '2022-06-30', '--fail-on', 'never'],
  ...formatNames.flatMap((format) => ['-o', `${format}:${nameOf(format)}`]),
];

/** What is written by a run in a copy of the examples, and what is printed, as bytes of Latin-1, by name. */
export async function everyOutput(
  folder: string,
  run: (argv: readonly string[], cwd: string) => Promise<string> | string,
): Promise<ReadonlyMap<string, string>> {
  cpSync(`${root}examples`, folder, { recursive: true });
  const before = new Set(filesIn(folder));
  const printed = await run(everyFormat, folder);
  const written = filesIn(folder).filter((name) => !before.has(name));
  return new Map([
    ['printed', Buffer.from(printed).toString('latin1')],
    ...written.map((name) => [name, readFileSync(join(folder, name)).toString('latin1')] as const),
  ]);
}

/** The names of all files below a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/** The names of outputs that differ, or are only in one. */
export function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}
