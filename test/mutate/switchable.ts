import type { NumberedMutant } from './Mutant.js';

/** The mutants of one place. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly way: NumberedMutant['way'];
  readonly mutants: NumberedMutant[];
}

/**
 * The text of a file with mutants that can be switched on one by one as it runs: where one stands, `__mutant(n)` is asked
 * whether it is on, and learns that the place was come to.
 */
export function switchable(text: string, mutants: readonly NumberedMutant[]): string {
  const spots = new Map<string, Spot>();
  for (const mutant of mutants) {
    const { start, end, way } = mutant;
    const key = `${start} ${end} ${way}`;
    const spot = spots.get(key) ?? { start, end, way, mutants: [] };
    spot.mutants.push(mutant);
    spots.set(key, spot);
  }
  // Outer places before those in them; a statement before the expression that it is.
  const order = [...spots.values()].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.way === 'remove') - Number(a.way === 'remove'),
  );
  return written(text, order, 0, text.length);
}

/** The part of the text, its places made switchable. */
function written(text: string, spots: readonly Spot[], start: number, end: number): string {
  let out = '';
  let at = start;
  for (let i = 0; i < spots.length; ) {
    const spot = spots[i] as Spot;
    let next = i + 1;
    while ((spots[next]?.start ?? end) < spot.end) next += 1;
    out += text.slice(at, spot.start) + withSwitch(spot, written(text, spots.slice(i + 1, next), spot.start, spot.end));
    at = spot.end;
    i = next;
  }
  return out + text.slice(at, end);
}

function withSwitch({ way, mutants }: Spot, original: string): string {
  const is = ({ number }: NumberedMutant) => `__mutant(${number})`;
  if (way === 'insert') return mutants.map((mutant) => `if(${is(mutant)})${mutant.to}`).join('');
  // A block, as an `else` may follow.
  if (way === 'remove') return `{if(!(${mutants.map(is).join('||')}))${original}}`;
  return `(${mutants.map((mutant) => `${is(mutant)}?(${mutant.to}):`).join('')}(${original}))`;
}
