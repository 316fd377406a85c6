import { expect, test } from 'vitest';
import { suggestNear } from '../../../src/check/assess/suggestNear.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { planOf } from '../../support/desk.js';

const unit = { name: 'Hội Cựu chiến binh xã An Thịnh', type: 'veterans-association', level: 'commune' };
/** What is said of the indicators of a plan beside that none is the one looked for. */
function said(...indicators: string[]) {
  const targets = indicators.map((indicator) => `  - indicator: ${indicator}\n    goal: { year: 2025, percent: 55 }\n`);
  const parsed = parsePlan(planOf(unit, targets.length > 0 ? `targets:\n${targets.join('')}` : ''));
  const wanted = { at: '/targets/*/indicator', values: ['retired-officer-chairs'] };
  const params = { path: '/targets', entries: indicators.length, wanted };
  const [draft] = suggestNear([{ kind: 'no-entry', params, path: '/targets' } as never], parsed);
  const { path: _, entries: __, wanted: ___, ...more } = (draft?.params ?? {}) as Record<string, unknown>;
  return more;
}

test('nothing where no entry has words of its own', () => {
  expect(Object.keys(said())).toEqual([]);
  expect(Object.keys(said('retired-officer-chairs'))).toEqual([]);
});

test('the words that entries have of their own', () => {
  expect(said('diện tích rừng trồng mới')).toEqual({ written: ['diện tích rừng trồng mới'] });
  expect(said('retired-officer-chairs', 'diện tích rừng trồng mới', 'số hộ thoát nghèo')).toEqual({
    written: ['diện tích rừng trồng mới', 'số hộ thoát nghèo'],
  });
});
