import type { Totals } from '../../desk/totals/Totals.js';
import type { Say } from '../../messages/Say.js';
import type { ReportContext } from '../Format.js';
import { MISSING_PLAN } from '../shared/annotations.js';
import { acrossSection, boardSections } from '../shared/boardSections.js';
import { limitsOf } from '../shared/limitsOf.js';
import { placeIn } from '../shared/planPlace.js';
import { unreadLines } from '../shared/unreadLines.js';
import type { TestCase, TestSuite } from './TestSuite.js';

/**
 * The suite of what stands in no plan: a case for each unit whose plan has not come and for each note across plans, and
 * beside them what the report does not cover and what else the text report lists. Undefined when there is none of it.
 */
export function boardSuite(totals: Totals, context: ReportContext): Omit<TestSuite, 'classname'> | undefined {
  const { say } = context;
  // Of these two the sentences over all plans say more.
  const { shard: _, changedSince: __, ...others } = context;
  const { board, ci } = say;
  const limits = [...limitsOf(others), ...unreadLines(totals, say)];
  const sections = boardSections(totals, say);
  // These are cases.
  const beside = sections.filter(({ name }) => name !== 'missing' && name !== 'across');
  const { roster } = totals.summary;
  if (sections.length === 0 && limits.length === 0 && !roster) return undefined;
  return {
    name: ci.together,
    cases: [...missingCases(totals, context), ...acrossCases(totals, say)],
    text: [
      ...limits,
      ...beside.flatMap(({ title, entries }) => [title, ...entries.map(({ sentence }) => `  ${sentence}`)]),
      ...(roster ? [board.expected(roster)] : []),
    ].join('\n'),
  };
}

function missingCases({ roster }: Totals, { say, since }: ReportContext): TestCase[] {
  const { board, ci } = say;
  return (roster?.missing ?? []).map((one) => {
    const isKnown = one.status === 'overdue' && since?.overdue.has(one.unit.code) === true;
    const late = isKnown ? 'passed' : 'failure';
    const sentence = board.missing(one);
    return {
      name: `${one.unit.code} ${one.unit.name}`,
      outcome: one.status === 'overdue' ? late : 'skipped',
      type: MISSING_PLAN,
      message: sentence,
      text: [...(isKnown ? [ci.known] : []), sentence].join('\n'),
    };
  });
}

/** Notes across plans weigh nothing: they pass, with what is to be looked into. */
function acrossCases({ across }: Totals, say: Say): TestCase[] {
  return acrossSection(across, say).entries.map((note) => ({
    name: note.id,
    outcome: 'passed',
    text: [note.sentence, ...note.plans.map((place) => `  ${placeIn(place.file, place)}`)].join('\n'),
  }));
}
