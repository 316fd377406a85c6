import type { OfficialPlan, Review, Waiver } from '../../check/assess/Decisions.js';
import { isOpen } from '../../check/assess/Sending.js';
import type { AcrossFinding, AcrossPlace, Sum } from '../../desk/across/Across.js';
import type { PlanRef, RosterReport } from '../../desk/roster/RosterReport.js';
import type { FreshFinding, SinceReport } from '../../desk/totals/Scope.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Say } from '../../messages/Say.js';
import { oneLine } from '../../plan/text/visible.js';
import type { RenderOptions } from '../Format.js';
import { placeIn } from './planPlace.js';

/** A list that stands beside the plans: an entry for each thing found. */
export interface BoardSection<Name extends string = string, Entry extends BoardEntry = BoardEntry> {
  name: Name;
  title: string;
  entries: Entry[];
}

/** What is said of one thing, on a line; where it is about several plans, the places it speaks of. */
export interface BoardEntry {
  sentence: string;
  places?: readonly string[];
}

/** Something of the roster: of which unit, as far as it is known, and by which plans. */
export interface RosterEntry extends BoardEntry {
  unit: NamedUnit;
  plans: readonly PlanRef[];
}

/** A unit as tables name it, as far as it is known. */
export interface NamedUnit {
  code?: string | undefined;
  name?: string | undefined;
  type?: string | undefined;
  level?: string | undefined;
  parent?: string | undefined;
}

/** A decision of the Board, and what became of it. */
export interface DecisionEntry extends BoardEntry {
  outcome: 'applied' | 'expired' | 'unused';
  waiver?: Waiver;
  review?: Review;
  official?: OfficialPlan;
}

/** A note over several plans. */
export interface AcrossEntry extends BoardEntry {
  id: string;
  kind: AcrossFinding['kind'];
  plans: readonly AcrossPlace[];
}

/** Which plans do not agree with the roster, and how. */
export function rosterSections(roster: RosterReport, say: Say) {
  const { board } = say;
  const { titles } = board;
  const about = (unit: NamedUnit, plans: readonly PlanRef[], sentence: string): RosterEntry => ({
    sentence: oneLine(sentence),
    unit,
    plans,
  });
  const byName = ({ plan, unit }: { plan: PlanRef; unit?: NamedUnit }): NamedUnit => unit ?? { name: plan.name };
  return [
    section(
      'twice',
      titles.twice,
      roster.twice.map((one) => about(one.unit, one.plans, board.twice(one))),
    ),
    section(
      'unlisted',
      titles.unlisted,
      roster.unlisted.map((one) => about(byName(one), [one.plan], board.unlisted(one))),
    ),
    section(
      'namesakes',
      titles.namesakes,
      (roster.namesakes ?? []).map((one) => about(byName(one), [one.plan], board.namesakes(one))),
    ),
    section(
      'mismatched',
      titles.mismatched,
      roster.mismatched.map((one) => about(one.unit, [one.plan], board.mismatched(one))),
    ),
    section(
      'outside',
      titles.outside,
      roster.outside.map((one) => about(one.unit, [one.plan], board.outside(one))),
    ),
  ];
}

/** What became of the Board's decisions; a section only for kinds of decision that it has made. */
export function decisionSections(
  { waivers, reviews, officialPlans }: Pick<Totals, 'waivers' | 'reviews' | 'officialPlans'>,
  say: Say,
) {
  const { board, official } = say;
  const { titles, waiver: ofWaiver } = board;
  const entriesOf = <D>(
    outcome: DecisionEntry['outcome'],
    decisions: readonly D[],
    sentenceOf: (decision: D) => string,
    as: (decision: D) => Pick<DecisionEntry, 'waiver' | 'review' | 'official'>,
  ) =>
    decisions.map((decision): DecisionEntry => ({ sentence: oneLine(sentenceOf(decision)), outcome, ...as(decision) }));
  const asWaiver = (waiver: Waiver) => ({ waiver });
  const asReview = (review: Review) => ({ review });
  const asOfficial = (plan: OfficialPlan) => ({ official: plan });
  return [
    waivers &&
      section('waivers', titles.waivers, [
        ...entriesOf('applied', waivers.applied, ofWaiver.applied, asWaiver),
        ...entriesOf('expired', waivers.expired, ofWaiver.expired, asWaiver),
        ...entriesOf('unused', waivers.unused, board.waiverUnused, asWaiver),
      ]),
    reviews &&
      section('reviews', titles.reviews, [
        ...entriesOf('applied', reviews.applied, board.review, asReview),
        ...entriesOf('unused', reviews.unused, board.reviewUnused, asReview),
      ]),
    officialPlans &&
      section('officialPlans', official.title, [
        ...entriesOf('applied', officialPlans.applied, official.applied, asOfficial),
        ...entriesOf('unused', officialPlans.unused, official.unused, asOfficial),
      ]),
  ].filter((found) => found !== undefined);
}

