import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differingSections } from '../../src/form/differingSections.js';
import { planForm } from '../../src/form/planForm.js';
import { readForm } from '../../src/form/readForm.js';
import { writeForm } from '../../src/form/writeForm.js';
import { sayIn } from '../../src/messages/Say.js';
import { parseForm, parsePlan } from '../../src/plan/reader/parsePlans.js';
import { cutDocuments } from '../../src/plan/yaml/cutDocuments.js';
import { decodePlan } from '../../src/shell/read/readPlanFile.js';
import { catalogue, root } from '../support/catalogue.js';

const folders = ['test/plan/plans/ok/', 'test/plan/plans/bad/', 'test/plan/plans/clerk/', 'examples/plans/'];
const texts = folders.flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => {
      const decoded = decodePlan(readFileSync(root + folder + name));
      if (!('text' in decoded)) return [];
      return cutDocuments(decoded.text).map(({ text }, i) => ({ name: `${folder}${name} ${i}`, text }));
    }),
);
const readable = texts.filter(({ text }) => parsePlan(text).plan !== null);

describe.each(['vi', 'en'] as const)('a plan in YAML to a form, and back (%s)', (vocabulary) => {
  test.each(readable)('$name keeps what it holds and what is wrong with it', ({ text }) => {
    const made = planForm(text, { catalogue, say: sayIn(vocabulary), vocabulary });
    if (!made) throw new Error('no form');
    const form = readForm(writeForm(made.pages, vocabulary));
    if (!('text' in form)) throw new Error(form.fault.reason);
    expect(form.problems).toEqual([]);
    const own = parsePlan(text);
    const [inForm] = parseForm(form);
    expect(inForm?.plan).toEqual(own.plan);
    expect(inForm && differingSections(own, inForm)).toEqual([]);
    // As `convert` writes it.
    expect(parsePlan(form.text).plan).toEqual(own.plan);
    expect(differingSections(own, parsePlan(form.text))).toEqual([]);
  });
});

test('plans in order stand in cells, and are not kept word for word', () => {
  const moved = readable.flatMap(({ name, text }) => {
    const made = planForm(text, { catalogue, say: sayIn('vi'), vocabulary: 'vi' });
    return /^examples/.test(name) && made && made.moved.length > 0
      ? [`${name}: ${made.moved.map(({ key }) => key)}`]
      : [];
  });
  // A task of it answers two requirements in one text.
  expect(moved).toEqual(['examples/plans/hoi-phu-nu-xa-dong-son.yaml 0: tasks']);
});

test('what has no place in a form is counted, and what is no plan makes none', () => {
  const options = { catalogue, say: sayIn('vi'), vocabulary: 'vi' } as const;
  const [plan = { text: '' }] = readable.filter(({ name }) => name.startsWith('examples'));
  expect(planForm(`# một\n${plan.text}\n# hai\n`, options)?.comments).toBeGreaterThanOrEqual(1);
  expect(planForm('đơn vị: [', options)).toBeUndefined();
  expect(planForm('', options)).toBeUndefined();
  // More than a cell holds.
  expect(planForm(`${plan.text}\nx-dài: ${'a'.repeat(40_000)}\n`, options)).toBeUndefined();
});
