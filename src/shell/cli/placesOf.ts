import { resolve } from 'node:path';
import type { OpenConfig } from './openConfig.js';
import type { SettingOptions } from './SettingOptions.js';

/** Where what stands beside the configuration is: as the command line says, else as the configuration does. */
export interface Places {
  catalogue: string | undefined;
  roster: string | undefined;
  register: string | undefined;
  decisions: string[];
}

/** Puts each where the command line is run, or where the configuration stands. */
export function placesOf(
  options: SettingOptions,
  { folder, parsed: { configuration: written } }: OpenConfig,
  cwd: string,
): Places {
  const place = (named: string | undefined, inConfig: string | undefined) =>
    named === undefined ? inConfig && resolve(folder, inConfig) : resolve(cwd, named);
  return {
    catalogue: options.catalogue ?? place(undefined, written.catalogue),
    roster: place(options.roster, written.roster),
    register: place(options.register, written.register),
    decisions: options.decisions
      ? options.decisions.map((path) => resolve(cwd, path))
      : (written.decisions ?? []).map((path) => resolve(folder, path)),
  };
}