/** Notes over several plans, with their places. */
export function acrossSection(across: readonly AcrossFinding[], say: Say) {
  const entries = across.map((note): AcrossEntry => {
    const { id, kind, plans } = note;
    const places = plans.map((place) => `${oneLine(place.name ?? '')} (${placeIn(place.file, place)})`);
    return { id, kind, sentence: oneLine(say.across(note)), places, plans };
  });
  return section('across', say.board.titles.across, entries);
}

/** What the units' figures add up to. */
export function sumsSection(sums: readonly Sum[], say: Say) {
  const { board } = say;
  const entries = sums.map((sum): BoardEntry => ({ sentence: oneLine(board.sum(sum)) }));
  return section('sums', board.titles.sums, entries);
}

/** That only what makes a run fail is told, and from which level on that is. */
interface Failing {
  on: RenderOptions['failOn'];
}

/** What an earlier report did not know. */
function sinceSections({ fresh, newlyDue, newlyOverdue }: SinceReport, say: Say, failing: Failing | undefined) {
  const { board, extent } = say;
  const titles = { ...extent.titles, ...(failing && failing.on !== 'warning' && extent.failing) };
  const weighs = ({ finding: { level } }: FreshFinding) =>
    !failing || level === 'error' || (failing.on === 'warning' && level === 'warning');
  const found = (one: FreshFinding) => said(extent.finding(one, say.finding(one.finding)));
  return [
    section('fresh', titles.fresh, fresh.filter(weighs).map(found)),
    section('newlyDue', titles.newlyDue, newlyDue.filter(weighs).map(found)),
    section(
      'newlyOverdue',
      titles.newlyOverdue,
      newlyOverdue.map((one) => said(board.missing(one))),
    ),
  ];
}

/**
 * What the roster, the Board's decisions and the plans together say, as lists of sentences; those with nothing in them
 * are left out. For formats that are read from top to bottom.
 * @param failing only what makes a run fail: units that are overdue, against an earlier report newly so, and what is new of such a level
 */
export function boardSections(totals: Totals, say: Say, failing?: Failing): BoardSection[] {
  const onlyFailing = failing !== undefined;
  const { roster, since, across, sums } = totals;
  const { board } = say;
  // What is newly overdue has a list of its own.
  const absent = onlyFailing && since ? [] : (roster?.missing ?? []);
  const missing = absent.filter(({ status }) => !onlyFailing || status === 'overdue');
  const sections: BoardSection[] = [
    ...(since ? sinceSections(since, say, failing) : []),
    section(
      'missing',
      board.titles.missing,
      missing.map((one) => said(board.missing(one))),
    ),
    ...(onlyFailing
      ? rosterSections(openOnly(roster), say)
      : [
          ...(roster ? rosterSections(roster, say) : []),
          ...decisionSections(totals, say),
          acrossSection(across, say),
          sumsSection(sums, say),
        ]),
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

/** Of the roster only what may make a run fail: units of which the Board is asked which plan is official. */
function openOnly(roster: RosterReport | undefined): RosterReport {
  const twice = roster?.twice.filter(({ superseded = [] }) => superseded.some(({ why }) => isOpen(why))) ?? [];
  return { missing: [], twice, unlisted: [], mismatched: [], outside: [] };
}

const said = (sentence: string): BoardEntry => ({ sentence: oneLine(sentence) });

const section = <Name extends string, Entry extends BoardEntry>(
  name: Name,
  title: string,
  entries: Entry[],
): BoardSection<Name, Entry> => ({ name, title, entries });
