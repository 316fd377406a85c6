import { roundedPercent } from '../plan/model/Ratio.js';
import type { Words } from './Words.js';

/** `2/3 = 66,67%` beside a written 66,6%: the counts' ratio to one decimal more, so that the difference is seen. */
export function measured(percent: string, count: number, total: number, words: Words): string {
  const decimals = (percent.split('.')[1] ?? '').length + 1;
  const exact = roundedPercent({ part: BigInt(count), whole: BigInt(total) }, decimals);
  return `${words.count(count)}/${words.count(total)} = ${words.percent(exact)}`;
}
