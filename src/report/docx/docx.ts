import type { Assessment } from '../../check/assess/Assessment.js';
import { planKey } from '../../desk/roster/planKey.js';
import { oneLine } from '../../plan/text/visible.js';
import type { NewRenderer, ReportContext } from '../Format.js';
import { configurationLines } from '../shared/configurationLines.js';
import { leftOutEntries } from '../shared/leftOutEntries.js';
import { limitsOf } from '../shared/limitsOf.js';
import { titled } from '../shared/titled.js';
import { requirementsAppendix, unitsAppendix } from './appendices.js';
import { closing } from './closing.js';
import { detailsAppendix } from './details.js';
import { docxBytes } from './docxBytes.js';
import { faults } from './faults.js';
import { general } from './general.js';
import { letterhead, title } from './letterhead.js';
import { type PaperReport, paperReport, type ReviewedResult } from './PaperReport.js';
import { lastLine, page, paragraph } from './paper.js';
import { proposals } from './proposals.js';
import { reviewedIn, reviewsAppendix } from './reviewsAppendix.js';
import { since } from './since.js';
import { toWrite } from './toWrite.js';

/** `docx`: the Board's yearly report as a draft in the Party's document form, ready to be numbered, dated and signed. */
export const docx: NewRenderer<Uint8Array> = (context) => {
  // Of each plan only what the appendix lists is kept, so that a run of thousands fits.
  const unmet = new Map<string, string>();
  const reviewed: ReviewedResult[] = [];
  const leftOut: string[] = [];
  const succession: string[] = [];
  return {
    head: () => new Uint8Array(),
    plan: ({ assessment }) => {
      unmet.set(planKey(assessment), unmetIds(assessment));
      reviewed.push(...reviewedIn(assessment));
      leftOut.push(...leftOutIn(assessment, context));
      succession.push(...successionIn(assessment, context));
      return new Uint8Array();
    },
    foot: (totals) => documentOf(paperReport(context, totals, { unmet, reviewed, leftOut, succession })),
  };
};

/** Of which unit, what is not asked of it, and why. */
function leftOutIn(assessment: Assessment, context: ReportContext): string[] {
  const line = leftOutEntries(assessment, context).map(({ id, why }) => `${id} (${why})`);
  return line.length === 0 ? [] : [`${oneLine(assessment.unit?.name ?? assessment.file)}: ${line.join('; ')}.`];
}

/** Of which unit, what it was made of, and what of those plans counts for it. */
function successionIn({ unit, file, problems }: Assessment, { say }: ReportContext): string[] {
  const notes = problems.filter(({ kind }) => kind === 'has-predecessors');
  return notes.map((note) => `${oneLine(unit?.name ?? file)}: ${say.finding(note)}`);
}

const unmetIds = ({ results: all }: Assessment) =>
  all
    .filter(({ status }) => status === 'unmet')
    .map(({ requirement }) => requirement)
    .join(', ');

function documentOf(report: PaperReport): Promise<Uint8Array> {
  const { context } = report;
  const { asOf, catalogue, issuer, say, portion } = context;
  const { paper, words } = say;
  const conclusion = catalogue.conclusion.title[say.language];
  const subject = paper.subject(conclusion);
  const date = paper.asOf(words.date(asOf));
  const body = [
    letterhead(context, 'BC'),
    ...title(paper.title, subject, ...(portion ? [say.byDistrict.subject(portion)] : []), date),
    // Where a configuration makes the difference stands with its file in an appendix.
    ...limitsOf({ ...context, configurations: [] }).map((limit) => paragraph(limit, 'Body', { bold: true })),
    ...(configurationLines(context).length > 0 ? [paragraph(paper.details.configured, 'Body', { bold: true })] : []),
    paragraph(paper.introduction(conclusion, words.date(asOf), context.only !== undefined)),
    ...general(report),
    ...since(report),
    ...toWrite('strengths', report),
    ...faults(report),
    ...toWrite('causes', report),
    ...proposals(report),
    closing(context),
    lastLine(),
  ];
  const reviews = reviewsAppendix(report);
  return docxBytes(
    [
      { ...page(), children: body },
      { ...page('landscape', false), children: [...unitsAppendix(report), lastLine()] },
      { ...page('landscape', false), children: [...requirementsAppendix(report), lastLine()] },
      { ...page('landscape', false), children: [...detailsAppendix(report), lastLine()] },
      ...(reviews.length > 0 ? [{ ...page('landscape', false), children: [...reviews, lastLine()] }] : []),
    ],
    {
      title: titled(`${paper.title} ${subject} ${date}`, context),
      creator: issuer?.name ?? paper.letterhead.blank.name,
      language: say.language,
      date: asOf,
    },
  );
}
