import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { createAjv } from '../../src/check/keywords/vocabulary.js';
import { sayIn } from '../../src/messages/Say.js';
import { messages } from '../../src/messages/sentences.js';
import { problems } from '../../src/messages/vi/problems.js';
import { formWeights } from '../../src/plan/model/FormProblem.js';
import { choicesAt, fieldAt, planShape, type RecordShape, type Shape } from '../../src/plan/model/model.js';
import { parsePlan, parsePlans } from '../../src/plan/reader/parsePlans.js';
import { bare, fold } from '../../src/plan/text/fold.js';
import { renderExplanation, renderRequirements } from '../../src/report/explanation/explain.js';
import { dueOf } from '../../src/report/shared/dueOf.js';
import { readPlanFile } from '../../src/shell/read/readPlanFile.js';
import { catalogue, readText, root } from '../support/catalogue.js';

const squeeze = (text: string) => text.replaceAll('*', '').replace(/\s+/g, ' ').normalize('NFC');

describe('the catalogue and its source', () => {
  const source = squeeze(readText('schemas/conclusions/mttq-2021-2025/source.vi.md'));

  test.each(catalogue.requirements.map(({ id, quote }) => [id, quote] as const))(
    '%s: the quote stands in the source',
    (_, quote) => {
      for (const part of quote.split(' … ')) expect(source).toContain(squeeze(part));
    },
  );

  test('no id is another one in capitals', () => {
    const ids = catalogue.requirements.map(({ id }) => id.toUpperCase());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(catalogue.requirements.map((requirement) => [requirement.id, requirement] as const))(
    '%s is explained in both languages',
    (id, requirement) => {
      expect(requirement.examples).toBeDefined();
      for (const language of ['vi', 'en'] as const) {
        const text = renderExplanation(requirement, catalogue, language);
        expect(text).toContain(id);
        expect(text).toContain(requirement.quote.slice(0, 12));
        expect(text).not.toMatch(/undefined|\[object|NaN/);
      }
    },
  );
});

describe('the due date that reports print is the one that `explain` and `requirements` state', () => {
  const due = { vi: 'Thời hạn\n  ', en: 'Due\n  ' };
  test.each([
    ['3.1.b', '31/12 hằng năm, từ 2022 đến 2025', '31/12 of every year from 2022 to 2025'],
    [
      '5.5.b',
      '31/01 của năm sau, đối với mỗi năm, từ 2021 đến 2025',
      '31/01 of the year after, for every year from 2021 to 2025',
    ],
    ['5.1.c', '30/9/2021', '30/09/2021'],
    ['3.CCB.g', 'không đối chiếu theo ngày cụ thể', 'no day is checked'],
  ])('%s: %s', (id, vi, en) => {
    const requirement = catalogue.find(id);
    if (!requirement) throw new Error(id);
    expect(renderExplanation(requirement, catalogue, 'vi')).toContain(due.vi + vi);
    expect(renderExplanation(requirement, catalogue, 'en')).toContain(due.en + en);
    const rows = renderRequirements([requirement], catalogue, 'vi', { binds: false }).split('\n');
    const listed = rows.map((row) => row.split('│')[2]?.trim() ?? '').join(' ');
    expect(listed.includes(`(hạn ${vi})`)).toBe(id !== '3.CCB.g');
  });

  test('each yearly duty has one', () => {
    const yearly = catalogue.requirements.filter(({ check }) => JSON.stringify(check).includes('everyYear'));
    expect(yearly.map(({ id }) => id)).toEqual(['1.d', '2.d', '3.1.b', '5.5.b']);
    expect(yearly.every((requirement) => dueOf(requirement, sayIn('vi'))?.endsWith(' đến 2025'))).toBe(true);
  });
});

describe('the two vocabularies', () => {
  const records: [string, RecordShape][] = [];
  const collect = (shape: Shape, path: string): void => {
    if (shape.is === 'list') collect(shape.of, `${path}/*`);
    if (shape.is !== 'record') return;
    records.push([path || '/', shape]);
    for (const [key, field] of shape.fields) collect(field.shape, `${path}/${key}`);
  };
  collect(planShape, '');

  test.each(records)('%s: every key has a Vietnamese name, and no two are read alike', (_, { fields }) => {
    const names = [...fields.values()].flatMap(({ key, vi }) => {
      expect(vi.length).toBeGreaterThan(0);
      return [...new Set([...vi, key].map((name) => bare(fold(name))))];
    });
    expect(new Set(names).size).toBe(names.length);
  });

  /** A canonical plan with the official Vietnamese name of every key and value. */
  const inVietnamese = (value: unknown, shape: Shape): unknown => {
    if (shape.is === 'list') return (value as unknown[]).map((item) => inVietnamese(item, shape.of));
    if (shape.is === 'record') {
      const entries = Object.entries(value as object).map(([key, item]) => {
        const field = shape.fields.get(key);
        return [field?.vi[0], field && inVietnamese(item, field.shape)];
      });
      return Object.fromEntries(entries);
    }
    const choices = shape.is === 'choice' || shape.is === 'due' ? shape.choices : [];
    return choices.find((choice) => choice.value === value)?.vi[0] ?? value;
  };

  test.each(readdirSync(`${root}examples/plans`))('%s is the same plan in English and in Vietnamese names', (name) => {
    for (const { plan } of parsePlans(readText(`examples/plans/${name}`))) {
      if (!plan) continue;
      const options = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const;
      expect(parsePlan(stringify(plan, options)).plan).toEqual(plan);
      expect(parsePlan(stringify(inVietnamese(plan, planShape), options)).plan).toEqual(plan);
    }
  });

  test('a name of plan-format.md in every section', () => {
    expect(fieldAt('/document/issued')?.vi).toEqual(['ngày ban hành']);
    expect(choicesAt('/unit/type').length).toBe(14);
  });
});

describe('schemas/plan.schema.json', () => {
  const validate = createAjv().compile(JSON.parse(readText('schemas/plan.schema.json')));
  const paths = ['examples/plans', 'test/plan/plans/ok'].flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  );

  test.each(paths)('%s is read into what the schema describes', (path) => {
    const source = readPlanFile(root + path);
    for (const { plan, problems } of 'text' in source ? parsePlans(source.text) : []) {
      if (plan && problems.length === 0) expect(validate(plan) ? [] : validate.errors).toEqual([]);
    }
  });
});

describe('the other schemas', () => {
  const schema = (name: string) => JSON.parse(readText(`schemas/${name}.schema.json`));
  /** All lists of values in a schema that have one of these. */
  const listsWith = (value: string, part: unknown): string[][] => {
    if (typeof part !== 'object' || part === null) return [];
    const { enum: list } = part as { enum?: string[] };
    return [
      ...(list?.includes(value) ? [list] : []),
      ...Object.values(part).flatMap((below) => listsWith(value, below)),
    ];
  };

  test.each([
    ['catalogue', '/unit/type', 'party-committee'],
    ['catalogue', '/unit/level', 'province'],
    ['report', '/unit/level', 'province'],
  ])('%s.schema.json has the values of %s that plans have', (name, pointer, value) => {
    const lists = listsWith(value, schema(name));
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) expect(list).toEqual(choicesAt(pointer).map((choice) => choice.value));
  });
});

describe('messages', () => {
  test('both languages have the same kinds', () => {
    expect(Object.keys(messages.en.findings).sort()).toEqual(Object.keys(messages.vi.findings).sort());
    expect(Object.keys(messages.en.catalogue).sort()).toEqual(Object.keys(messages.vi.catalogue).sort());
  });

  test('every kind of problem is given by some plan of test/plan/plans/bad', () => {
    const given = new Set(
      readdirSync(`${root}test/plan/plans/bad`)
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) =>
          [...readText(`test/plan/plans/bad/${name}`).matchAll(/^\d+:\d+ \w+ (\S+)$/gm)].map(([, kind]) => kind),
        ),
    );
    // What the file system says, and what is too large to keep here, stand in test/shell/cli/cli.test.ts; what only a roster has in test/desk/roster, a form in test/form.
    const elsewhere = [
      'cannot-read',
      'too-large',
      'same-code',
      'roster-contradicts',
      'district-ended',
      'unknown-predecessor',
      'circular-predecessors',
      'has-predecessors',
      ...Object.keys(formWeights),
    ];
    expect(Object.keys(problems).filter((kind) => !given.has(kind) && !elsewhere.includes(kind))).toEqual([]);
  });
});
