import type { MergedReport } from '../../desk/saved/mergeReports.js';
import type { Say } from '../../messages/Say.js';
import { visible } from '../../plan/text/visible.js';
import { comparisons } from '../../report/comparison/comparison.js';
import type { RenderOptions, ReportContext, TextRenderer } from '../../report/Format.js';
import { type FormatName, formatOf, loadTextFormat, type TextFormatName } from '../../report/formats.js';
import { noPaint, type Paint } from '../../report/shared/Paint.js';
import type { Terminal } from '../Terminal.js';
import { FileTarget } from '../write/FileTarget.js';
import type { OutputOption } from './OutputOption.js';
import { Outputs } from './Outputs.js';
import type { SavedComparison } from './savedComparison.js';
import { addStepSummary } from './stepSummary.js';

/** Writes the report to the terminal and to its files; returns what went wrong with those. */
export async function writeSaved(
  { assessments, totals }: MergedReport,
  context: ReportContext,
  { paint, quiet, ...whole }: Required<Omit<RenderOptions, 'extension' | 'entered' | 'folder'>>,
  { format, named, compared }: { format: TextFormatName; named: readonly OutputOption[]; compared?: SavedComparison },
  terminal: Terminal,
): Promise<string[]> {
  // What has changed is all that these say of it; the others are whole reports that say it too.
  const differing = (one: FormatName) => compared && comparisonOf(one);
  terminal.interruption?.hold();
  const outputs = new Outputs(context.say.language, terminal.interruption);
  try {
    // What is handed on is whole; `--quiet` is for the terminal.
    await outputs.open(
      named.filter((one) => !differing(one.format)),
      context,
      whole,
    );
    for (const { format: one, named: as, path } of named) {
      const said = differing(one);
      if (compared && said) await outputs.add(as, () => onlyText(said(compared, context.say, noPaint), path));
    }
    await addStepSummary(outputs, [format, ...named.map((one) => one.format)], context, whole, terminal);
    for (const warning of outputs.warnings) terminal.stderr(`${warning}\n`);
    const said = differing(format);
    const renderer =
      compared && said
        ? textRenderer(said(compared, context.say, paint))
        : (await loadTextFormat(format))(context, { ...whole, quiet, paint });
    terminal.stdout(await renderer.head());
    for (const assessment of assessments) {
      const pause = terminal.interruption?.pause();
      if (pause) await pause;
      terminal.stdout(await renderer.plan({ assessment }));
      await outputs.plan({ assessment });
    }
    terminal.stdout(await renderer.foot(totals));
    await outputs.finish(totals);
    for (const remark of outputs.remarks) terminal.stderr(`${visible(remark)}\n`);
  } finally {
    outputs.discard();
  }
  return outputs.complaints;
}

/** How a format says what has changed, where it says nothing else of the two reports. */
function comparisonOf(format: FormatName) {
  const { comparison } = formatOf(format);
  const render = comparison && comparisons[comparison];
  return render && (({ changes, days }: SavedComparison, say: Say, paint: Paint) => render(changes, days, say, paint));
}

/** A text that is at hand, in the place of a report. */
const textRenderer = (text: string): TextRenderer => ({ head: () => '', plan: () => '', foot: () => text });

const onlyText = (text: string, path: string) => ({ renderer: textRenderer(text), target: new FileTarget(path) });
