import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { ConfigurationInForce } from '../../desk/configuration/ConfigurationInForce.js';
import { daysBetween, type IsoDate } from '../../plan/model/calendar.js';
import type { OpenConfig } from './openConfig.js';
import type { SettingOptions } from './SettingOptions.js';

/** From how many days on an as-of date of a configuration may have been forgotten there. */
const FORGOTTEN = 31;

/** What of the configuration can make a run green; undefined without one. */
export function configurationInForce(
  { file, parsed: { configuration, locate } }: OpenConfig,
  catalogue: Catalogue,
  options: SettingOptions,
): ConfigurationInForce | undefined {
  if (file === undefined) return undefined;
  const lineOf = (pointer: string) => {
    const { range, keyRange = range } = locate(pointer);
    return keyRange.start.line;
  };
  const levels = Object.entries(configuration.levels ?? {}).flatMap(([key, to]) => {
    const { id: requirement = key, level: from = to } = catalogue.find(key) ?? {};
    return from === to ? [] : [{ requirement, from, to, line: lineOf(`/levels/${key}`) }];
  });
  const { fail_on: value, as_of: asOf, catalogue: folder } = configuration;
  return {
    file,
    ...(levels.length > 0 && { levels: levels.sort((a, b) => a.line - b.line) }),
    ...(value && options.failOn === undefined && { failOn: { value, line: lineOf('/fail_on') } }),
    ...(folder !== undefined &&
      options.catalogue === undefined && { catalogue: { folder, line: lineOf('/catalogue') } }),
    ...(asOf && options.asOf === undefined && { asOf: { line: lineOf('/as_of') } }),
  };
}

/** The same with the paths that it says are to be judged. */
export function withPlans(
  inForce: ConfigurationInForce | undefined,
  { parsed: { configuration, locate } }: OpenConfig,
): ConfigurationInForce | undefined {
  const { plans: paths } = configuration;
  if (!inForce || !paths) return inForce;
  const { range, keyRange = range } = locate('/plans');
  return { ...inForce, plans: { paths, line: keyRange.start.line } };
}

/** Whether the as-of date of a configuration is over 31 days from today: nobody may have looked at it since. */
export function isForgotten(inForce: ConfigurationInForce | undefined, asOf: IsoDate, today: IsoDate): boolean {
  return inForce?.asOf !== undefined && Math.abs(daysBetween(asOf, today)) > FORGOTTEN;
}
