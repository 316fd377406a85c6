import type { Result } from '../assess/Assessment.js';

/** `met/(met + unmet + unknown)` in its parts; a dash where nothing counts (behaviour.md, "Verdicts"). */
export function shareMet(results: readonly Result[], onlyErrors: boolean): string {
  const counted = results.filter(
    ({ level, status }) => (!onlyErrors || level === 'error') && ['met', 'unmet', 'unknown'].includes(status),
  );
  const met = counted.filter(({ status }) => status === 'met').length;
  return counted.length === 0 ? '–' : `${met}/${counted.length}`;
}
