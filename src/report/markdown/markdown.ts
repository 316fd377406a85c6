import type { NewTextRenderer } from '../Format.js';
import { configurationFiles } from '../shared/configurationLines.js';
import { limitsOf } from '../shared/limitsOf.js';
import { md } from './escape.js';
import { PlanBlocks } from './PlanBlocks.js';
import { summaryBlocks } from './summaryBlocks.js';

const joined = (blocks: readonly string[]) => blocks.map((block) => `${block}\n`).join('\n');

/** `markdown`: the report as GitHub-flavoured Markdown: the summary, which is known last, then a section for each plan. */
export const markdown: NewTextRenderer = (context, options = {}) => {
  const { head, plan, foot } = markdownParts(context, options);
  const plans: string[] = [];
  return {
    head,
    plan: (one) => {
      plans.push(plan(one));
      return '';
    },
    foot: (totals) => foot(totals) + plans.join(''),
  };
};

/** The same in its parts: the head, plan by plan, and the summary. */
export const markdownParts: NewTextRenderer = (context, options = {}) => ({
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
  foot: (totals) => `\n${joined(summaryBlocks(totals, context, options))}`,
});
