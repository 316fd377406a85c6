import type { Assessment, Result } from '../../assess/Assessment.js';
import { messages } from '../../messages/sentences.js';
import { capital } from '../capital.js';
import type { ReportContext } from '../Format.js';
import { inFileOrder, openEntries } from '../openEntries.js';
import { shareMet } from '../shares.js';
import { baseName, Entries } from './entries.js';
import type { Slip, SlipEntry, SlipPart } from './Slip.js';

/** The slip of a unit whose plan has come, and of a file that cannot be read. */
export function planSlip(assessment: Assessment, context: ReportContext): Slip {
  const { slip } = messages[context.language];
  const { file, document, unit, listed, results } = assessment;
  const entries = new Entries(context, file);
  const open = inFileOrder(openEntries(assessment));
  const kind = unit === null ? 'unreadable' : open.length > 0 ? 'correct' : 'nothing';
  const of = (status: Result['status']) => results.filter((result) => result.status === status);
  const name = baseName(file).replace(/\.ya?ml$/i, '');
  return {
    fileName: listed?.code ?? unit?.code ?? unit?.name ?? (document > 0 ? `${name}-${document + 1}` : name),
    title: slip.titles[kind],
    addressed: slip.to(unit?.name ?? slip.sender(planName(assessment, context))),
    opening: opening(assessment, context, open.length > 0),
    parts: [
      ...part(
        slip.parts.correct,
        open.map((entry) => entries.toCorrect(entry)),
      ),
      ...part(
        slip.parts.coming,
        soonest(of('not-due')).map((result) => entries.coming(result)),
        slip.notes.coming,
      ),
      ...part(
        slip.parts.review,
        of('review').map((result) => entries.forReview(result)),
        slip.notes.review,
      ),
      ...part(
        slip.parts.waived,
        of('waived').map((result) => entries.waived(result)),
      ),
    ],
    ...(kind !== 'nothing' && { closing: slip.closing[kind] }),
  };
}

function part(title: string, entries: SlipEntry[], note?: string): SlipPart[] {
  return entries.length === 0 ? [] : [{ title, entries, ...(note !== undefined && { note }) }];
}

const soonest = (results: readonly Result[]) =>
  [...results].sort(({ due: a = '' }, { due: b = '' }) => (a === b ? 0 : a < b ? -1 : 1));

function planName({ file, document }: Assessment, { language }: ReportContext): string {
  const { labels } = messages[language];
  return document > 0 ? `${baseName(file)} (${labels.document(document + 1)})` : baseName(file);
}

function opening(assessment: Assessment, context: ReportContext, open: boolean): string[] {
  const { catalogue, language } = context;
  const { labels, slip } = messages[language];
  const { unit, verdict, counts, results } = assessment;
  const plan = planName(assessment, context);
  if (unit === null) return [slip.unreadable(plan)];
  const shares = labels.shares(shareMet(results, true), shareMet(results, false));
  return [
    slip.checked(plan, catalogue.conclusion.title[language]),
    `${capital(slip.result(labels.verdicts[verdict]))}. ${[shares, ...labels.beside(counts)].join('; ')}.`,
    ...(open ? [] : [slip.nothing]),
  ];
}
