import { compareText } from '../../plan/text/compareText.js';
import type { AcrossFinding, AcrossParams, AcrossPlace } from './Across.js';

/** What is found across plans, before it has an id. */
interface Found<Kind extends keyof AcrossParams> {
  key: string;
  params: AcrossParams[Kind];
  plans: AcrossPlace[];
}

/** What is found as a finding, at the first of its places. */
export function acrossFinding<Kind extends keyof AcrossParams>(
  kind: Kind,
  { key, params, plans }: Found<Kind>,
): AcrossFinding {
  const [{ pointer, range }] = plans as [AcrossPlace];
  const id = `across/${kind}/${key.replaceAll('/', '∕')}`;
  return { id, kind, params, level: 'note', pointer, range, plans } as AcrossFinding;
}

/** Findings in order of the first place; a second equal id gets `#2`, as those of plans do. */
export function arranged(findings: readonly AcrossFinding[]): AcrossFinding[] {
  const taken = new Set<string>();
  return findings.toSorted(byPlace).map((finding) => {
    let { id } = finding;
    for (let times = 2; taken.has(id); times++) id = `${finding.id}#${times}`;
    taken.add(id);
    return id === finding.id ? finding : { ...finding, id };
  });
}

function byPlace(a: AcrossFinding, b: AcrossFinding): number {
  const [[one], [other]] = [a.plans, b.plans] as [[AcrossPlace], [AcrossPlace]];
  return (
    compareText(one.file, other.file) ||
    one.document - other.document ||
    one.range.start.line - other.range.start.line ||
    one.range.start.column - other.range.start.column ||
    compareText(a.id, b.id)
  );
}
