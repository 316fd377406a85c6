import { dirname } from 'node:path';
import type { OfficialPlan, Review, Waiver } from '../../check/assess/Decisions.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { type CheckedDecisions, checkDecisions } from '../../desk/decisions/checkDecisions.js';
import type { CellFault, ReadDecisions } from '../../desk/decisions/readDecisionSheets.js';
import { clashesIn, unitKeyOf } from '../../desk/roster/clashes.js';
import type { Roster } from '../../desk/roster/Roster.js';
import type { Language } from '../../messages/Language.js';
import { sentenceIn } from '../../messages/sentenceIn.js';
import { messages, sentenceOf } from '../../messages/sentences.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import { type Mistakes, placed, spoken } from './Mistakes.js';
import type { OpenConfig } from './openConfig.js';
import type { DecisionFile } from './openDecisions.js';

interface DecisionContext {
  catalogue: Catalogue;
  asOf: IsoDate | undefined;
  roster: Roster | undefined;
  language: Language;
  /** A path that a file in a folder names, as reports name files. */
  fileIn: (folder: string, path: string) => string;
}

type Decision = Waiver | Review | OfficialPlan;

/** A decision, and where it is entered. */
interface Placed<T extends Decision> {
  decision: T;
  /** The file, as messages name it; empty for the configuration. */
  source: string;
  /** The place in the file, in words. */
  place: string;
  /** A sentence with that place. */
  said: (sentence: string) => string;
  /** Says that it is void. */
  void: (sentence: string) => void;
}

/** What the Board has decided, and what says that a decision is void because of what the plans turn out to be. */
export interface DecisionsInForce extends Pick<CheckedDecisions, 'levels' | 'waivers' | 'reviews' | 'officialPlans'> {
  /** A sentence on a decision, with the place where that stands. */
  at: (decision: Decision, sentence: string) => string | undefined;
}

/**
 * The decisions that hold, of the configuration and of the files of decisions beside it, and its levels; what is wrong with
 * them goes to `mistakes`.
 */
export function decisionsIn(
  { parsed, file = '', folder }: OpenConfig,
  files: readonly DecisionFile[],
  context: DecisionContext,
  mistakes: Mistakes,
): DecisionsInForce {
  const { catalogue, language, fileIn } = context;
  const checked = checkDecisions(parsed, catalogue);
  mistakes.problems(checked.problems);
  const own = inYaml(checked, { source: file, fileIn: (path) => fileIn(folder, path) }, language, (range, sentence) =>
    mistakes.voided(range, sentence),
  );
  const others = files.map((one) => {
    if ('sheets' in one.holds) return inSheets(one.holds.sheets, one.file, language, mistakes);
    const read = checkDecisions(one.holds.parsed, catalogue);
    return inYaml(
      read,
      { source: one.file, fileIn: (path) => fileIn(dirname(one.path), path) },
      language,
      (range, sentence) => mistakes.voidedIn(() => placed(one.file, range, spoken(sentence))),
    );
  });
  const all = [own, ...others];
  const of = <T extends Decision>(lists: readonly (Placed<T>[] | undefined)[]): T[] | undefined => {
    const given = lists.filter((list) => list !== undefined);
    return given.length === 0 ? undefined : holding(once(given.flat(), context), context);
  };
  const waivers = of(all.map((one) => one.waivers));
  const reviews = of(all.map((one) => one.reviews));
  const officialPlans = of(all.map((one) => one.officialPlans));
  const places = new Map<Decision, Placed<OfficialPlan>['said']>(
    all.flatMap((one) => one.officialPlans ?? []).map((one) => [one.decision, one.said]),
  );
  return {
    levels: checked.levels,
    ...(waivers && { waivers }),
    ...(reviews && { reviews }),
    ...(officialPlans && { officialPlans }),
    at: (decision, sentence) => places.get(decision)?.(sentence),
  };
}

interface InFile {
  waivers: Placed<Waiver>[] | undefined;
  reviews: Placed<Review>[] | undefined;
  officialPlans: Placed<OfficialPlan>[] | undefined;
}

