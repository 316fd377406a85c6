import { expect, test } from 'vitest';
import { campaign } from './campaign.js';
import { minimise } from './minimise.js';

test('texts nobody would write: a short run of `npm run fuzz`', async () => {
  const { failures, texts } = await campaign({ seed: 'gate', count: 300 });
  expect(failures).toEqual([]);
  expect(texts).toBe(300);
});

test('what fails is made small', async () => {
  const text = `${'a: 1\n'.repeat(40)}b: [x, y\n${'c: 2\n'.repeat(40)}`;
  expect(await minimise(text, async (smaller) => smaller.includes('['))).toBe('[');
});
