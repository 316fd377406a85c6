import type { Figure, Stated } from '../../check/assess/Stated.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { Range } from '../../plan/model/Finding.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { lazy } from '../../plan/text/lazy.js';
import type { TextKind } from './DistinctTexts.js';
import { figuresOf } from './Figures.js';
import { numberOf } from './sharedNumbers.js';

/** A text of a plan that may stand in others too, and where it stands. */
export interface SaidText {
  kind: TextKind;
  text: string;
  /** The index of its item as the file counts. */
  index: number;
  range: Range;
}

/** What a plan says that is held against other plans: plain data, so that the plan need not be read again for it. */
export interface Said {
  number?: NonNullable<Stated['number']>;
  figures: readonly Figure[];
  /** Fetched on demand: for a plan with nothing to compare they never are. */
  texts: () => readonly SaidText[];
}

/** What a plan says; an unreadable one says nothing. */
export function saidIn(parsed: ParsedPlan, catalogue: Catalogue): Said {
  if (!parsed.plan) return { figures: [], texts: () => [] };
  const number = numberOf(parsed);
  return { number, figures: figuresOf(parsed, catalogue), texts: lazy(() => textsIn(parsed)) };
}

function textsIn({ plan, locate }: ParsedPlan): SaidText[] {
  const { tasks = [], creative_activities: activities = [] } = plan ?? {};
  const said = (kind: TextKind, text: string | undefined, at: string): SaidText[] => {
    if (text === undefined) return [];
    const { pointer, range } = locate(at);
    return [{ kind, text, index: Number(pointer.split('/')[2]), range }];
  };
  return [
    ...tasks.flatMap(({ content }, i) => said('task', content, `/tasks/${i}/content`)),
    ...activities.flatMap(({ title }, i) => said('activity', title, `/creative_activities/${i}/title`)),
  ];
}
