import { resolve } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { FileSet } from '../FileSet.js';
import type { OutputOption } from './OutputOption.js';
import { type OpenConfig, placeInConfig } from './openConfig.js';

/**
 * That reports which the configuration names are not written because the command line has `-o`, and which: who wants one more report
 * than usual would else find the others as an earlier run has left them, and take them for those of this one.
 * @param asked whether the command line has `-o`
 * @param outputs what is written
 */
export function unwrittenOutputs(
  asked: boolean,
  config: OpenConfig,
  outputs: readonly OutputOption[],
  language: Language,
): string[] {
  const named = config.parsed.configuration.outputs ?? [];
  if (!asked || named.length === 0) return [];
  const written = new FileSet(outputs.map(({ path }) => path));
  const left = named.filter(
    (value) => !written.has(resolve(config.folder, value.slice(value.indexOf(':') + 1).trim())),
  );
  return left.length === 0 ? [] : [messages[language].configured.unwritten(left, placeInConfig(config, 'outputs'))];
}
