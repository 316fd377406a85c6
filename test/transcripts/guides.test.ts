import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { choicesAt, planShape, type Shape } from '../../src/plan/model/model.js';
import { readText, root } from '../support/catalogue.js';
import { guides } from '../support/guides.js';

/** What a guide says outside of its blocks of code. */
const prose = (path: string) => readText(path).replace(/^```[\s\S]*?^```$/gm, '');

/** The place that a heading has in a page, as GitHub names it. */
function anchor(heading: string): string {
  const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

const anchorsOf = (path: string) =>
  [...prose(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchor(heading));

describe('every link leads somewhere', () => {
  test.each(guides)('%s', (guide) => {
    const targets = [...prose(guide).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const within = targets.filter((target) => !/^(?:https?|mailto):/.test(target));
    const dead = within.filter((target) => {
      const [file = '', place] = target.split('#');
      const path = file === '' ? guide : join(dirname(guide), file);
      if (!existsSync(root + path)) return true;
      return place !== undefined && !anchorsOf(path).includes(decodeURIComponent(place));
    });
    expect(dead).toEqual([]);
  });
});

test.each(['README.md', 'README.vi.md'])('%s is a first page, of at most 8 KiB', (readme) => {
  expect(statSync(root + readme).size).toBeLessThanOrEqual(8192);
});

describe('the guides to the plan name every key and every value', () => {
  const keys: { key: string; vi: string }[] = [];
  const collect = (shape: Shape): void => {
    if (shape.is === 'list') collect(shape.of);
    if (shape.is !== 'record') return;
    for (const [, { key, vi, shape: below }] of shape.fields) {
      keys.push({ key, vi: vi[0] ?? '' });
      collect(below);
    }
  };
  collect(planShape);
  const values = ['/unit/type', '/unit/level', '/document/kind', '/dissemination/0/reach', '/issuances/0/kind']
    .concat('/citizen_receptions/frequency', '/targets/0/indicator', '/tasks/0/due')
    .flatMap((pointer) => choicesAt(pointer).map(({ value, vi }) => ({ key: value, vi: vi[0] ?? '' })));

  test.each(['examples/huong-dan.md', 'examples/guide.md'])('%s, in Vietnamese', (guide) => {
    const text = prose(guide);
    expect([...keys, ...values].filter(({ vi }) => !text.includes(vi)).map(({ vi }) => vi)).toEqual([]);
  });

  test.each(['schemas/README.md', 'schemas/README.vi.md'])('%s, in both languages', (guide) => {
    const text = prose(guide);
    const absent = [...keys, ...values].filter(
      ({ key, vi }) => !text.includes(`\`${key}\``) || !text.includes(`\`${vi}\``),
    );
    expect(absent).toEqual([]);
  });
});
