import { describe, expect, test } from 'vitest';
import type { RosterUnit } from '../../src/check/assess/ListedUnit.js';
import { Board } from '../../src/desk/Board.js';
import { Roster } from '../../src/desk/roster/Roster.js';
import { Tally } from '../../src/desk/totals/Tally.js';
import { sayIn } from '../../src/messages/Say.js';
import { messages } from '../../src/messages/sentences.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { groupTables } from '../../src/report/shared/standingTables.js';
import { catalogue } from '../support/catalogue.js';

const asOf = '2022-06-30';
const unit = (code: string, parent?: string): RosterUnit => ({
  code,
  name: `Hội Nông dân xã ${code}`,
  type: 'farmers-union',
  level: 'commune',
  due: '2022-01-01',
  ...(parent && { parent }),
});

function districtsOf(units: RosterUnit[], sent: string[]) {
  const board = new Board(catalogue, { asOf, roster: new Roster(units) });
  const tally = new Tally();
  for (const code of sent) {
    const text = `đơn vị:\n  tên: Hội Nông dân xã ${code}\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: Đảng ủy xã ${code}\n`;
    for (const parsed of parsePlans(text)) {
      const judged = board.take(board.judge(parsed, `${code}.yaml`));
      tally.add(judged);
    }
  }
  const totals = tally.totals({ found: sent.length, read: sent.length }, [], board.found());
  const [table] = groupTables(totals, { catalogue, say: sayIn('vi') }).filter(({ by }) => by === 'parent');
  return table?.rows.map(({ name, plans: { received, missing, overdue } }) => [name, received, missing, overdue]);
}

describe('units without a district', () => {
  test('have a row of their own, after the districts', () => {
    const units = [unit('A', 'Huyện Sông Thương'), unit('B'), unit('C'), unit('D', 'Huyện Tân Yên')];
    expect(districtsOf(units, ['A', 'B', 'X'])).toEqual([
      ['Huyện Sông Thương', 1, 0, 0],
      ['Huyện Tân Yên', 0, 1, 1],
      [messages.vi.district.none, 1, 1, 1],
    ]);
  });

  test('have none where the roster gives no district at all, or all have one', () => {
    expect(districtsOf([unit('A'), unit('B')], ['A'])).toBeUndefined();
    expect(districtsOf([unit('A', 'Huyện Sông Thương')], ['A', 'X'])).toEqual([['Huyện Sông Thương', 1, 0, 0]]);
  });
});
