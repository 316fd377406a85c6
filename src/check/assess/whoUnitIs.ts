import type { IsoDate } from '../../plan/model/calendar.js';
import { kindInName } from '../../plan/model/kindInName.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem, ProblemKind, ProblemParams } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import { shareCommittee } from '../../plan/model/sameCommittee.js';
import { sameUnitName, unitName } from '../../plan/model/unitName.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { bare, foldBare, isBare } from '../../plan/text/fold.js';
import { withoutUnsafe } from '../../plan/text/visible.js';
import { committeesOf, type RosterUnit } from './ListedUnit.js';

type Unit = Plan['unit'];

/** The last day of the districts: from 1 July 2025 there are provinces and communes. */
const LAST_DAY_OF_DISTRICTS = '2025-06-30';

/**
 * A district judged after its last day, which only a roster could say: one note, for what was due later is asked of it too.
 * The committees directly under the province, which are of district level as well, live on.
 */
export function checkDistrict(parsed: ParsedPlan, unit: Unit | undefined, asOf: IsoDate): Problem[] {
  if (unit?.level !== 'district' || asOf <= LAST_DAY_OF_DISTRICTS) return [];
  return [problem(parsed, 'district-ended', { last: LAST_DAY_OF_DISTRICTS }, '/unit/level')];
}

/** The unit as it is judged: with a roster by the type and level that the roster has, for a plan does not choose what binds it. */
export function judgedAs(unit: Unit, listed: RosterUnit | undefined): Unit {
  if (!listed || (listed.type === unit.type && listed.level === unit.level)) return unit;
  return { ...unit, type: listed.type as Unit['type'], level: listed.level };
}

/**
 * What contradicts the plan in who the unit is (schemas/README.md, "Who the unit is"): the roster, its own name, and a Party
 * committee of another level.
 */
export function checkWhoUnitIs(parsed: ParsedPlan, unit: Unit | undefined, listed: RosterUnit | undefined): Problem[] {
  if (!unit) return [];
  return [
    ...againstRoster(unit, listed, parsed),
    ...againstName(unit, listed, parsed),
    ...(listed ? [] : ofNoPlace(unit, parsed)),
    ...ofCommittee(unit, listed, parsed),
  ];
}

function problem<K extends ProblemKind>(parsed: ParsedPlan, kind: K, params: ProblemParams[K], path: string): Problem {
  return problemOf(kind, params, parsed.locate(path));
}

const FIELDS = ['type', 'level'] as const;

function againstRoster(unit: Unit, listed: RosterUnit | undefined, parsed: ParsedPlan): Problem[] {
  if (!listed) return [];
  const { code, name } = listed;
  return FIELDS.filter((field) => unit[field] !== listed[field]).map((field) => {
    const params = { field, value: unit[field], expected: listed[field], code, name };
    return problem(parsed, 'roster-contradicts', params, `/unit/${field}`);
  });
}

/** A name that the roster has contradicts nothing; where it is another, it is held against what the unit is judged as. */
function againstName(unit: Unit, listed: RosterUnit | undefined, parsed: ParsedPlan): Problem[] {
  if (listed && sameUnitName(unit, listed)) return [];
  const { name } = unit;
  const { types, levels } = kindInName(name);
  const named: Record<(typeof FIELDS)[number], readonly string[]> = { type: types, level: levels };
  const judged = judgedAs(unit, listed);
  const isSaid = parsed.problems.some(({ kind }) => kind === 'level-word');
  const contradicts = (field: (typeof FIELDS)[number]) =>
    named[field].length > 0 && !named[field].includes(judged[field]) && !(isSaid && field === 'level');
  return FIELDS.filter(contradicts).map((field) => {
    const params = { field, value: judged[field], name, named: [...named[field]] };
    // Where the roster decides, the name is the word that is wrong.
    return problem(parsed, 'name-contradicts', params, listed ? '/unit/name' : `/unit/${field}`);
  });
}

/** A district's or commune's unit that is called by nothing but its kind and level: of each kind there are hundreds. */
function ofNoPlace({ name, level }: Unit, parsed: ParsedPlan): Problem[] {
  // `Hội Nông dân xã (An Thịnh)`: what stands in brackets may be the place.
  const isAlone = kindInName(name).isKindAlone && !/\([^()]{3,}\)/.test(name);
  return isAlone && level !== 'province' ? [problem(parsed, 'nameless-unit', { name }, '/unit/name')] : [];
}

/** The last letters of words of which the name of any Party committee has one: `Đảng ủy`, `Chi bộ`, `HU`. */
const OF_COMMITTEES = ['ủy', 'bộ', 'đảng', 'HU', 'TU', 'ĐU'].map(foldBare);

function ofCommittee(unit: Unit, listed: RosterUnit | undefined, parsed: ParsedPlan): Problem[] {
  const judged = judgedAs(unit, listed);
  const { party_committee: committees = [] } = unit;
  if (judged.type === 'party-committee') return [];
  const pathOf = (index: number) => `/unit/party_committee${committees.length > 1 ? `/${index}` : ''}`;
  const problems = committees.flatMap((committee, index) =>
    committeeProblems(committee, judged, pathOf(index), parsed),
  );
  const isListed = listed !== undefined && shareCommittee(committees, committeesOf(listed));
  if (problems.length > 0 || isListed || committees.some((committee) => isOfPlace(committee, judged.name)))
    return problems;
  // Of several, those of units that were merged, one is the unit's own.
  return committees
    .slice(0, 1)
    .map((committee) => problem(parsed, 'committee-place', { committee, name: judged.name }, pathOf(0)));
}

/** Whether a committee may be of the place that a unit's name names: where both name one of a level, one begins as the other does. */
function isOfPlace(committee: string, name: string): boolean {
  const [{ place: own, levels }, { place: other, levels: others }] = [kindInName(name), kindInName(committee)];
  if (own === undefined || other === undefined || !levels.some((level) => others.includes(level))) return true;
  // What is no letter may stand for a space as well as for nothing, and is said by itself.
  if (withoutUnsafe(name) !== name || withoutUnsafe(committee) !== committee) return true;
  const as = isBare(own) || isBare(other) ? bare : (folded: string) => folded;
  const [a, b] = [`${as(own)} `, `${as(other)} `];
  return a.startsWith(b) || b.startsWith(a);
}

function committeeProblems(committee: string, { name, level }: Unit, path: string, parsed: ParsedPlan): Problem[] {
  const { types, levels } = kindInName(committee);
  const written = unitName(committee);
  const isNone =
    written === unitName(name) ||
    (types.length > 0 && !types.includes('party-committee')) ||
    !OF_COMMITTEES.some((end) => `${bare(written)} `.includes(`${end} `));
  if (isNone) return [problem(parsed, 'no-committee', { committee }, path)];
  if (levels.length === 0 || levels.includes(level)) return [];
  return [problem(parsed, 'committee-level', { committee, named: [...levels], level }, path)];
}
