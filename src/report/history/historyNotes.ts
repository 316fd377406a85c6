import type { History } from '../../desk/history/History.js';
import { termOf } from '../shared/limitsOf.js';
import type { HistoryContext } from './HistoryContext.js';

/** What is to be known before a history is read: over which days it goes, what is counted, what a blank is. */
export function historyNotes(
  { periods, only, configurations = [] }: History,
  { say, catalogue }: HistoryContext,
): string[] {
  const { span, notes } = say.history;
  const [first, last] = [periods[0], periods.at(-1)];
  const without = periods.filter(({ units }) => !units).map(({ asOf }) => asOf);
  return [
    ...(first && last ? [span(periods.length, first.asOf, last.asOf)] : []),
    ...(last ? termOf({ catalogue, say, asOf: last.asOf }) : []),
    ...configurations.map(({ file, levels = [] }) => say.labels.configuration.levels(file, levels)),
    ...(only ? [notes.only(only, catalogue.requirements.length)] : []),
    notes.counted,
    ...(without.length === 0 ? [] : [without.length === periods.length ? notes.plans : notes.noRoster(without)]),
    ...(without.length === 0 ? [] : [notes.known]),
  ];
}
