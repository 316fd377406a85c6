import type { ci as vi } from '../vi/ci.js';
import { words as w } from './words.js';

/** What the formats for CI platforms say beside what every report says. */
export const ci: typeof vi = {
  reading: 'Reading the plan',
  together: 'All plans together',
  known: 'Known from the earlier report (--since), so that it does not make the run fail.',
  more: ({ error, warning, note }, shown) => {
    const parts = [
      ...(error > 0 ? [w.plural(error, 'more error', 'more errors')] : []),
      ...(warning > 0 ? [w.plural(warning, 'more warning', 'more warnings')] : []),
      ...(note > 0 ? [w.plural(note, 'more note', 'more notes')] : []),
    ];
    return `Not shown above: ${w.and(parts)}, because GitHub shows only ${w.count(shown)} annotations of each level.`;
  },
  moreLines: (left) =>
    `${w.plural(left, 'more line', 'more lines')} about what is not asked or only planned; see the whole report.`,
  cut: (of, most) =>
    `Left out of this file: ${w.plural(of.error, 'error', 'errors')}, ${w.plural(of.warning, 'warning', 'warnings')}, ${w.plural(of.note, 'note', 'notes')}, because GitHub refuses a file with over ${w.count(most)} results. Other formats have all of them.`,
};
