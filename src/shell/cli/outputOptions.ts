import { resolve } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { type FormatName, formatNames, formatOf } from '../../report/formats.js';
import { FileSet } from '../FileSet.js';
import { UsageError } from '../UsageError.js';
import { allowedPath } from './allowedPath.js';
import { type By, refuseInside, settleBy } from './districtOutputs.js';
import type { OutputOption } from './OutputOption.js';

/** Reads `FORMAT:PATH` options; `folder` is what paths are relative to, `by` what those that name a folder are split by. */
export function outputOptions(values: readonly string[], folder: string, language: Language, by?: By): OutputOption[] {
  const { errors } = messages[language].cli;
  const outputs = values.map((value) => {
    const [, format = '', named = ''] = /^([^:]*):\s*(.+)$/s.exec(value.trim()) ?? [];
    if (isPath(value.trim())) throw new UsageError(messages[language].paths.noFormat(visible(value), formatFor(value)));
    if (named === '' || named === '-') throw new UsageError(errors.badOutput(visible(value)));
    allowedPath(named, language);
    const known = formatNames.find((name) => name === format.trim().toLowerCase());
    if (!known) throw new UsageError(errors.unknownFormat(visible(format), formatNames.join(', '), meantBy(format)));
    return settleBy(
      { format: known, named, path: resolve(folder, named), isFolder: makesFolder(known, named) },
      by,
      language,
    );
  });
  const places = new FileSet();
  for (const { path, named } of outputs) {
    if (!places.add(path)) throw new UsageError(errors.sameOutput(visible(named)));
  }
  refuseInside(outputs, language);
  for (const output of outputs) refuseOtherEnding(output, language);
  return outputs;
}

/** Throws a UsageError for a file whose name does not end as files of its format do. */
function refuseOtherEnding({ format, path, named, isFolder }: OutputOption, language: Language): void {
  const entry = formatOf(format);
  const endings = entry.makes === 'file' && !isFolder ? entry.endings : undefined;
  if (endings?.includes(endingOf(path) ?? '') ?? true) return;
  // Without an ending a folder may be meant, where the format makes one too.
  const mayBeFolder = entry.makes === 'file' && entry.orFolder === true && endingOf(path) === undefined;
  const folderName = mayBeFolder ? visible(`${format}:${named}/`) : undefined;
  const { errors } = messages[language].cli;
  throw new UsageError(errors.otherEnding(visible(named), format, endings?.map((one) => `.${one}`) ?? [], folderName));
}

/** Whether a format makes a folder of this name: always, or where the name ends as that of a folder. */
function makesFolder(format: FormatName, named: string): boolean {
  const entry = formatOf(format);
  return entry.makes === 'folder' || (entry.makes === 'file' && entry.orFolder === true && /[\\/]$/.test(named));
}

/** Whether something is a path without a format before it: one with a drive, or one that ends as a report does. */
const isPath = (value: string) =>
  /^[a-z]:[\\/]/i.test(value) || (!value.includes(':') && (/[\\/]/.test(value) || formatFor(value) !== undefined));

/** The format that is called as a file ends, if there is one. */
function formatFor(path: string): FormatName | undefined {
  const ending = endingOf(path) ?? '';
  return (
    formatNames.find((name) => name === ending) ??
    formatNames.find((name) => formatOf(name).alsoCalled?.includes(ending))
  );
}

/** The format that somebody means who calls it otherwise, or nearly by its name. */
function meantBy(written: string): FormatName | undefined {
  const folded = written.trim().toLowerCase();
  const called = formatNames.find((name) => formatOf(name).alsoCalled?.includes(folded));
  const nearest = closest(written, [...formatNames]);
  return called ?? formatNames.find((name) => name === nearest && distance(written, name) < 3);
}

/** What the name of a file ends in: in lower case, without the dot; undefined where there is no dot. */
export const endingOf = (path: string) => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
