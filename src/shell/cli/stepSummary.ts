import { resolve } from 'node:path';
import type { RenderOptions, ReportContext } from '../../report/Format.js';
import { type FormatName, formatOf } from '../../report/formats.js';
import type { Bound } from '../../report/markdown/markdownWithin.js';
import { telling } from '../../report/shared/toldOf.js';
import type { Terminal } from '../Terminal.js';
import { AppendTarget } from '../write/AppendTarget.js';
import type { Outputs } from './Outputs.js';

/** GitHub takes so many bytes from one step, and shows nothing of a summary that is longer. */
const LIMIT = 1024 * 1024;

/**
 * With a format of annotations the whole report goes to the summary of the step as well, where GitHub Actions has a file for
 * it. What other programs of the step have written there stays.
 */
export async function addStepSummary(
  outputs: Outputs,
  asked: readonly FormatName[],
  context: ReportContext,
  options: RenderOptions,
  { env, cwd }: Pick<Terminal, 'env' | 'cwd'>,
): Promise<void> {
  const named = env.GITHUB_STEP_SUMMARY ?? '';
  if (named === '' || !asked.some((name) => formatOf(name).stepSummary)) return;
  const path = resolve(cwd, named);
  const { markdownWithin } = await import('../../report/markdown/markdownWithin.js');
  await outputs.add(named, () => {
    const target = new AppendTarget(path);
    const bound: Bound = {
      // One byte parts what stands there from what is added.
      most: LIMIT - target.size - 1,
      sizeOf: (text) => Buffer.byteLength(text),
      why: ({ say }) => say.markdown.why.step,
    };
    return { target, renderer: telling(markdownWithin(bound))(context, options) };
  });
}
