import { describe, expect, test } from 'vitest';
import { Interrupted, Interruption } from '../../src/shell/Interruption.js';

/** An Interruption with a process of the test's own: `signal` says whether anyone listened; if not, the process would be at its end. */
function interruption() {
  let listener: ((code: number) => void) | undefined;
  let listened = 0;
  const made = new Interruption(
    (asked) => {
      listener = asked;
      listened++;
      return () => {
        listener = undefined;
      };
    },
    () => 0,
  );
  const signal = (code = 143) => {
    const heard = listener !== undefined;
    listener?.(code);
    return heard;
  };
  return { made, signal, times: () => listened };
}

describe('a signal', () => {
  test('before anything is held ends the process by itself', async () => {
    const { made, signal } = interruption();
    await made.point();
    expect(signal()).toBe(false);
  });

  test('is held back to the next point, where it says its code', async () => {
    const { made, signal, times } = interruption();
    made.hold();
    made.hold();
    expect(times()).toBe(1);
    expect(signal(130)).toBe(true);
    await expect(made.point()).rejects.toEqual(new Interrupted(130));
  });

  test('that is the second ends the process by itself', () => {
    const { made, signal } = interruption();
    made.hold();
    expect([signal(), signal()]).toEqual([true, false]);
  });

  test('during long work ends the process by itself; behind it it is held back again', async () => {
    const { made, signal } = interruption();
    made.hold();
    expect(await made.long(() => signal())).toBe(false);
    expect(signal()).toBe(true);
  });

  test('before long work keeps it from beginning', async () => {
    const { made, signal } = interruption();
    made.hold();
    signal();
    let begun = false;
    await expect(made.long(() => (begun = true))).rejects.toBeInstanceOf(Interrupted);
    expect(begun).toBe(false);
  });

  test('is held back again where long work throws', async () => {
    const { made, signal } = interruption();
    made.hold();
    await expect(made.long(() => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault');
    expect(signal()).toBe(true);
  });
});
