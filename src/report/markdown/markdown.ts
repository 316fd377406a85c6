import { type Bound, markdownWithin } from './markdownWithin.js';

/** GitHub takes 65,536 characters in a comment; the rest is left to what a job writes around the report. */
const MOST = 60_000;

/** In UTF-16 units, which are never fewer than what platforms count. */
export const messageBound: Bound = {
  most: MOST,
  sizeOf: (text) => text.length,
  why: ({ say }) => say.markdown.why.message(MOST),
};

/**
 * `markdown`: the report for a mail or a comment, as GitHub-flavoured Markdown: the summary, then a section for each plan as
 * far as there is room.
 */
export const markdown = markdownWithin(messageBound);
