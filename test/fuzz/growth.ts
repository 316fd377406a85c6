import { textFormatNames } from '../../src/report/formats.js';
import { renderReport } from '../../src/report/renderReport.js';
import { Random } from '../bench/random.js';
import { catalogue } from '../support/catalogue.js';
import { type Adversary, adversaries, drawnValue } from './adversaries.js';
import { type Read, readText } from './invariants.js';

/** How long texts grow, in characters; a file may have four times as many. */
const SHORTEST = 1024;
const LONGEST = 256 * 1024;
const STEP = 4;
/** Of a text four times as long: a time linear in it grows by four, a quadratic one by sixteen. What lies between is noise. */
const RATIO = 8;
/** CPU, in milliseconds: less is not measured well enough to be compared. */
const MEASURED = 300;
/** As much is allowed to any text, and to each plan in it, however it grows: of a plan of one line all requirements are told. */
const PER_TEXT = 1000;
const PER_PLAN = 20;
const PER_CHARACTER = 0.02;
/** How often what looks slow is measured before it is said to be. */
const TRIES = 5;

/** A text in a growth campaign: each of the known ones in turn, from where the seed begins, and as many drawn. */
export function grownText(seed: string, index: number): Adversary {
  const random = new Random(`${seed}/growth/${index}`);
  if (index % 2 === 1) return drawnValue(random);
  const first = new Random(`${seed}/growth`).int(0, adversaries.length - 1);
  return adversaries[(first + (index / 2) * 7919) % adversaries.length] as Adversary;
}

/** Throws where a text takes out of proportion longer as it grows, to be judged or to be told in any format. */
export async function assertGrowsEvenly({ name, text }: Adversary): Promise<void> {
  let before = 0;
  for (let length = SHORTEST; length <= LONGEST; length *= STEP) {
    const grown = text(length);
    let { time, plans } = await timeOf(grown);
    const most = Math.min(
      Math.max(MEASURED, RATIO * Math.max(before, MEASURED / STEP)),
      PER_TEXT + PER_PLAN * plans + PER_CHARACTER * length,
    );
    // What else the machine does counts for nothing: the quickest of all.
    for (let tries = 1; tries < TRIES && time > most; tries++) time = Math.min(time, (await timeOf(grown)).time);
    if (time > most)
      throw new Error(
        `${name}: ${Math.round(time)} ms for ${length} characters, ${Math.round(before)} ms for a quarter of them`,
      );
    before = time;
  }
}

/** The time that a text takes, in milliseconds of CPU, and how many plans it holds. */
async function timeOf(text: string): Promise<{ time: number; plans: number }> {
  const before = process.cpuUsage();
  const { assessments }: Read = readText(text);
  const plans = assessments.map((assessment) => ({ assessment, text }));
  const context = { version: '1.0.0', catalogue, asOf: '2022-06-30', language: 'vi' } as const;
  for (const format of textFormatNames) await renderReport(format, context, plans, { verbose: true });
  const { user, system } = process.cpuUsage(before);
  return { time: (user + system) / 1000, plans: plans.length };
}
