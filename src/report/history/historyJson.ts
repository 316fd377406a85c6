import type { History } from '../../desk/history/History.js';
import { escapeUnsafe } from '../../plan/text/visible.js';
import type { HistoryContext } from './HistoryContext.js';
import { leftOutSentence } from './leftOutSentence.js';

/** The history as data (`schemas/README.md`, "The history"): lists by period have null where nobody can tell. */
export function historyJson(history: History, { say, version, catalogue }: HistoryContext): string {
  const { only, configurations, periods, districts, requirements, units, still, leftOut } = history;
  const { id, title } = catalogue.conclusion;
  const listed = <Value>(values: readonly (Value | undefined)[]) => values.map((value) => value ?? null);
  const value = {
    schemaVersion: 1,
    tool: { name: 'rasoat', version },
    catalogue: { id, title: title[say.language], sha256: catalogue.sha256 },
    language: say.language,
    only,
    configurations,
    periods,
    districts: districts.map(({ parent, points }) => ({ parent, points: listed(points) })),
    requirements: requirements.map(({ requirement, points }) => ({ requirement, points: listed(points) })),
    units: units.map(({ states, toCorrect, ...unit }) => ({
      ...unit,
      states: listed(states),
      toCorrect: listed(toCorrect),
    })),
    still,
    leftOut: leftOut.map((one) => {
      const { sentence: _, ...rest } = { sentence: '', ...one };
      return { ...rest, message: leftOutSentence(one, say) };
    }),
  };
  return `${escapeUnsafe(JSON.stringify(value))}\n`;
}
