import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { IsoDate } from '../plan/model/calendar.js';
import { type ParsedPlan, parsePlans } from '../plan/reader/parsePlans.js';
import { cutDocuments } from '../plan/yaml/cutDocuments.js';
import { parseYaml } from '../plan/yaml/parseYaml.js';
import { readPlainYaml } from '../plan/yaml/readPlainYaml.js';

export { loadCatalogue } from '../check/catalogue/loadCatalogue.js';

/** What can be looked at on the way from a text to its judgement, by name: for each plan of the text, plain data. */
export const stages = {
  /** What the YAML reader sees, and which of the two it was. */
  nodes: (text: string) =>
    cutDocuments(text).map(({ text: piece }) => {
      const plain = readPlainYaml(piece);
      return plain ? { reader: 'readPlainYaml', root: plain } : { reader: 'parseYaml', ...parseYaml(piece) };
    }),
  /** The canonical plan, and what is wrong with it. */
  plan: (text: string) => parsePlans(text).map(({ plan, problems }) => ({ plan, problems })),
  /** What each check that binds the unit finds, reads and takes for an answer, before that is settled into a status. */
  facts: (text: string, catalogue: Catalogue, asOf: IsoDate) =>
    parsePlans(text).map((parsed) => factsOf(parsed, catalogue, asOf)),
};

function factsOf({ plan }: ParsedPlan, catalogue: Catalogue, asOf: IsoDate) {
  if (!plan) return null;
  const rows = catalogue.binding(plan.unit).flatMap(({ id, schema }) => {
    if (!schema) return [];
    return [
      [id, { facts: schema.judge(plan, { asOf }), reads: schema.reads(plan, []), evidence: schema.evidence(plan) }],
    ];
  });
  return Object.fromEntries(rows);
}
