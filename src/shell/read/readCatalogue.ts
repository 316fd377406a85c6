import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The contents of a catalogue's files by name, for `loadCatalogue`. Throws when the folder cannot be read. */
export function readCatalogue(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
