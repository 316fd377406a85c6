import { test } from 'vitest';
import { madeText } from '/work/wt/yaml/test/fuzz/mutate.js';
import { assertCured, assertEachCures } from '/work/wt/yaml/test/support/fixes.js';

test('mut', () => {
  const kinds = new Map<string, [number, string, string]>();
  const N = Number(process.env.N ?? 500),
    from = Number(process.env.FROM ?? 0);
  const t0 = Date.now();
  for (let i = from; i < from + N; i++) {
    const text = madeText(process.env.SEED ?? 'cures', i);
    for (const f of [assertCured, assertEachCures])
      try {
        f(text);
      } catch (e) {
        const m = String((e as Error).stack)
          .split('\n')
          .slice(0, (e as Error).message.match(/cure/) ? 1 : 4)
          .join(' | ');
        const k = m.replace(/\d+:\d+/g, '#').slice(0, 90);
        const had = kinds.get(k);
        kinds.set(k, [(had?.[0] ?? 0) + 1, had?.[1] ?? `${i}`, had?.[2] ?? m.slice(0, 900)]);
      }
  }
  console.log(`${N} texts ${Date.now() - t0} ms`);
  for (const [n, i, m] of [...kinds.values()].sort((a, b) => b[0] - a[0]).slice(0, 40)) console.log(n, i, m, '\n');
}, 600000);
