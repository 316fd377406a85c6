import { readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Bounds, leadsAway } from '../links.js';
import { readRegular } from '../openRegular.js';

/** A catalogue that has a link out of its folder: what is behind it would be quoted. */
export class LinkedCatalogue extends Error {
  override name = 'LinkedCatalogue';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The contents of a catalogue's files by name, for `loadCatalogue`. Throws when the folder cannot be read, and a
 * LinkedCatalogue when a link leads out of it, or to what git ignores.
 */
export function readCatalogue(folder: string, env: Environment = process.env): Record<string, string> {
  if (leadsAway(folder, env, true)) throw new LinkedCatalogue(folder);
  const bounds = new Bounds([realpathSync(folder)]);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      if (!bounds.has(realpathSync(path)) || leadsAway(path, env)) throw new LinkedCatalogue(path);
      return [name, readRegular(path).toString()];
    }),
  );
}

/** The same, and the source that its quotations are taken from where it is there: what `proveCatalogue` asks for. */
export function withSource(
  files: Readonly<Record<string, string>>,
  folder: string,
  source: string,
  env: Environment = process.env,
): Record<string, string> {
  const text = readSource(folder, source, env);
  return text === undefined ? files : { ...files, [source]: text };
}

/** The text of the conclusion, below the folder of its catalogue; undefined where it is not there. */
export function readSource(folder: string, source: string, env: Environment = process.env): string | undefined {
  const path = join(folder, source);
  try {
    const isBelow = relative(folder, path).split(sep)[0] !== '..';
    return isBelow && new Bounds([realpathSync(folder)]).has(realpathSync(path)) && !leadsAway(path, env)
      ? readRegular(path).toString()
      : undefined;
  } catch {
    return undefined;
  }
}
