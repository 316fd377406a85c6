import type { Totals } from '../../board/Totals.js';
import { acrossSentence, messages } from '../../messages/sentences.js';
import { MISSING_PLAN } from '../annotations.js';
import { boardSections } from '../boardSections.js';
import type { ReportContext } from '../Format.js';
import type { TestCase, TestSuite } from './TestSuite.js';

/**
 * The suite of what stands in no plan: a case for each unit whose plan has not come and for each note across plans, and
 * beside them what else the text report lists. Undefined when nothing is found over the plans together.
 */
export function boardSuite(totals: Totals, { language }: ReportContext): Omit<TestSuite, 'classname'> | undefined {
  const { board, ci, words } = messages[language];
  const sections = boardSections(totals, language);
  // These are cases.
  const beside = sections.filter(({ title }) => title !== board.titles.missing && title !== board.titles.across);
  const { roster } = totals.summary;
  if (sections.length === 0 && !roster) return undefined;
  return {
    name: ci.together,
    cases: [...missingCases(totals, language), ...acrossCases(totals, language)],
    text: [
      ...beside.flatMap(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)]),
      ...(roster ? [board.expected(roster, totals.summary.plans.unreadable, words)] : []),
    ].join('\n'),
  };
}

function missingCases({ roster }: Totals, language: ReportContext['language']): TestCase[] {
  const { board, words } = messages[language];
  return (roster?.missing ?? []).map((missing) => ({
    name: `${missing.unit.code} ${missing.unit.name}`,
    outcome: missing.status === 'overdue' ? 'failure' : 'skipped',
    type: MISSING_PLAN,
    message: board.missing(missing, words),
    text: board.missing(missing, words),
  }));
}

/** Notes across plans weigh nothing: they pass, with what is to be looked into. */
function acrossCases({ across }: Totals, language: ReportContext['language']): TestCase[] {
  return across.map((note) => ({
    name: note.id,
    outcome: 'passed',
    text: [
      acrossSentence(note, language),
      ...note.plans.map(({ file, range: { start } }) => `  ${file}:${start.line}:${start.column}`),
    ].join('\n'),
  }));
}
