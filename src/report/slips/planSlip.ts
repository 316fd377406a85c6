import type { Assessment, Result } from '../../check/assess/Assessment.js';
import { compareText } from '../../plan/text/compareText.js';
import type { ReportContext } from '../Format.js';
import { baseName } from '../shared/baseName.js';
import { leftOutEntries } from '../shared/leftOutEntries.js';
import { scopeOf, termOf } from '../shared/limitsOf.js';
import { inFileOrder, openEntries } from '../shared/openEntries.js';
import { planPlace } from '../shared/planPlace.js';
import { countsInWords } from '../shared/shares.js';
import { sinceLine } from '../shared/sinceLine.js';
import { closingOf } from './closingOf.js';
import { isLate } from './isLate.js';
import type { Slip, SlipEntry, SlipPart } from './Slip.js';
import { SlipEntries } from './SlipEntries.js';
import { seemingUnit } from './seemingUnit.js';

/** The slip of a unit whose plan has come, and of a file that cannot be read. */
export function planSlip(assessment: Assessment, context: ReportContext): Slip {
  const { slip } = context.say;
  const { file, document, unit, listed } = assessment;
  const parts = partsOf(assessment, context);
  const correct = parts.some(({ title }) => title === slip.parts.correct || title === slip.parts.add);
  const kind = kindOf(assessment, correct);
  const seeming = seemingUnit(assessment);
  const addressee = unit?.name ?? seeming?.name ?? slip.sender(planName(assessment, context));
  const name = baseName(file).replace(/\.ya?ml$/i, '');
  return {
    fileName:
      listed?.code ?? seeming?.code ?? unit?.code ?? unit?.name ?? (document > 0 ? `${name}-${document + 1}` : name),
    title: slip.titles[kind === 'compliant' ? 'nothing' : kind],
    unit: addressee,
    addressed: slip.to(addressee),
    reached: listed ? slip.reached(listed) : [],
    opening: [
      ...opening(assessment, context),
      ...(seeming ? [context.say.sending.seeming(seeming.name, seeming.code)] : []),
      ...(kind === 'nothing' ? [context.only ? slip.nothingAsked : slip.nothing] : []),
    ],
    parts,
    files: [{ name: planName(assessment, context), faults: faultsIn(assessment, context) }],
    closing: closingOf(context, kind === 'nothing' ? undefined : slip.closing[kind], hasLate(assessment)),
  };
}

/** What is wrong with the file itself, without what its plan does not meet. */
function faultsIn(assessment: Assessment, context: ReportContext): SlipEntry[] {
  const entries = new SlipEntries(context, assessment.file);
  return inFileOrder(openEntries(assessment))
    .filter(({ problem }) => problem)
    .map((entry) => entries.toCorrect(entry));
}

const hasLate = ({ results }: Assessment) => results.some(isLate);

/** A plan that is in order is not asked for again, whatever may be added to it. */
function kindOf({ unit, verdict }: Assessment, correct: boolean): 'unreadable' | 'nothing' | 'compliant' | 'correct' {
  if (unit === null) return 'unreadable';
  if (!correct) return 'nothing';
  return verdict === 'compliant' ? 'compliant' : 'correct';
}

/** What a person found wanting is to be corrected like what the program did; it stands last, without a place. */
function partsOf(assessment: Assessment, context: ReportContext): SlipPart[] {
  const { labels, slip } = context.say;
  const { parts, notes } = slip;
  const { file, results } = assessment;
  const entries = new SlipEntries(context, file);
  const of = (status: Result['status'], opinion?: 'met' | 'unmet') =>
    results.filter((result) => result.status === status && result.review?.opinion === opinion);
  const correct = [
    ...inFileOrder(openEntries(assessment)).map((entry) => entries.toCorrect(entry)),
    ...of('review', 'unmet').map((result) => entries.reviewed(result)),
  ];
  const coming = soonest(of('not-due')).map((result) => entries.coming(result));
  const review = of('review').map((result) => entries.forReview(result));
  const reviewed = of('review', 'met').map((result) => entries.reviewed(result));
  const leftOut = leftOutEntries(assessment, context).map((entry) => entries.leftOut(entry));
  const waived = of('waived').map((result) => entries.waived(result));
  return [
    ...part(assessment.verdict === 'compliant' ? parts.add : parts.correct, correct),
    ...part(parts.coming, coming, notes.coming),
    ...part(parts.review, review, notes.review),
    ...part(parts.reviewed, reviewed),
    ...part(parts.waived, waived),
    ...part(labels.leftOut.title, leftOut),
  ];
}

function part(title: string, entries: SlipEntry[], note?: string): SlipPart[] {
  return entries.length === 0 ? [] : [{ title, entries, note }];
}

const soonest = (results: readonly Result[]) =>
  [...results].sort(({ due: a = '' }, { due: b = '' }) => compareText(a, b));

function planName({ file, document }: Assessment, { say }: ReportContext): string {
  return planPlace({ file: baseName(file), document }, say);
}

function opening(assessment: Assessment, context: ReportContext): string[] {
  const { catalogue, say } = context;
  const { labels, slip } = say;
  const { unit, verdict, counts, results, leaning, nothingMet, supersedes = [] } = assessment;
  const plan = planName(assessment, context);
  if (unit === null) return [slip.unreadable(plan)];
  const counted = countsInWords({ results, counts, leaning, nothingMet }, labels);
  return [
    slip.checked(plan, catalogue.conclusion.title[say.language]),
    ...(supersedes.length > 0
      ? [
          say.official.toUnit(
            supersedes.map((one) => ({ ...one, file: baseName(one.file) })),
            plan,
          ),
        ]
      : []),
    ...termOf(context),
    ...scopeOf(context),
    `${slip.result(labels.verdicts[verdict])}. ${counted}.`,
    ...sinceLine(assessment, context),
  ];
}
