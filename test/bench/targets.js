import { median, ratio } from './rounds.js';

/**
 * A row of the targets: what is asked, what was measured; `atMost` is left out where nothing is asked.
 * @typedef {{plans: number, bytes: number, measured: import('./rounds.js').Measured[]}} Size One number of plans.
 * @typedef {{work: string, against: string, atMost: number | undefined, unit?: string, measured: number | undefined}} Target
 */

/** Peers that are asked for more than to be slower. @type {Record<string, {plans: number, atMost: number}>} */
const FAR = {
  '@jirutka/ajv-cli': { plans: 10_000, atMost: 1 / 20 },
  '@stoplight/spectral-cli': { plans: 1000, atMost: 1 / 50 },
  v8r: { plans: 1000, atMost: 1 / 50 },
};

/** The native peer is a target at this size only: below it is the start that counts. */
const NATIVE_PLANS = 10_000;

/** @param {readonly Size[]} sizes @returns {Target[]} */
export function targetsOf(sizes) {
  return [...sizes.flatMap(againstOthers), ...growth(sizes)];
}

/** @param {Size} size @returns {Target[]} */
function againstOthers({ plans, measured }) {
  const rasoat = named(measured, 'rasoat');
  const cached = named(measured, 'rasoat --cache');
  const atMost = (/** @type {number} */ target) => (plans === NATIVE_PLANS ? target : undefined);
  return measured.flatMap((other) => {
    const { name, kind } = other.program;
    if (kind === 'start') return [row('one plan, cold', name, 1.8, ratio(rasoat, other))];
    if (kind === 'javascript') {
      const far = FAR[name];
      return [row(cold(plans), name, far?.plans === plans ? far.atMost : 1, ratio(rasoat, other))];
    }
    if (kind !== 'native') return [];
    const unchanged = `${count(plans)} plans, unchanged, \`--cache\``;
    return [
      row(cold(plans), `${name}, native`, atMost(1), ratio(rasoat, other)),
      ...(cached ? [row(unchanged, `${name}, native`, atMost(0.3), ratio(cached, other))] : []),
    ];
  });
}

/** How time and memory grow from the last size but one to the last. @param {readonly Size[]} sizes @returns {Target[]} */
function growth(sizes) {
  const many = sizes
    .filter(({ plans }) => plans > 1)
    .map(({ plans, measured }) => ({ plans, rasoat: named(measured, 'rasoat') }));
  const [last, before] = many.slice(-2).reverse();
  if (!last) return [];
  const memory = `peak memory at ${count(last.plans)} plans`;
  const absolute = { ...row(memory, '', 150, peakOf(last.rasoat)), unit: 'MB' };
  if (!before) return [absolute];
  const against = `rasoat at ${count(before.plans)}`;
  return [
    row(cold(last.plans), against, last.plans / before.plans, ratio(last.rasoat, before.rasoat)),
    absolute,
    row(memory, against, STEADY, peakOf(last.rasoat) / peakOf(before.rasoat)),
  ];
}

/** A peak moves by some MB with the moment at which memory is freed. */
const STEADY = 1.1;

/** @param {import('./rounds.js').Measured | undefined} measured */
function peakOf(measured) {
  return median(measured?.runs.map(({ peak }) => peak) ?? []) ?? Number.NaN;
}

/** @param {string} work @param {string} against @param {number | undefined} atMost @param {number | undefined} measured @returns {Target} */
function row(work, against, atMost, measured) {
  return { work, against, atMost, measured };
}

/** @param {readonly import('./rounds.js').Measured[]} measured @param {string} name */
function named(measured, name) {
  return measured.find(({ program }) => program.name === name);
}

/** @param {number} plans */
function cold(plans) {
  return `${count(plans)} plans, cold`;
}

/** @param {number} plans */
function count(plans) {
  return plans.toLocaleString('en');
}
