import type { SupersededReason } from '../../check/assess/Sending.js';
import type { UnusedOfficial } from '../../desk/decisions/DecisionReport.js';
import type { official as vi } from '../vi/official.js';
import { notListed } from './notListed.js';
import { words as w } from './words.js';

/** What the Board has said of which plan of a unit is the official one. */
export const official: typeof vi = {
  title: 'Official plans',
  plan: ({ file, document, draft, isOneOfSeveral = false }) => {
    const marks = [
      ...(document !== undefined && (document > 0 || isOneOfSeveral) ? [`plan ${document + 1}`] : []),
      ...(draft ? ['draft'] : []),
    ];
    return marks.length > 0 ? `${file} (${marks.join(', ')})` : file;
  },
  decidedBy: ({ approvedBy, date, reason, reference }) =>
    `as decided on ${w.date(date)}${reference === undefined ? '' : ` (${reference})`}, approved by ${approvedBy}; reason: ${reason}`,
  applied: (decision) =>
    `${w.quote(decision.unit)}: the official plan is ${official.plan(decision.plan)}, ${official.decidedBy(decision)}.`,
  unused: (decision) =>
    `The official plan of ${w.quote(decision.unit)} (${official.plan(decision)}): ${whyUnused(decision)}.`,
  unusedListed: (count) =>
    `Look again at ${w.plural(count, 'decision', 'decisions')} on official plans that could not be applied:`,
  counted: ({ applied, unused }) =>
    `Decisions on official plans: ${w.count(applied)} applied, ${w.count(unused)} without effect.`,
  toUnit: (others, plan) =>
    `You have sent ${w.count(others.length + 1)} plans. The Board has judged ${plan}, and does not count ${w.and(others.map((one) => `${official.plan(one)} (${whyPassedOver[one.why]})`))}. If this is not the official one, please tell the Board.`,
  asked:
    'The Board is asked to settle which one is official: below «official_plans» in rasoat.yaml, or in the sheet «Official plans» of the workbook.',
  clash: {
    repeated: (unit, place) =>
      `There is the same decision on the official plan of «${unit}» already: ${place}. Keep one of them.`,
    contradicts: (unit, place) =>
      `There is another decision on the official plan of «${unit}»: ${place}. Keep one of them.`,
  },
};

const whyPassedOver: Readonly<Record<SupersededReason, string>> = {
  later: 'issued earlier',
  draft: 'without a day of issue, or with one after the as-of date',
  'same-text': 'the same text',
  undecided: 'nothing tells which was issued later',
  doubtful: 'other than the name, type, level or Party committee of the unit, or called after another unit',
  decision: 'as the Board has decided',
};

function whyUnused(decision: UnusedOfficial): string {
  const { why, date, nearest, of, sent = [] } = decision;
  const all = sent.map((one) => {
    const isOneOfSeveral = sent.filter(({ file }) => file === one.file).length > 1;
    return official.plan({ ...one, isOneOfSeveral });
  });
  const reasons: Readonly<Record<UnusedOfficial['why'], () => string>> = {
    'no-roster': () => 'only with a roster it is known which units have sent several plans',
    'no-match': () => (nearest ? notListed(nearest) : 'there is no plan of this unit'),
    several: () => 'several units of the roster have this name; write the code',
    later: () => `the decision is dated ${w.date(date)}, after the as-of date`,
    'not-needed': () => 'the unit has sent this plan only, and no decision is needed',
    'no-file': () => `the unit has not sent this file, but ${w.and(all)}; write the file as the report names it`,
    'other-unit': () =>
      of
        ? `this file is the plan of ${of.name} (code ${of.code})`
        : 'this file cannot be read, or is no plan of this unit',
    'several-plans': () =>
      `this may be ${w.or(all)}; write the whole path, and «(plan 2)» behind a file with several plans`,
    unreadable: () => 'this plan cannot be read; mend the file, or choose another',
    draft: () =>
      `this one is a draft that is not issued, while the unit has one that is. If it is to count all the same, write «${official.plan({ ...decision, draft: true })}»`,
    repeated: () => 'there is the same decision on this unit already; keep one',
    contradicts: () => 'there is another decision on this unit, so neither is applied; keep one',
  };
  return reasons[why]();
}
