import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { UsageError } from '../UsageError.js';
import type { Mistakes } from './Mistakes.js';
import type { OpenConfig } from './openConfig.js';

/**
 * Says which paths of a configuration hold a tab, a line break or another sign of command: `"C:\tai-lieu"` in double quotes
 * is what makes one of a path of Windows, and no file is meant by it.
 */
export async function escapedPaths(
  { parsed: { configuration: written, locate } }: OpenConfig,
  language: Language,
  mistakes: Mistakes,
): Promise<void> {
  const { roster, register, catalogue } = written;
  const one = { roster, register, catalogue };
  const several = (['plans', 'exclude', 'decisions', 'outputs'] as const).flatMap((key) =>
    (written[key] ?? []).map((path, i) => [`/${key}/${i}`, path] as const),
  );
  const named = [...Object.entries(one).map(([key, path]) => [`/${key}`, path ?? ''] as const), ...several];
  for (const [pointer, path] of named.filter(([, path]) => /\p{Cc}/u.test(path)))
    await mistakes.try(() => {
      throw new UsageError(messages[language].paths.escaped(withNamedSigns(path)));
    }, locate(pointer).range);
}

/** A path on one line, its signs of command as double quotes would write them. */
const withNamedSigns = (path: string) =>
  path.replace(/\p{Cc}/gu, (sign) => {
    const written = JSON.stringify(sign).slice(1, -1);
    return written.startsWith('\\') ? written : `\\x${sign.charCodeAt(0).toString(16)}`;
  });