function inYaml(
  { voided, places, waivers, reviews, officialPlans }: CheckedDecisions,
  { source, fileIn }: { source: string; fileIn: (path: string) => string },
  language: Language,
  say: Mistakes['voided'],
): InFile {
  for (const problem of voided) say(problem.range, sentenceOf(problem, language));
  const { atLine } = messages[language].cli.errors;
  const list = <T extends Decision>(decisions: readonly T[] | undefined): Placed<T>[] | undefined =>
    decisions?.flatMap((decision) => {
      const range = places.get(decision);
      if (!range) return [];
      const place = atLine(range.start.line);
      const said = (sentence: string) => placed(source, range, sentence);
      return [{ decision, source, place, said, void: (sentence: string) => say(range, sentence) }];
    });
  const official = list(officialPlans)?.map(({ decision, ...one }) => ({
    ...one,
    decision: { ...decision, file: fileIn(decision.file) },
  }));
  return { waivers: list(waivers), reviews: list(reviews), officialPlans: official };
}

function inSheets(
  { waivers, reviews, officialPlans, voided }: ReadDecisions,
  source: string,
  language: Language,
  mistakes: Mistakes,
): InFile {
  const { place: placeOf } = messages[language].decisionSheets;
  const inCell = (place: string, sentence: string) => `${visible(source)}: ${place}: ${sentence}`;
  const say = (place: string, sentence: string) => mistakes.voidedIn(inCell(place, sentence));
  for (const { fault, ...at } of voided) say(placeOf(at), cellSentence(fault, language));
  const list = <T extends Decision>(given: readonly { decision: T; place: { sheet: string; cell: string } }[]) =>
    given.map(({ decision, place: at }): Placed<T> => {
      const place = placeOf(at);
      const said = (sentence: string) => inCell(place, sentence);
      return { decision, source, place, said, void: (sentence) => say(place, sentence) };
    });
  return { waivers: list(waivers), reviews: list(reviews), officialPlans: list(officialPlans) };
}

function cellSentence({ kind, params }: CellFault, language: Language): string {
  return sentenceIn(messages[language].decisionSheets.faults, kind, params);
}

/** What one file repeats of another to the letter is said once: a workbook holds what the configuration has said, too. */
function once<T extends Decision>(list: readonly Placed<T>[], { roster }: DecisionContext): Placed<T>[] {
  const sources = new Map<string, string>();
  return list.filter(({ decision, source }) => {
    const { unit, seen: _, ...rest } = decision as T & { seen?: string };
    const key = JSON.stringify([unitKeyOf(unit, roster), Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))]);
    const first = sources.get(key);
    if (first === undefined) sources.set(key, source);
    return first === undefined || first === source;
  });
}

function holding<T extends Decision>(
  list: readonly Placed<T>[],
  { catalogue, asOf, roster, language }: DecisionContext,
): T[] {
  const decisions = list.map(({ decision }) => decision);
  // A review of what the program judges has no effect, whatever it says.
  const judged = decisions.filter(
    (decision) => !('opinion' in decision) || catalogue.find(decision.requirement)?.check === 'review',
  );
  const clashes = asOf === undefined ? [] : clashesIn(judged, asOf, roster);
  const places = new Map(list.map((one) => [one.decision, one]));
  const say = { ...messages[language].cli.errors.clash, official: messages[language].official.clash };
  for (const { decision, other, kind } of clashes) {
    const [own, others] = [places.get(decision), places.get(other)];
    if (!own || !others) continue;
    const place = others.source === own.source ? others.place : `${visible(others.source)}, ${others.place}`;
    const unit = visible(decision.unit);
    if ('file' in decision) own.void(say.official[kind](unit, place));
    else own.void(say['expires' in decision ? 'waiver' : kind](decision.requirement, unit, place));
  }
  const clashing = new Set<Decision>(clashes.map(({ decision }) => decision));
  return decisions.filter((one) => !clashing.has(one));
}
