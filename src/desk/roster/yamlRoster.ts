import { asCommittees, type RosterUnit } from '../../check/assess/ListedUnit.js';
import { rosterShape } from '../../plan/model/model.js';
import type { Problem } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import { parseRecord } from '../../plan/reader/parseRecord.js';
import { fold } from '../../plan/text/fold.js';
import { linkPredecessors, type ReadUnit } from './linkPredecessors.js';
import type { RosterPlace } from './RosterPlace.js';

interface WrittenUnit
  extends Omit<ReadUnit, 'partyCommittee' | 'partyCommittees' | 'formerNames' | 'validFrom' | 'validTo'> {
  former_names?: string[];
  party_committee?: string[];
  valid_from?: string;
  valid_to?: string;
}

/** A roster written as YAML (`schemas/roster.schema.json`), and what is wrong with it. Never throws. */
export function rosterFromYaml(text: string): { units: RosterUnit[]; places: RosterPlace[]; problems: Problem[] } {
  const { record, problems, locate } = parseRecord(text, rosterShape);
  const written = (record?.units ?? []) as WrittenUnit[];
  const seen = new Map<string, number>();
  const more = written.flatMap(({ code }, i) => {
    if (code === undefined) return [];
    const { pointer, range } = locate(`/units/${i}/code`);
    const firstLine = seen.get(fold(code));
    seen.set(fold(code), firstLine ?? range.start.line);
    return firstLine === undefined ? [] : [problemOf('same-code', { code, firstLine }, { pointer, range })];
  });
  const read = written.map(({ party_committee, former_names, valid_from, valid_to, ...rest }) => ({
    ...rest,
    ...(former_names && { formerNames: former_names }),
    ...asCommittees(party_committee),
    validFrom: valid_from,
    validTo: valid_to,
  }));
  const { units, strays, circles } = linkPredecessors(read);
  // A unit that cannot be read may be the one that is meant.
  const unknown =
    problems.length > 0
      ? []
      : strays.map(({ unit, nth, code, own }) =>
          problemOf('unknown-predecessor', { code, own }, locate(`/units/${unit}/predecessors/${nth}`)),
        );
  const circular = circles.map(({ unit, codes }) =>
    problemOf('circular-predecessors', { codes }, locate(`/units/${unit}/predecessors`)),
  );
  const places = written.flatMap(({ code }, i) =>
    code === undefined ? [] : [{ code, ...locate(`/units/${i}/code`).range.start }],
  );
  return { units, places, problems: [...problems.map(ofRoster), ...more, ...unknown, ...circular] };
}

/** A roster begins otherwise than a plan. */
function ofRoster(problem: Problem): Problem {
  if (problem.kind !== 'empty' && problem.kind !== 'not-a-mapping') return problem;
  return { ...problem, params: { ...problem.params, roster: true } } as Problem;
}
