import { expect, test } from 'vitest';
import { namesBelow, readText } from './support/catalogue.js';

const headings = (guide: string) => new Set([...readText(guide).matchAll(/^#+ (.+)$/gm)].map(([, text]) => text));

test('the guides that comments of the source refer to have the sections that they name', () => {
  const known = new Map<string, ReadonlySet<string | undefined>>();
  const wrong = namesBelow('src')
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      [...readText(`src/${path}`).matchAll(/([\w./-]+\.md)(?:, "([^"]+)")?/g)].flatMap(
        ([said, guide = '', section]) => {
          if (section === undefined)
            return /^(?:behaviour|plan-format|requirements)\.md$/.test(guide) ? [`${path}: ${said}`] : [];
          const has = known.get(guide) ?? headings(guide);
          known.set(guide, has);
          return has.has(section) ? [] : [`${path}: ${said}`];
        },
      ),
    );
  expect(wrong).toEqual([]);
  expect(known.get('schemas/README.md')?.size).toBeGreaterThan(20);
});
