import type { ReportContext } from '../Format.js';

/** The configurations in force, in a line; nothing without one. */
export function configurationFiles({ configurations = [], say }: ReportContext): string[] {
  const named = configurations.map(({ file, plans }) => file + (plans ? say.configured.plans(plans.paths) : ''));
  return configurations.length === 0 ? [] : [say.labels.configuration.files(named)];
}

/** What of the configurations makes a run green that else might not be, in sentences with file and line. */
export function configurationLines({ configurations = [], forgotten, asOf, say }: ReportContext): string[] {
  const { levels, neverFails, forgotten: isOld } = say.labels.configuration;
  return configurations.flatMap(({ file, levels: changed = [], failOn, asOf: day, catalogue }) => [
    ...(catalogue ? [say.configured.catalogue(catalogue.folder, `${file}:${catalogue.line}`)] : []),
    ...(changed.length > 0 ? [levels(file, changed)] : []),
    ...(failOn?.value === 'never' ? [neverFails(`${file}:${failOn.line}`)] : []),
    ...(forgotten && day ? [isOld(say.words.date(asOf), `${file}:${day.line}`)] : []),
  ]);
}
