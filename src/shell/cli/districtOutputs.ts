import { statSync } from 'node:fs';
import { extname, isAbsolute, relative, sep } from 'node:path';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { formatNames, formatOf } from '../../report/formats.js';
import { UsageError } from '../UsageError.js';
import type { OutputOption } from './OutputOption.js';

/** By what outputs may be split over the files of a folder (`--by`). */
export const byChoices = ['district'] as const;
/** One of `byChoices`. */
export type By = (typeof byChoices)[number];

const byFormats = formatNames.filter((name) => formatOf(name).byDistrict !== undefined);

/**
 * An output with whether it is a folder with a file for each district: one that names a folder, of a format that can be
 * written so. Files stay what they are, so that a run may write both; what might be meant as either is refused.
 */
export function settleBy(output: OutputOption, by: By | undefined, language: Language): OutputOption {
  const { errors } = messages[language].byDistrict;
  const { format, named } = output;
  if (output.isFolder) return output;
  const can = formatOf(format).byDistrict !== undefined;
  if (!by) {
    if (can && /[\\/]$/.test(named)) throw new UsageError(errors.needsBy(visible(named), format));
    return output;
  }
  if (namesFolder(output)) {
    if (can) return { ...output, byDistrict: true, isFolder: true };
    throw new UsageError(errors.cannot(format, byFormats));
  }
  if (can && extname(output.path) === '') throw new UsageError(errors.notFolder(visible(named), format));
  return output;
}

function namesFolder({ named, path }: OutputOption): boolean {
  return /[\\/]$/.test(named) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Refuses `--by` where nothing is written by it. */
export function requireFolder(outputs: readonly OutputOption[], language: Language): void {
  const { errors } = messages[language].byDistrict;
  if (outputs.some(({ byDistrict }) => byDistrict)) return;
  const file = outputs.find(({ format }) => formatOf(format).byDistrict !== undefined);
  if (file) throw new UsageError(errors.notFolder(visible(file.named), file.format));
  const [other] = outputs;
  throw new UsageError(other ? errors.cannot(other.format, byFormats) : errors.noFolder);
}

/** What outputs by district need: units of which some have a district, and that nothing of the run is left out. */
export function requireDistricts(
  outputs: readonly OutputOption[],
  {
    units,
    isWhole,
    isSaved = false,
  }: { units: readonly ListedUnit[] | undefined; isWhole: boolean; isSaved?: boolean },
  language: Language,
): void {
  const { errors } = messages[language].byDistrict;
  if (!outputs.some(({ byDistrict }) => byDistrict)) return;
  if (!isWhole) throw new UsageError(errors.notWhole);
  if (units?.some(({ parent }) => parent !== undefined)) return;
  throw new UsageError(isSaved ? errors.notSaved : units ? errors.noDistricts : errors.noRoster);
}

/** Refuses an output inside the folder that another fills: it would be gone with the folder's old content. */
export function refuseInside(outputs: readonly OutputOption[], language: Language): void {
  for (const folder of outputs.filter(({ isFolder }) => isFolder))
    for (const { path, named } of outputs) {
      const steps = relative(folder.path, path);
      const isInside = steps !== '' && steps.split(sep)[0] !== '..' && !isAbsolute(steps);
      if (isInside)
        throw new UsageError(messages[language].byDistrict.errors.inside(visible(named), visible(folder.named)));
    }
}
