import { resolve } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { isHiddenFile, isOutside } from '../links.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import type { Mistakes } from './Mistakes.js';
import type { OpenConfig } from './openConfig.js';
import type { SettingOptions } from './SettingOptions.js';

/**
 * Whether a configuration that was found in a repository names what is outside of it, or as a plan a file that git ignores, each
 * a mistake with its place: who wants other files names them, or the configuration.
 */
export async function leavesRepository(
  { folder, path: found, parsed: { configuration: written, locate } }: OpenConfig,
  options: SettingOptions,
  { env }: Pick<Terminal, 'env'>,
  language: Language,
  mistakes: Mistakes,
): Promise<boolean> {
  if (found === undefined || options.config !== undefined) return false;
  // Those of the command line are judged in their place.
  const plans = options.hasPaths ? [] : (written.plans ?? []);
  const named = {
    ...(options.roster === undefined && written.roster !== undefined && { '/roster': written.roster }),
    ...(options.register === undefined && written.register !== undefined && { '/register': written.register }),
    ...(options.catalogue === undefined && written.catalogue !== undefined && { '/catalogue': written.catalogue }),
    ...(options.decisions === undefined &&
      Object.fromEntries((written.decisions ?? []).map((path, i) => [`/decisions/${i}`, path]))),
    ...Object.fromEntries(plans.map((path, i) => [`/plans/${i}`, path.replace(/[*?[{(!].*$/s, '')])),
  };
  const outside = Object.entries(named).filter(([, path]) => isOutside(resolve(folder, path), folder));
  const hidden = plans.flatMap((path, i) =>
    isHiddenFile(resolve(folder, path), found, env) ? [[`/plans/${i}`, path] as const] : [],
  );
  const { cli, configured } = messages[language];
  const mistaken = [
    ...outside.map(([pointer, path]) => [pointer, cli.errors.namedOutside(visible(path))] as const),
    ...hidden.map(([pointer, path]) => [pointer, configured.ignored(visible(path))] as const),
  ];
  for (const [pointer, sentence] of mistaken) {
    const refuse = () => {
      throw new UsageError(sentence);
    };
    await mistakes.try(refuse, locate(pointer).range);
  }
  return mistaken.length > 0;
}
