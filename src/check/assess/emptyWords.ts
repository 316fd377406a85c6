import { append } from '../../plan/maps/append.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem, ProblemKind, ProblemParams } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';
import { borrowedFrom, plainWords } from './borrowedFrom.js';
import { linesOf } from './linesOf.js';

/** The most requirements that one task can answer in earnest. */
const MOST_ANSWERS = 6;
/** How many tasks may have one content by chance, as with two halves of a year. */
const MOST_ALIKE = 2;
/** By which contents are told apart at a glance. */
const FIRST_LETTERS = 12;
/** How many words it takes to say what is to be done. */
const FEWEST_WORDS = 4;

/** The certain signs of going through the motions, as notes (schemas/README.md, "Empty words"): a person judges the rest. */
export function checkEmptyWords(parsed: ParsedPlan, plan: Plan, catalogue: Catalogue): Problem[] {
  return [...tooManyAnswers(parsed, plan, catalogue), ...emptyContents(parsed, plan, catalogue)];
}

function note<K extends ProblemKind>(parsed: ParsedPlan, kind: K, params: ProblemParams[K], path: string): Problem {
  return problemOf(kind, params, parsed.locate(path));
}

function tooManyAnswers(parsed: ParsedPlan, { tasks = [] }: Plan, catalogue: Catalogue): Problem[] {
  return tasks.flatMap(({ answers = [] }, i) => {
    const count = new Set(answers.flatMap((id) => catalogue.find(id)?.id ?? [])).size;
    return count > MOST_ANSWERS
      ? [note(parsed, 'many-answers', { count, most: MOST_ANSWERS }, `/tasks/${i}/answers`)]
      : [];
  });
}

function emptyContents(parsed: ParsedPlan, { tasks = [] }: Plan, catalogue: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const alike = new Map<string, number[]>();
  for (const [i, { content }] of tasks.entries()) {
    if (content === undefined) continue;
    const path = `/tasks/${i}/content`;
    append(alike, content.slice(0, FIRST_LETTERS).toLowerCase(), i);
    const words = content.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (words < FEWEST_WORDS) problems.push(note(parsed, 'short-content', { words, content }, path));
    const from = borrowedFrom(content, catalogue);
    if (from) problems.push(note(parsed, 'borrowed-content', { ...from }, path));
  }
  for (const group of [...alike.values()].flatMap((indexes) => sameIn(indexes, tasks))) {
    const [first = 0] = group;
    if (group.length > MOST_ALIKE)
      problems.push(
        note(
          parsed,
          'same-content',
          linesOf(
            parsed,
            group.map((i) => `/tasks/${i}/content`),
          ),
          `/tasks/${first}/content`,
        ),
      );
  }
  return problems;
}

/** Of tasks whose contents begin alike, those that have one content, whatever their stops and capitals. */
function sameIn(indexes: readonly number[], tasks: NonNullable<Plan['tasks']>): number[][] {
  if (indexes.length <= MOST_ALIKE) return [];
  const same = new Map<string, number[]>();
  for (const i of indexes) append(same, plainWords(tasks[i]?.content ?? ''), i);
  return [...same.values()];
}
