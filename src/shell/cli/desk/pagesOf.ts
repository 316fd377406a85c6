import type { Language } from '../../../messages/Language.js';
import { formatOf } from '../../../report/formats.js';
import type { OpenConfig } from '../openConfig.js';
import { outputOptions } from '../outputOptions.js';

/** The pages for a browser among the outputs of a configuration, by their paths. A mistake in these is a usage error. */
export function pagesOf({ parsed, folder }: OpenConfig, language: Language): string[] {
  return outputOptions(parsed.configuration.outputs ?? [], folder, language)
    .filter(({ format }) => formatOf(format).isPage)
    .map(({ path }) => path);
}
