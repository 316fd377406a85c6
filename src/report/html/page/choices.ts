import { unitStatuses } from '../../../desk/roster/UnitEntry.js';
import { ABSENT, JUDGED, NO_PARENT, UNMET } from '../findAddress.js';
import type { PageData, State } from '../PageData.js';
import { stateName } from './stateName.js';
import type { Unit } from './Unit.js';

/** What a filter may ask for: a value of its field, and how it is called. */
export type Choice = readonly [value: string, text: string];
/** Choices under a heading of their own. */
export type ChoiceGroup = { title: string; choices: Choice[] };

/** The districts there are; those units last whose district is not known. */
export function parentChoices({ language, labels }: PageData, units: readonly Unit[]): Choice[] {
  const names = new Set(units.flatMap(({ row }) => row.parent ?? []));
  const sorted = sortNames([...names], language).map((name): Choice => [name, name]);
  const unknown = names.size > 0 && units.some(({ row }) => row.parent === undefined);
  return unknown ? [...sorted, [NO_PARENT, labels.noParent]] : sorted;
}

/** The kinds of unit that there are, in the order of the report. */
export function kindChoices({ kinds }: PageData, units: readonly Unit[]): Choice[] {
  const present = new Set(units.map(({ row }) => row.kind));
  return Object.entries(kinds).filter(([kind]) => present.has(kind));
}

/** Verdicts; with a roster apart from the statuses of the units that have no plan which is judged. */
export function stateChoices(
  { verdicts, sendings, finder }: PageData,
  units: readonly Unit[],
): (Choice | ChoiceGroup)[] {
  const all = Object.entries(verdicts);
  if (!units.some(({ isListed }) => isListed)) return all;
  const present = new Set(units.flatMap(({ row }) => ('sending' in row ? row.sending : [])));
  const absent = unitStatuses.filter((status) => status !== 'judged' && present.has(status));
  const { groups } = finder;
  return [
    { title: groups.judged, choices: [[JUDGED, finder.judged], ...all] },
    ...(absent.length > 0
      ? [
          {
            title: groups.absent,
            choices: [[ABSENT, finder.absent] as const, ...absent.map((status) => [status, sendings[status]] as const)],
          },
        ]
      : []),
  ];
}

/** The requirements, in the order of the text; the value is the place in that order. */
export function requirementChoices({ requirements }: PageData): Choice[] {
  return requirements.map(({ id, title }) => [id, `${id} · ${title}`]);
}

/** What may have become of a requirement: a value is the letters of the states that it stands for. */
export function statusChoices(data: PageData): Choice[] {
  const one = (state: State): Choice => [state, stateName(state, data)];
  const { unmet, review } = data.statuses;
  return [
    [UNMET, unmet],
    one('E'),
    one('W'),
    one('N'),
    one('k'),
    one('n'),
    ['rR', review],
    one('R'),
    one('w'),
    one('m'),
  ];
}

function sortNames(names: string[], language: string): string[] {
  return names.sort(new Intl.Collator(language === 'vi' ? 'vi' : ['en', 'vi'], { numeric: true }).compare);
}
