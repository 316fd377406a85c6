import { type PageData, type State, states } from '../PageData.js';
import { fill } from './element.js';

/** A state in words: `chưa đạt (lỗi)`. */
export function stateName(state: State, { statuses, levels, labels }: PageData): string {
  if (state === 'R') return labels.reviewed;
  if (state === 'x') return labels.leftOut;
  const about = states[state];
  if (about.status === undefined) return labels.notApplicable;
  const status = statuses[about.status];
  return 'level' in about ? fill(labels.weighed, { status, level: levels[about.level] }) : status;
}
