import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readText } from '../support/catalogue.js';

test('the page loads: nothing in it reads sentences that were left out to make it light', () => {
  const scripts = [...readText('dist/form.html').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  expect(scripts).toHaveLength(1);
  const asked: string[] = [];
  // A browser's without the place that the page is drawn in: all its modules run, and no more.
  const document = { getElementById: (id: string) => void asked.push(id) };
  const own = {
    document,
    atob,
    TextDecoder,
    TextEncoder,
    URL,
    Intl,
    structuredClone,
    queueMicrotask,
    setTimeout,
    clearTimeout,
  };
  runInNewContext(scripts[0] ?? '', { ...own, window: own, self: own });
  expect(asked).toEqual(['app']);
});
