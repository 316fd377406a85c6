import { ReportDigest } from '../../desk/saved/ReportDigest.js';
import { escapeUnsafe } from '../../plan/text/visible.js';
import type { NewTextRenderer } from '../Format.js';
import { boardData } from './boardData.js';
import { planData } from './planData.js';

/**
 * `json`: the report as data, `schemas/report.schema.json`. Plans come before the summary, so that a long run is written
 * as it goes; characters that could command a terminal are escaped, as JSON allows.
 */
export const json: NewTextRenderer = (context) => {
  const { version, catalogue, asOf, say, only, merged, configurations } = context;
  const { id, title, period } = catalogue.conclusion;
  const digest = new ReportDigest();
  let plans = 0;
  const write = (value: unknown) => escapeUnsafe(JSON.stringify(value));
  const head = {
    schemaVersion: 1,
    tool: { name: 'rasoat', version },
    catalogue: { id, title: title[say.language], sha256: catalogue.sha256, period },
    asOf,
    language: say.language,
    configurations,
    only,
    merged,
  };
  return {
    head: () => `${write(head).slice(0, -1)},"plans":[`,
    plan: ({ assessment }) => {
      const plan = planData(assessment, context);
      digest.plan(plan);
      return `${plans++ === 0 ? '' : ','}\n${write(plan)}`;
    },
    foot: (totals) => {
      const foot = boardData(totals, say);
      return `\n],${write({ ...foot, digest: digest.end({ ...head, ...foot }) }).slice(1)}\n`;
    },
  };
};
