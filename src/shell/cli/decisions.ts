import type { Review, Waiver } from '../../check/assess/Decisions.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { type CheckedDecisions, checkDecisions } from '../../desk/decisions/checkDecisions.js';
import type { CellFault, ReadDecisions } from '../../desk/decisions/readDecisionSheets.js';
import { clashesIn, unitKeyOf } from '../../desk/roster/clashes.js';
import type { Roster } from '../../desk/roster/Roster.js';
import type { Language } from '../../messages/Language.js';
import { messages, sentenceOf } from '../../messages/sentences.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import type { Mistakes } from './Mistakes.js';
import { placed } from './Mistakes.js';
import type { OpenConfig } from './openConfig.js';
import type { DecisionFile } from './openDecisions.js';

interface DecisionContext {
  catalogue: Catalogue;
  asOf: IsoDate | undefined;
  roster: Roster | undefined;
  language: Language;
}

/** A decision, and where it is entered. */
interface Placed<T extends Waiver | Review> {
  decision: T;
  /** The file, as messages name it; empty for the configuration. */
  source: string;
  /** The place in the file, in words. */
  place: string;
  /** Says that it is void. */
  void: (sentence: string) => void;
}

/**
 * The decisions that hold, of the configuration and of the files of decisions beside it, and its levels; what is wrong with
 * them goes to `mistakes`.
 */
export function decisionsIn(
  { parsed, file = '' }: OpenConfig,
  files: readonly DecisionFile[],
  context: DecisionContext,
  mistakes: Mistakes,
): Pick<CheckedDecisions, 'levels' | 'waivers' | 'reviews'> {
  const { catalogue, language } = context;
  const checked = checkDecisions(parsed, catalogue);
  mistakes.problems(checked.problems);
  const own = inYaml(checked, file, language, (range, sentence) => mistakes.voided(range, sentence));
  const others = files.map((one) => {
    if ('sheets' in one.holds) return inSheets(one.holds.sheets, one.file, language, mistakes);
    const read = checkDecisions(one.holds.parsed, catalogue);
    return inYaml(read, one.file, language, (range, sentence) => mistakes.voidedIn(placed(one.file, range, sentence)));
  });
  const all = [own, ...others];
  const of = <T extends Waiver | Review>(lists: readonly (Placed<T>[] | undefined)[]): T[] | undefined => {
    const given = lists.filter((list) => list !== undefined);
    return given.length === 0 ? undefined : holding(once(given.flat(), context), context);
  };
  const waivers = of(all.map((one) => one.waivers));
  const reviews = of(all.map((one) => one.reviews));
  return { levels: checked.levels, ...(waivers && { waivers }), ...(reviews && { reviews }) };
}

interface InFile {
  waivers: Placed<Waiver>[] | undefined;
  reviews: Placed<Review>[] | undefined;
}

function inYaml(
  { voided, places, waivers, reviews }: CheckedDecisions,
  source: string,
  language: Language,
  say: Mistakes['voided'],
): InFile {
  for (const problem of voided) say(problem.range, sentenceOf(problem as never, language));
  const { atLine } = messages[language].cli.errors;
  const list = <T extends Waiver | Review>(decisions: readonly T[] | undefined): Placed<T>[] | undefined =>
    decisions?.flatMap((decision) => {
      const range = places.get(decision);
      if (!range) return [];
      const place = atLine(range.start.line);
      return [{ decision, source, place, void: (sentence: string) => say(range, sentence) }];
    });
  return { waivers: list(waivers), reviews: list(reviews) };
}

function inSheets(
  { waivers, reviews, voided }: ReadDecisions,
  source: string,
  language: Language,
  mistakes: Mistakes,
): InFile {
  const { place: placeOf } = messages[language].decisionSheets;
  const say = (place: string, sentence: string) => mistakes.voidedIn(`${visible(source)}: ${place}: ${sentence}`);
  for (const { fault, ...at } of voided) say(placeOf(at), cellSentence(fault, language));
  const list = <T extends Waiver | Review>(given: readonly { decision: T; place: { sheet: string; cell: string } }[]) =>
    given.map(({ decision, place: at }): Placed<T> => {
      const place = placeOf(at);
      return { decision, source, place, void: (sentence) => say(place, sentence) };
    });
  return { waivers: list(waivers), reviews: list(reviews) };
}

function cellSentence({ kind, params }: CellFault, language: Language): string {
  return (messages[language].decisionSheets.faults[kind] as (given: unknown) => string)(params);
}

/** What one file repeats of another to the letter is said once: a workbook holds what the configuration has said, too. */
function once<T extends Waiver | Review>(list: readonly Placed<T>[], { roster }: DecisionContext): Placed<T>[] {
  const sources = new Map<string, string>();
  return list.filter(({ decision, source }) => {
    const { unit, seen: _, ...rest } = decision as T & { seen?: string };
    const key = JSON.stringify([unitKeyOf(unit, roster), Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))]);
    const first = sources.get(key);
    if (first === undefined) sources.set(key, source);
    return first === undefined || first === source;
  });
}

function holding<T extends Waiver | Review>(
  list: readonly Placed<T>[],
  { catalogue, asOf, roster, language }: DecisionContext,
): T[] {
  const decisions = list.map(({ decision }) => decision);
  // A review of what the program judges has no effect, whatever it says.
  const judged = decisions.filter(
    (decision) => 'expires' in decision || catalogue.find(decision.requirement)?.check === 'review',
  );
  const clashes = asOf === undefined ? [] : clashesIn(judged, asOf, roster);
  const places = new Map(list.map((one) => [one.decision, one]));
  const say = messages[language].cli.errors.clash;
  for (const { decision, other, kind } of clashes) {
    const [own, others] = [places.get(decision), places.get(other)];
    if (!own || !others) continue;
    const sentence = say['expires' in decision ? 'waiver' : kind];
    const place = others.source === own.source ? others.place : `${visible(others.source)}, ${others.place}`;
    own.void(sentence(decision.requirement, visible(decision.unit), place));
  }
  const clashing = new Set<Waiver | Review>(clashes.map(({ decision }) => decision));
  return decisions.filter((one) => !clashing.has(one));
}
