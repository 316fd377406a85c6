import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { History, LeftOut } from '../../src/desk/history/History.js';
import { sayIn } from '../../src/messages/Say.js';
import { messages } from '../../src/messages/sentences.js';
import { renderHistory } from '../../src/report/history/historyFormats.js';
import { catalogue, readText } from '../support/catalogue.js';
import { quarterHistory } from '../support/quarterHistory.js';
import { historyOf, quarter } from '../support/quarters.js';

const ajv = new Ajv2020.default({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const schema = JSON.parse(readText('schemas/history.schema.json'));
const validate = ajv.compile(schema);
const faultsIn = (value: unknown) => (validate(value) ? [] : (validate.errors ?? []));
const json = async (history: History, language: 'vi' | 'en' = 'vi') =>
  JSON.parse(String(await renderHistory('json', history, { say: sayIn(language), version: '1.0.0', catalogue })));

const levels = [{ requirement: '1.b', from: 'error', to: 'warning', line: 3 }] as const;
const days = ['2022-03-31', '2022-06-30'];
const HISTORIES: Readonly<Record<string, History>> = {
  'three quarters': quarterHistory(),
  none: historyOf(),
  'without a roster': historyOf(...days.map((asOf) => quarter({ asOf, isFree: true, units: { A: ['1.a'], B: [] } }))),
  'of some requirements, with levels chosen': historyOf(
    ...days.map((asOf) =>
      quarter({
        asOf,
        units: { A: ['1.a'], B: 'ended', C: 'not-due' },
        more: { only: ['1.a', '1.b', '1.c'], configurations: [{ file: 'rasoat.yaml', levels }] },
      }),
    ),
  ),
  'with every reason to leave a report out': { ...quarterHistory(), leftOut: leftOutOfAll() },
};

function leftOutOfAll(): LeftOut[] {
  const [file, by] = ['a.json', 'b.json'];
  return [
    { file, why: 'unusable', sentence: 'x' },
    { file, why: 'unusable', sentence: 'x', isForeign: true },
    ...(['catalogue', 'partial', 'changed-since', 'shards-files'] as const).map((why) => ({ file, why })),
    ...(['copy', 'replaced', 'scope', 'roster'] as const).map((why) => ({ file, why, by })),
    { file, why: 'replaced-unit', by, unit: 'Hội A' },
    { file, why: 'levels', by, requirement: '1.b', level: 'error', byLevel: 'note' },
    { file, why: 'shards', of: 3, missing: [2] },
  ];
}

describe.each(['vi', 'en'] as const)('the history as data is as schemas/history.schema.json says (%s)', (language) => {
  test.each(Object.entries(HISTORIES))('%s', async (_, history) =>
    expect(faultsIn(await json(history, language))).toEqual([]),
  );
});

describe('what is otherwise is told', () => {
  test.each<[string, string, unknown]>([
    ['another version', 'schemaVersion', 2],
    ['a member more', 'periods.0.more', 1],
    ['a member less', 'units.0.states', undefined],
    ['a state that is none', 'units.0.states.0', 'met'],
    ['a day that is none', 'periods.0.asOf', '2022-02-30'],
    ['a blank that is no null', 'units.0.toCorrect.0', ''],
    ['a count below 0', 'periods.0.errors.met', -1],
    ['a reason that is none', 'leftOut.0.why', 'late'],
  ])('%s', async (_, path, other) => {
    const value = await json(quarterHistory());
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    keys.reduce((at, key) => at[key], value)[last] = other;
    expect(faultsIn(JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });
});

test('states and reasons are those of the program', () => {
  expect([...schema.$defs.state.enum].sort()).toEqual(Object.keys(messages.vi.history.states).sort());
  const { order: _, foreign: __, ...reasons } = messages.vi.history.leftOut;
  const { why } = schema.properties.leftOut.items.properties;
  expect([...why.enum].sort()).toEqual(['unusable', ...Object.keys(reasons)].sort());
});
