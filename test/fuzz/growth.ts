import { textFormatNames } from '../../src/report/formats.js';
import { renderReport } from '../../src/report/renderReport.js';
import { Random } from '../bench/random.js';
import { catalogue } from '../support/catalogue.js';
import { type Adversary, adversaries, drawnValue } from './adversaries.js';
import { type Read, readText } from './invariants.js';

/** How long texts grow, in characters; a file may have sixteen times as many. */
const SHORTEST = 512;
const LONGEST = 64 * 1024;
/** Twice the text may take three times as long: four times would be a time quadratic in it. */
const RATIO = 3;
/** CPU, in milliseconds: less is not measured well enough to be compared, and as much is allowed to anything. */
const MEASURED = 150;
const PER_CHARACTER = 0.03;

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
  for (let length = SHORTEST; length <= LONGEST; length *= 2) {
    let time = await timeOf(text(length));
    // What else the machine does counts for nothing: the quickest of three.
    const isSlow = () =>
      time > MEASURED && (time > RATIO * Math.max(before, MEASURED / 2) || time > PER_CHARACTER * length + MEASURED);
    for (let again = 0; again < 2 && isSlow(); again++) time = Math.min(time, await timeOf(text(length)));
    if (isSlow())
      throw new Error(
        `${name}: ${Math.round(time)} ms for ${length} characters, ${Math.round(before)} ms for half of them`,
      );
    before = time;
  }
}

async function timeOf(text: string): Promise<number> {
  const before = process.cpuUsage();
  const { assessments }: Read = readText(text);
  const plans = assessments.map((assessment) => ({ assessment, text }));
  const context = { version: '1.0.0', catalogue, asOf: '2022-06-30', language: 'vi' } as const;
  for (const format of textFormatNames) await renderReport(format, context, plans, { verbose: true });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
