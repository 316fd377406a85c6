import { parse } from 'yaml';
import { Random } from '../bench/random.js';
import { foreignFiles, judgesBy } from '../support/foreignCatalogue.js';
import { change, type Json, OTHERS, placesIn } from '../support/mutatedReports.js';
import { readSaved, reportOfAPart, reportOfTheBoard, useSaved } from '../support/savedReports.js';
import { sealed } from '../support/sealed.js';

/** What is tried, and how: it throws where that is not borne. */
export interface Trial {
  readonly text: string;
  readonly ask: () => unknown;
}

/** Up to three members of a value changed, each to what it may have become, or to what stands elsewhere in the value. */
function changed(whole: Json, random: Random): Json {
  const value = structuredClone(whole);
  for (let times = random.int(1, 3); times > 0; times--) {
    const places = placesIn(value);
    const path = random.pick(places);
    const other = random.pick([undefined, ...OTHERS, at(value, random.pick(places) ?? [])]);
    // A copy: what is put in may be changed in its turn.
    if (path) change(value, path, structuredClone(other));
  }
  return value;
}

const at = (value: Json, path: readonly string[]) =>
  path.reduce((part, name) => (part as Record<string, Json>)?.[name] as Json, value);

let reports: Promise<Json[]> | undefined;

/** A saved report that was changed: as an earlier version wrote it, without a digest, or with the digest of what it is now. */
export async function changedReport(seed: string, index: number): Promise<Trial> {
  reports ??= Promise.all([reportOfTheBoard(), reportOfAPart()]).then((texts) => texts.map((text) => JSON.parse(text)));
  const random = new Random(`${seed}/reports/${index}`);
  const { digest: _, ...earlier } = random.pick(await reports) as { [name: string]: Json };
  const value = changed(earlier, random) as { plans: object[] };
  const text = JSON.stringify(Array.isArray(value.plans) && random.int(0, 1) ? sealed(value) : value);
  const ask = async () => {
    const report = await readSaved(text);
    if (report) await useSaved(report);
  };
  return { text, ask };
}

/** A catalogue of others of which one file was changed; the text is that of the file. */
export function changedCatalogue(seed: string, index: number): Trial {
  const random = new Random(`${seed}/catalogues/${index}`);
  const [name, whole] = random.pick(Object.entries(foreignFiles)) as [string, string];
  const text = JSON.stringify(changed(parse(whole), random));
  return { text, ask: () => judgesBy({ ...foreignFiles, [name]: text }) };
}
