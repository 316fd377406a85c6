import type { Paragraph } from 'docx';
import type { AcrossFinding } from '../../desk/across/Across.js';
import type { Standing } from '../../desk/totals/Standing.js';
import type { Words } from '../../messages/Words.js';
import { type Block, type Draft, items, listed, planName, shareOf } from './Draft.js';
import layout from './layout.json' with { type: 'json' };
import { heading, paragraph } from './paper.js';

/** III- What falls short: requirements, files, units that are overdue, what shows only across plans. */
export function faults(draft: Draft): Block[] {
  const { sections, faults: says } = draft.say.paper;
  return [
    heading(sections.faults),
    heading(says.parts.requirements, 2),
    ...requirements(draft),
    heading(says.parts.files, 2),
    ...files(draft),
    heading(says.parts.overdue, 2),
    ...overdue(draft),
    heading(says.parts.across, 2),
    ...across(draft),
  ];
}

/** The requirements that plans do not meet, those that most plans fail first. */
export function mostUnmet({ totals }: Draft): Standing[] {
  return totals.standing
    .filter(({ by, counts }) => by === 'requirement' && (counts.unmet > 0 || counts.unknown > 0))
    .sort((a, b) => b.counts.unmet - a.counts.unmet || b.counts.unknown - a.counts.unknown);
}

function requirements(draft: Draft): Paragraph[] {
  const { say, context } = draft;
  const { faults: says, more } = say.paper;
  const { language, catalogue } = context;
  const failing = mostUnmet(draft);
  if (failing.length === 0) return [paragraph(says.noneUnmet)];
  const sentence = ({ key, counts, all }: Standing) => {
    const { clause, title, level } = catalogue.find(key) ?? {};
    const stands = says.unmet(counts, shareOf(all, draft), say.labels.levels[level ?? 'note']);
    return `${title?.[language] ?? ''} (${says.requirement(key, clause?.[language] ?? '')}): ${stands}.`;
  };
  return [
    paragraph(says.mostUnmet(failing.length), 'Body', { keepNext: true }),
    ...items(failing, layout.most.requirements, sentence, more.requirements, draft),
  ];
}

function files(draft: Draft): Paragraph[] {
  const { totals, say } = draft;
  const { faults: says, more } = say.paper;
  const { error, warning, note } = totals.problems;
  const none = error === 0 && warning === 0 && note === 0;
  const unreadable = totals.byUnit.filter(({ verdict }) => verdict === 'unreadable');
  return [
    paragraph(none ? says.noProblems : says.problems(totals.problems)),
    ...listed(
      unreadable,
      says.unreadable,
      ({ file, document }) => `${planName({ file, document }, draft)}.`,
      draft,
      more.plans,
    ),
  ];
}

function overdue(draft: Draft): Paragraph[] {
  const { totals, say } = draft;
  const { faults: says, more } = say.paper;
  if (!totals.roster || !totals.summary.roster) return [paragraph(says.overdueUnknown)];
  const late = totals.roster.missing
    .filter(({ status }) => status === 'overdue')
    .sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
  if (late.length === 0) return [paragraph(says.noneOverdue)];
  return [
    paragraph(says.overdue(totals.summary.roster.overdue), 'Body', { keepNext: true }),
    ...items(
      late,
      layout.most.units,
      (missing) => `${missing.unit.name}: ${say.board.missingDue(missing)}.`,
      more.units,
      draft,
    ),
  ];
}

function across(draft: Draft): Paragraph[] {
  const { totals, say, words, context } = draft;
  const { faults: says } = say.paper;
  const merged = context.merged !== undefined;
  if (totals.across.length === 0) return [paragraph(merged ? says.noneAcrossMerged : says.noneAcross)];
  const parts: [AcrossFinding['kind'], (count: number, words: Words) => string][] = [
    ['copied-text', says.copied],
    ['sum-contradicts', says.sums],
    ['same-number', says.numbers],
  ];
  const sentence = ({ kind, params, plans }: AcrossFinding) => {
    const sentenceOf = say.board.across[kind] as (given: unknown, with_: Words) => string;
    const text = `${sentenceOf(params, words)} ${says.units(namesOf(plans, draft))}`;
    return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
  };
  return [
    paragraph(says.acrossNote),
    ...(merged ? [paragraph(says.acrossMerged)] : []),
    ...parts.flatMap(([kind, lead]) =>
      listed(
        totals.across.filter((finding) => finding.kind === kind),
        lead,
        sentence,
        draft,
      ),
    ),
  ];
}

/** The units of some plans, each once; of many the first ones and how many more. */
function namesOf(plans: AcrossFinding['plans'], draft: Draft): string {
  const { say, words } = draft;
  const names = [...new Set(plans.map((plan) => planName(plan, draft)))];
  const most = layout.most.names;
  if (names.length <= most + 1) return words.and(names);
  return words.and([...names.slice(0, most), say.paper.more.names(names.length - most)]);
}
