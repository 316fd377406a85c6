import { resolve } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { isOutside } from '../links.js';
import { UsageError } from '../UsageError.js';
import type { Mistakes } from './Mistakes.js';
import type { OpenConfig } from './openConfig.js';
import type { SettingOptions } from './settings.js';

/**
 * Whether a configuration that was found in a repository names what is outside of it, each a mistake with its place: who wants
 * other files names them, or the configuration.
 */
export async function leavesRepository(
  { folder, path: found, parsed: { configuration: written, locate } }: OpenConfig,
  options: SettingOptions,
  language: Language,
  mistakes: Mistakes,
): Promise<boolean> {
  if (found === undefined || options.config !== undefined) return false;
  const named = {
    ...(options.roster === undefined && written.roster !== undefined && { '/roster': written.roster }),
    ...(options.register === undefined && written.register !== undefined && { '/register': written.register }),
    ...(options.catalogue === undefined && written.catalogue !== undefined && { '/catalogue': written.catalogue }),
    ...(options.decisions === undefined &&
      Object.fromEntries((written.decisions ?? []).map((path, i) => [`/decisions/${i}`, path]))),
    ...Object.fromEntries((written.plans ?? []).map((path, i) => [`/plans/${i}`, path.replace(/[*?[{(!].*$/s, '')])),
  };
  const outside = Object.entries(named).filter(([, path]) => isOutside(resolve(folder, path), folder));
  for (const [pointer, path] of outside) {
    const refuse = () => {
      throw new UsageError(messages[language].cli.errors.namedOutside(visible(path)));
    };
    await mistakes.try(refuse, locate(pointer).range);
  }
  return outside.length > 0;
}
