/**
 * A set of hashed shingles in 64 bits, each at the bit that its last six name. Two sets differ in at least as many
 * shingles as their sketches do in bits (Sandes, Teodoro, Melo, "Bitmap filter: Speeding up exact set similarity joins with
 * bitwise operations", 2020).
 */
export interface Sketch {
  low: number;
  high: number;
}

export function sketchOf(shingles: Int32Array): Sketch {
  let [low, high] = [0, 0];
  for (let i = 0; i < shingles.length; i++) {
    const shingle = shingles[i] as number;
    // A shift takes the last five bits.
    if (shingle & 32) high |= 1 << shingle;
    else low |= 1 << shingle;
  }
  return { low, high };
}

/** How many bits of a 32-bit integer are set. */
export function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
