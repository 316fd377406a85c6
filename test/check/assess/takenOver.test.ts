import { expect, test } from 'vitest';
import { takenOver } from '../../../src/check/assess/takenOver.js';

const years = { from: 2021, to: 2022 };
const lending = { file: 'cu.yaml', document: 1, isUnreadable: false, loans: [], hidden: [], owed: [] };
const loan = (code: string) => ({ requirement: '3.1.b', year: 2021, code, file: 'cu.yaml', document: 1 });

test('what was taken over is told of the predecessor it comes from, with where its plan stands', () => {
  const predecessors = [
    { code: 'C1', name: 'Xã Một', years, requirements: ['3.1.b'], lending },
    { code: 'C2', name: 'Xã Hai', years, requirements: ['3.1.b'], lending: { ...lending, isUnreadable: true } },
    { code: 'C3', name: 'Xã Ba', years, requirements: ['3.1.b'] },
  ];
  const asked = [
    { judgement: { taken: [loan('C1'), loan('C2')] } },
    { judgement: {} },
    { judgement: { taken: [loan('C1')] } },
  ];
  const told = takenOver(predecessors as never, asked as never);
  const entry = { requirement: '3.1.b', year: 2021 };
  expect(told.map(({ code, plan, entries }) => [code, plan, entries])).toEqual([
    ['C1', 'read', [entry, entry]],
    ['C2', 'unreadable', [entry]],
    ['C3', 'absent', []],
  ]);
  expect(told[0]).toMatchObject({ file: 'cu.yaml', document: 1 });
  expect(told[2]).not.toHaveProperty('file');
});
