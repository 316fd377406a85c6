import type { RenderOptions, ReportContext, TextRenderer } from '../Format.js';
import { configurationFiles } from '../shared/configurationLines.js';
import { limitsOf } from '../shared/limitsOf.js';
import { md } from './escape.js';
import { PlanBlocks } from './PlanBlocks.js';
import { summaryBlocks } from './summaryBlocks.js';

const joined = (blocks: readonly string[]) => blocks.map((block) => `${block}\n`).join('\n');

/**
 * The report as GitHub-flavoured Markdown in its parts: the head, plan by plan, and the summary, which is known last.
 * @param most how many entries a list of the summary may have; a sentence says how many more there are
 */
export const markdownParts = (
  context: ReportContext,
  options: RenderOptions = {},
  most = Number.POSITIVE_INFINITY,
): TextRenderer => ({
  head: () => {
    const { version, catalogue, asOf, say } = context;
    const { labels, words, markdown } = say;
    return joined([
      `# ${markdown.title}`,
      md(catalogue.conclusion.title[say.language]),
      md(`${labels.asOf(words.date(asOf))} · ${markdown.madeWith(version)}`),
      ...configurationFiles(context).map(md),
      ...limitsOf(context).map((limit) => `**${md(limit)}**`),
    ]);
  },
  plan: (plan) => {
    const blocks = new PlanBlocks(context, options, plan).blocks();
    return blocks.length === 0 ? '' : `\n${joined(blocks)}`;
  },
  foot: (totals) => `\n${joined(summaryBlocks(totals, context, options, most))}`,
});
