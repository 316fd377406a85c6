import type { Say } from '../messages/Say.js';
import type { FieldView } from './FieldView.js';
import type { Judged } from './judge.js';

/** Says at each field what is wrong with it, or with what stands below it. */
export function tellFields(fields: readonly FieldView[], { parsed, assessment }: Judged, say: Say): void {
  const found = [
    ...assessment.problems.map((problem) => ({
      at: problem.pointer,
      finding: problem,
      serious: problem.level !== 'note',
    })),
    ...assessment.results
      .filter(({ status }) => status === 'unmet' || status === 'unknown')
      .flatMap(({ findings, level }) =>
        findings.map((finding) => ({ at: parsed.pointerOf(finding.pointer), finding, serious: level === 'error' })),
      ),
  ];
  for (const field of fields) {
    const pointer = `/${field.path.join('/')}`;
    const own = found.filter(({ at }) => at === pointer || at.startsWith(`${pointer}/`));
    field.tell(
      [...new Set(own.map(({ finding }) => say.finding(finding)))],
      own.some(({ serious }) => serious),
    );
  }
}
