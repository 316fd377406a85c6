import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { isBounded } from '../glob/isBounded.js';
import { type Exclusion, exclusionOf } from '../read/Exclusion.js';
import { UsageError } from '../UsageError.js';
import type { OpenConfig } from './openConfig.js';
import type { SettingOptions } from './SettingOptions.js';

/** What is left out of folders and globs: as the command line says, and as the configuration does. Throws a UsageError. */
export function exclusionsOf(
  { exclude = [] }: SettingOptions,
  config: OpenConfig,
  cwd: string,
  language: Language,
): Exclusion[] {
  const { errors } = messages[language].cli;
  const { folder, parsed } = config;
  const read = (pattern: string, below: string, from?: string) => {
    if (pattern.trim() === '') throw new UsageError(errors.optionMissingArgument('--exclude'));
    try {
      return exclusionOf(pattern, below, from);
    } catch {
      throw new UsageError((isBounded(pattern) ? errors.invalidExclude : errors.tooManyStars)(visible(pattern)));
    }
  };
  return [
    ...exclude.map((pattern) => read(pattern, cwd)),
    ...(parsed.configuration.exclude ?? []).map((pattern, i) =>
      read(pattern, folder, `${config.file}:${parsed.locate(`/exclude/${i}`).range.start.line}`),
    ),
  ];
}
