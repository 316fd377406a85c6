import type { Assessment } from '../../assess/Assessment.js';
import type { Totals } from '../../board/Totals.js';
import { messages } from '../../messages/sentences.js';
import type { Format, ReportContext } from '../Format.js';
import { requirementsAppendix, unitsAppendix } from './appendices.js';
import { closing } from './closing.js';
import { draftOf, planKey } from './Draft.js';
import { docxBytes } from './docxBytes.js';
import { faults } from './faults.js';
import { letterhead, title } from './letterhead.js';
import { lastLine, page, paragraph } from './paper.js';
import { proposals } from './proposals.js';
import { results } from './results.js';
import { sent } from './sent.js';

/** `docx`: the Board's yearly report as a draft in the Party's document form, ready to be numbered, dated and signed. */
export const docx: Format<Uint8Array> = (context) => {
  // Of each plan only what the appendix lists is kept, so that a run of thousands fits.
  const unmet = new Map<string, string>();
  return {
    head: () => new Uint8Array(),
    plan: ({ assessment }) => {
      unmet.set(planKey(assessment), unmetIds(assessment));
      return new Uint8Array();
    },
    foot: (totals) => documentOf(context, totals, unmet),
  };
};

const unmetIds = ({ results: all }: Assessment) =>
  all
    .filter(({ status }) => status === 'unmet')
    .map(({ requirement }) => requirement)
    .join(', ');

function documentOf(context: ReportContext, totals: Totals, unmet: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const { asOf, catalogue, issuer, language } = context;
  const { paper } = messages[language];
  const draft = draftOf(context, totals, unmet);
  const conclusion = catalogue.conclusion.title[language];
  const subject = paper.subject(conclusion);
  const date = paper.asOf(paper.date(asOf));
  const report = [
    letterhead(context, 'BC'),
    ...title(paper.title, subject, date),
    paragraph(paper.introduction(conclusion, paper.date(asOf))),
    ...sent(draft),
    ...results(draft),
    ...faults(draft),
    ...proposals(draft),
    closing(context),
    lastLine(),
  ];
  return docxBytes(
    [
      { ...page(), children: report },
      { ...page('landscape', false), children: [...unitsAppendix(draft), lastLine()] },
      { ...page('landscape', false), children: [...requirementsAppendix(draft), lastLine()] },
    ],
    {
      title: `${paper.title} ${subject} ${date}`,
      creator: issuer?.name ?? paper.letterhead.blank.name,
      language,
      date: asOf,
    },
  );
}
