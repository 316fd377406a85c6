import type { FindingLevel } from '../../plan/model/Finding.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { type AnyFinding, resultKinds } from './AnyFinding.js';
import type { Identities } from './identity.js';
import type { ResultFinding } from './Weighed.js';

/** What a requirement finds, with its identity and where it stands in the file. */
export function findingOf(
  { kind, params, path }: ResultFinding,
  level: FindingLevel,
  requirement: string,
  { parsed, identities }: { parsed: ParsedPlan; identities: Identities },
): AnyFinding {
  const { pointer, range, keyRange } = parsed.locate(path);
  const place = resultKinds[kind].ofList ? (keyRange ?? range) : range;
  const year = 'year' in params ? params.year : undefined;
  const id = identities.of(requirement, kind, pointer, year);
  return { id, kind, params, level, pointer, range: place } as AnyFinding;
}
