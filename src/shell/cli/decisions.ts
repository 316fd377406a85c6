import type { Review, Waiver } from '../../check/assess/Decisions.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { type CheckedDecisions, checkDecisions } from '../../desk/decisions/checkDecisions.js';
import { clashesIn } from '../../desk/roster/clashes.js';
import type { Roster } from '../../desk/roster/Roster.js';
import type { Language } from '../../messages/Language.js';
import { messages, sentenceOf } from '../../messages/sentences.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import type { Mistakes } from './Mistakes.js';
import type { OpenConfig } from './openConfig.js';

interface DecisionContext {
  catalogue: Catalogue;
  asOf: IsoDate | undefined;
  roster: Roster | undefined;
  language: Language;
}

/** The decisions of a configuration that hold, and its levels; what is wrong with them goes to `mistakes`. */
export function decisionsIn(
  { parsed }: OpenConfig,
  { catalogue, asOf, roster, language }: DecisionContext,
  mistakes: Mistakes,
): Pick<CheckedDecisions, 'levels' | 'waivers' | 'reviews'> {
  const { levels, problems, voided, places, waivers, reviews } = checkDecisions(parsed, catalogue);
  mistakes.problems(problems);
  for (const problem of voided) mistakes.voided(problem.range, sentenceOf(problem as never, language));
  const holding = <T extends Waiver | Review>(decisions: readonly T[]): T[] => {
    // A review of what the program judges has no effect, whatever it says.
    const judged = decisions.filter(
      (decision) => 'expires' in decision || catalogue.find(decision.requirement)?.check === 'review',
    );
    const clashes = asOf === undefined ? [] : clashesIn(judged, asOf, roster);
    const say = messages[language].cli.errors.clash;
    for (const { decision, other, kind } of clashes) {
      const [own, others] = [places.get(decision), places.get(other)];
      if (!own || !others) continue;
      const sentence = say['expires' in decision ? 'waiver' : kind];
      mistakes.voided(own, sentence(decision.requirement, visible(decision.unit), others.start.line));
    }
    return decisions.filter((one) => !clashes.some(({ decision }) => decision === one));
  };
  return {
    levels,
    ...(waivers && { waivers: holding(waivers) }),
    ...(reviews && { reviews: holding(reviews) }),
  };
}
