import { isAbsolute, relative, sep } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { realAsFar } from '../realPath.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { requireFolder } from './districtOutputs.js';
import type { Mistakes } from './Mistakes.js';
import type { OutputOption } from './OutputOption.js';
import type { OpenConfig } from './openConfig.js';
import { outputOptions } from './outputOptions.js';
import type { SettingOptions } from './SettingOptions.js';

/** The reports to write; each mistake in those of the configuration is said with its place. */
export async function outputsOf(
  { output, by: asked }: SettingOptions,
  { folder, parsed: { configuration, locate } }: OpenConfig,
  { cwd }: Terminal,
  language: Language,
  mistakes: Mistakes,
): Promise<OutputOption[] | undefined> {
  const by = asked ?? configuration.by;
  if (output)
    return mistakes.try(() => {
      const outputs = outputOptions(output, cwd, language, by);
      if (asked) requireFolder(outputs, language);
      return outputs;
    });
  const good: string[] = [];
  for (const [i, value] of (configuration.outputs ?? []).entries()) {
    const { range } = locate(`/outputs/${i}`);
    // With those before it, for two reports may not go to one place.
    const act = () => below(outputOptions([...good, value], folder, language, by), folder, language);
    if (await mistakes.try(act, range)) good.push(value);
  }
  const outputs = outputOptions(good, folder, language, by);
  if (by && (asked || good.length > 0))
    await mistakes.try(() => requireFolder(outputs, language), asked ? undefined : locate('/by').range);
  return outputs;
}

/**
 * Who can change a configuration could else have any file overwritten by whoever checks the change: what it names stays
 * below its folder, and out of git's own. The command line may name any place.
 */
function below(outputs: OutputOption[], folder: string, language: Language): OutputOption[] {
  for (const { path, named } of outputs) {
    const steps = relative(realAsFar(folder), realAsFar(path)).split(sep);
    const leaves = steps[0] === '..' || isAbsolute(steps.join(sep));
    if (leaves || steps.some((step) => step.toLowerCase() === '.git'))
      throw new UsageError(messages[language].cli.errors.outputOutside(visible(named)));
  }
  return outputs;
}
