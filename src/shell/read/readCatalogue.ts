import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The contents of a catalogue's files by name, for `loadCatalogue`. Throws when the folder cannot be read. */
export function readCatalogue(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The same, and the source that its quotations are taken from where it is there: what `proveCatalogue` asks for. */
export function withSource(
  files: Readonly<Record<string, string>>,
  folder: string,
  source: string,
): Record<string, string> {
  try {
    return { ...files, [source]: readFileSync(join(folder, source), 'utf8') };
  } catch {
    return files;
  }
}
