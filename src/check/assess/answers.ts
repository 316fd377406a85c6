import { append } from '../../plan/maps/append.js';
import { unitLevels } from '../../plan/model/model.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem, ProblemKind, ProblemParams } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { withoutLookAlikes } from '../../plan/text/lookAlikes.js';
import { withoutUnsafe } from '../../plan/text/visible.js';
import { type Catalogue, foldId } from '../catalogue/loadCatalogue.js';

/** Several ids written as one text: `3.1.b, 3.2.a`. */
const SEVERAL = /[,;]|\svà\s/u;
/** From one to another. */
const RANGE = /[-–—]|\sđến\s/u;

function problem<K extends ProblemKind>(parsed: ParsedPlan, kind: K, params: ProblemParams[K], path: string): Problem {
  return problemOf(kind, params, parsed.locate(path));
}

/** The tasks of a plan, as indexes, by the requirement they name (its id folded). */
export function answeringTasks(plan: Plan): ReadonlyMap<string, readonly number[]> {
  const tasks = new Map<string, number[]>();
  for (const [i, { answers = [] }] of plan.tasks?.entries() ?? []) {
    for (const id of new Set(answers.map(foldId))) {
      append(tasks, id, i);
    }
  }
  return tasks;
}

/**
 * What a plan says that does not fit the catalogue: another conclusion, a unit that nothing binds, answers that name no
 * requirement or one that does not bind the unit. An unknown answer leaves the requirement it is nearest to unknown; one
 * that is near none might mean any.
 * @param plan of the unit as it is judged
 */
export function checkAgainst(catalogue: Catalogue, parsed: ParsedPlan, plan: Plan | null): Problem[] {
  if (!plan) return [];
  const problems: Problem[] = [];
  const { id } = catalogue.conclusion;
  if (plan.conclusion !== undefined && plan.conclusion.toLowerCase() !== id) {
    // Its answers name the requirements of that conclusion: one problem says it all.
    return [problem(parsed, 'other-conclusion', { value: plan.conclusion, expected: id }, '/conclusion')];
  }
  const binding = catalogue.binding(plan.unit);
  if (binding.length === 0) {
    const { type, level } = plan.unit;
    const levels = unitLevels.map(({ value }) => value);
    const bound = levels.filter((other) => catalogue.binding({ type, level: other }).length > 0);
    problems.push(problem(parsed, 'unbound-unit', { type, level, levels: bound }, '/unit/type'));
  }
  for (const [i, task] of plan.tasks?.entries() ?? []) {
    for (const [j, answer] of task.answers?.entries() ?? []) {
      const path = `/tasks/${i}/answers/${j}`;
      const requirement = catalogue.find(answer);
      if (!requirement) {
        const likely = meantBy(answer, catalogue);
        const example = likely.meant ? undefined : binding.find(({ check }) => check === 'tasks')?.id;
        const params = { value: answer, ...likely, ...(example !== undefined && { example }) };
        problems.push(problem(parsed, 'unknown-requirement', params, path));
      } else if (binding.length > 0 && !binding.includes(requirement)) {
        problems.push(problem(parsed, 'not-binding', { requirement: requirement.id }, path));
      }
    }
  }
  return problems;
}

/** The ids in a text, or the text itself: words around them (`mục 3.1.b`) do not hide them, and `3.2.a - 3.2.c` names three. */
function idsIn(text: string, { requirements, find }: Catalogue): readonly string[] {
  const ids = text.match(/\d[\dA-ZĐ.]{0,20}\.[A-ZĐ](?![\p{L}\p{N}])/giu) ?? [text];
  const [from, to] = ids.map(find).map((found) => (found ? requirements.indexOf(found) : -1));
  if (ids.length !== 2 || from === undefined || to === undefined || from < 0 || to < from || !RANGE.test(text))
    return ids;
  return requirements.slice(from, to + 1).map(({ id }) => id);
}

/** Longer texts are near to no id. */
const LONGEST_ID = 60;

/** The most requirements that a part of the text has, of which one may be asked for. */
const MOST_OF_A_PART = 10;

/** The ids of a part of the text. */
const idsOf = (part: string, { requirements }: Catalogue) =>
  requirements.flatMap(({ id }) => (foldId(id).startsWith(`${part}.`) ? [id] : []));

/** What one wrong id probably means: itself otherwise spelt, one of the part that it names (`3.CCB`), or the nearest. */
function meantByOne(written: string, catalogue: Catalogue): { ids: string[]; within?: string; part?: string } {
  const known = catalogue.find(written);
  if (known) return { ids: [known.id] };
  const { text } = withoutLookAlikes(written);
  const plain = foldId(text)
    .replaceAll('Đ', 'D')
    .replace(/[\s.\-–—_]+/gu, '.')
    .replace(/\.$/u, '');
  const spelt = catalogue.find(plain) ?? catalogue.find(plain.replace(/\.?([A-Z])$/u, '.$1'));
  if (spelt) return { ids: [spelt.id] };
  const ids = idsOf(plain, catalogue);
  if (ids.length > 0 && ids.length <= MOST_OF_A_PART) return { ids, within: plain };
  // `3.2.z`: all of a part are as near.
  const part = /^(.+)\.[A-Z]$/u.exec(plain)?.[1] ?? '';
  const beside = part === '' ? [] : idsOf(part, catalogue);
  if (beside.length > 1 && beside.length <= MOST_OF_A_PART) return { ids: beside, part };
  const nearest = plain.length > LONGEST_ID ? undefined : catalogue.nearest(plain);
  return { ids: nearest === undefined ? [] : [nearest] };
}

/** The ids that a wrong answer probably means; none when one of them is near no id. */
function meantBy(value: string, catalogue: Catalogue): Omit<ProblemParams['unknown-requirement'], 'value'> {
  // What nobody sees is a problem of its own, and hides no more than the id has without it.
  const answer = withoutUnsafe(value);
  const { found: lookAlikes } = withoutLookAlikes(answer);
  const strange = lookAlikes.length > 0 && { lookAlikes };
  const parts = answer
    .split(SEVERAL)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts
    .flatMap((part) => idsIn(part, catalogue))
    .map((written) => ({ written, isKnown: catalogue.find(written) !== undefined, ...meantByOne(written, catalogue) }));
  if (found.length === 0 || found.some(({ ids }) => ids.length === 0)) return { ...strange };
  const meant = found.flatMap(({ ids }) => ids);
  const guessed = found.flatMap(({ written, isKnown, ids }) => {
    const [first = '', last = first] = [ids[0], ids.at(-1)];
    return isKnown ? [] : [{ written, meant: first === last ? first : `${first} – ${last}` }];
  });
  const [{ within, part } = {}, ...more] = found;
  return {
    meant,
    ...(more.length > 0 && guessed.length > 0 && { unsure: guessed }),
    ...(more.length === 0 && within !== undefined && { within }),
    ...(more.length === 0 && part !== undefined && { part }),
    ...strange,
  };
}
