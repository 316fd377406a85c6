import { shorten } from '../../messages/shorten.js';
import { mostUnmet, noneUnmet } from '../docx/faults.js';
import { sendingSentences } from '../docx/general.js';
import { type Block, type PaperReport, shareOf } from '../docx/PaperReport.js';
import { districtTable } from '../shared/districtTable.js';
import { asked } from './asked.js';
import { districtPiece } from './districtPiece.js';
import { PAGE } from './heights.js';
import layout from './layout.json' with { type: 'json' };
import { decided, limits } from './limits.js';
import { heightOfAll, line, type Piece, type Sizes, thatFit } from './Piece.js';
import { pageHead } from './pageHead.js';

const { most, space, sizes: ALL_SIZES } = layout;

/** What stands on the page: in the largest letters in which all of it does, else in the smallest, and as much as there is room for. */
export function pageOf(report: PaperReport): Block[] {
  const pages = ALL_SIZES.map((sizes) => pageIn(report, sizes));
  return (pages.find(({ isWhole }) => isWhole) ?? pages.at(-1))?.blocks ?? [];
}

/** All stands on the page but rows of the table and requirements: of those as many as there is room for. */
function pageIn(report: PaperReport, sizes: Sizes): { blocks: Block[]; isWhole: boolean } {
  const { onePage } = report.say;
  const { text: size, small } = sizes;
  const head = (text: string) => line(text, { size, bold: true, before: space.before });
  const remarks = limits(report);
  const before = [
    ...pageHead(report, sizes),
    ...(remarks.length > 0
      ? [line(`${onePage.remarks} ${remarks.join(' ')}`, { size: small, bold: true, before: 2 })]
      : []),
    head(onePage.sections.sent),
    line(sent(report).join(' '), { size, after: space.before }),
  ];
  const requirements = unmet(report, sizes);
  const more = (count: number) => (count > 0 ? [line(`- ${onePage.otherRequirements(count)}`, { size })] : []);
  const after = [
    head(onePage.sections.asked),
    ...asked(report).map((sentence) => line(`- ${sentence}`, { size })),
    line([onePage.whole, ...decided(report)].join(' '), { italics: true, size: small, before: space.before }),
  ];
  const second = head(onePage.sections.unmet);
  const all = mostUnmet(report).length;
  const fixed = [...before, second, ...requirements.slice(0, most.surelyRequirements), ...more(all), ...after];
  const free = PAGE - heightOfAll(fixed);
  const table = districtPiece(report, sizes, free);
  const others = requirements.slice(most.surelyRequirements);
  const fits = thatFit(others, free - heightOfAll(table.pieces));
  const shown = requirements.slice(0, most.surelyRequirements + fits);
  const pieces = [...before, ...table.pieces, second, ...shown, ...more(all - shown.length), ...after];
  return {
    blocks: pieces.flatMap(({ blocks }) => blocks),
    isWhole: table.left === 0 && fits === others.length && heightOfAll(pieces) <= PAGE,
  };
}

/** How many units have sent a plan and how many of those are in order; without a roster, how many plans came. */
function sent(report: PaperReport): string[] {
  const { totals, say, context } = report;
  const { summary, roster } = totals;
  const { paper, onePage } = say;
  const table = districtTable(totals, context.say);
  if (table) {
    const { expected, judged, compliant } = table.total;
    if (judged === 0) return [onePage.noneSent(expected)];
    return [
      onePage.sent(shareOf({ met: judged, of: expected }, report), shareOf({ met: compliant, of: judged }, report)),
    ];
  }
  // Of a part of the plans it has been said that this cannot be told.
  const untold = roster && !summary.roster;
  return [
    ...(untold ? [paper.sent.received(summary)] : sendingSentences(report)),
    ...(summary.plans.received > 0 ? [paper.results.verdicts(summary.plans)] : []),
  ];
}

/** The requirements that most plans do not meet, a line each; or that there is none. */
function unmet(report: PaperReport, { text: size }: Sizes): Piece[] {
  const { onePage } = report.say;
  const failing = mostUnmet(report).slice(0, most.requirements);
  if (failing.length === 0) return [line(noneUnmet(report), { size })];
  return failing.map(({ id, title, counts, all }) => {
    const text = onePage.unmet(id, shorten(title, most.title), counts, shareOf(all, report));
    return line(`- ${text}`, { size });
  });
}
