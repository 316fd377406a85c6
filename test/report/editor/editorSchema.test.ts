import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { en } from '../../../src/messages/en/en.js';
import { vi } from '../../../src/messages/vi/vi.js';
import { planShape, type Shape } from '../../../src/plan/model/model.js';
import { parsePlans } from '../../../src/plan/reader/parsePlans.js';
import { editorSchema } from '../../../src/report/editor/editorSchema.js';
import { skeletonYaml } from '../../../src/report/skeleton/skeletonYaml.js';
import { casesOf } from '../../corpus/cases.js';
import { catalogue, root } from '../../support/catalogue.js';

const schemas = {
  vi: editorSchema('vi', catalogue),
  en: editorSchema('en', catalogue),
};
const ajv = new Ajv({ strict: false });
const validate = { vi: ajv.compile(schemas.vi), en: ajv.compile(schemas.en) };

/** A pattern cannot pass over characters of no width, nor a schema say `{}` where a list belongs. */
const UNTOLD = ['zero-width.yaml', 'empty-sections.yaml'];

/** Every place of a plan, `-` for any entry of a list. */
function placesOf(shape: Shape, pointer = ''): string[] {
  if (shape.is === 'list') return shape.of.is === 'record' ? placesOf(shape.of, `${pointer}/-`) : [];
  if (shape.is !== 'record') return [];
  return [...shape.fields.values()].flatMap(({ key, shape: below }) => [
    `${pointer}/${key}`,
    ...placesOf(below, `${pointer}/${key}`),
  ]);
}

test('every place of a plan is described, and nothing else', () => {
  const places = ['', ...placesOf(planShape)].toSorted();
  expect(Object.keys(vi.fields).toSorted()).toEqual(places);
  expect(Object.keys(en.fields).toSorted()).toEqual(places);
});

/** The places of a schema that say nothing of what belongs there, or of what is wrong. */
function silentIn(schema: Record<string, unknown>): string[] {
  const definitions = schema.definitions as Record<string, Record<string, unknown>>;
  return Object.entries(definitions)
    .filter(([, node]) => typeof node.description !== 'string')
    .map(([name]) => name);
}

test.each(['vi', 'en'] as const)('every node has its description (%s)', (language) => {
  expect(silentIn(schemas[language])).toEqual([]);
});

describe('what rasoat reads without a word is not marked', () => {
  const folder = `${root}test/plan/plans/ok/`;
  const plans = [
    ...readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')] as const),
    ...readdirSync(`${root}examples/plans`).map(
      (name) => [name, readFileSync(`${root}examples/plans/${name}`, 'utf8')] as const,
    ),
    ...casesOf('honest').flatMap(({ name, text, marked }) => (marked ? [] : [[name, text] as const])),
  ];
  const clean = plans.filter(([name, text]) => {
    const [plan, ...more] = parsePlans(text);
    return !UNTOLD.includes(name) && more.length === 0 && plan?.problems.every(({ level }) => level === 'note');
  });

  test('of many plans', () => expect(clean.length).toBeGreaterThan(400));

  test.each(['vi', 'en'] as const)('%s', (language) => {
    const marked = clean.flatMap(([name, text]) =>
      validate[language](parse(text))
        ? []
        : [
            `${name}: ${JSON.stringify(validate[language].errors?.map(({ instancePath, message, params }) => [instancePath, message, params]))}`,
          ],
    );
    expect(marked.join('\n')).toBe('');
  });

  test('nor is a skeleton', () => {
    const unit = { type: 'farmers-union', level: 'commune' };
    for (const vocabulary of ['vi', 'en'] as const) {
      const text = skeletonYaml(unit, catalogue, { language: 'vi', vocabulary });
      expect(validate.vi(parse(text))).toBe(true);
    }
  });
});

const unit = 'đơn vị: { tên: A, loại: Hội Nông dân, cấp: xã }\n';
test.each([
  ['a misspelt key', `${unit}nhiệm vụ: [{ nội dug: A }]`, '/nhiệm vụ/0'],
  ['a misspelt section', `${unit}nhiệm vu j: []`, ''],
  ['a month that does not exist', `${unit}văn bản: { ngày ban hành: 30/13/2021 }`, '/văn bản/ngày ban hành'],
  ['a year of two digits', `${unit}văn bản: { ngày ban hành: 30/9/21 }`, '/văn bản/ngày ban hành'],
  ['a count that YAML takes for a fraction', `${unit}quán triệt: [{ số người: 1.250 }]`, '/quán triệt/0/số người'],
  ['a percentage above all', `${unit}chỉ tiêu: [{ mục tiêu: { tỷ lệ: 155 } }]`, '/chỉ tiêu/0/mục tiêu/tỷ lệ'],
  ['an entry where a list belongs', `${unit}nhiệm vụ: { nội dung: A }`, '/nhiệm vụ'],
  ['a text where lines belong', `${unit}văn bản: 15-KH/CCB`, '/văn bản'],
  ['a unit without its level', 'đơn vị: { tên: A, loại: Hội Nông dân }', '/đơn vị'],
  ['a plan without a unit', 'nhiệm vụ: []', ''],
])('%s is marked', (_, text, at) => {
  expect(validate.vi(parse(text))).toBe(false);
  expect(validate.vi.errors?.map(({ instancePath }) => instancePath)).toContain(at);
});
