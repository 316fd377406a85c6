import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupTitleIn } from '../../../src/desk/roster/rosterRows.js';
import { PutFolder } from '../../../src/shell/receive/PutFolder.js';
import { desk } from '../../support/desk.js';

const at = desk();
const put = (name: string) => new PutFolder(at.path('kh'), 'kh', 'ke-hoach').put('x', Buffer.from(name), name, '.yaml');

test('whatever a file is called that came by mail, it is written under a name that every system takes, at once', () => {
  for (const name of [`a${'.ab'.repeat(300_000)}!`, '.yaml'.repeat(200_000), `${'-'.repeat(500_000)}a`, '../../x.yaml'])
    expect(put(name)).toMatch(/^kh\/[a-z0-9-]{1,200}-[0-9a-f]{10}\.yaml$/);
  expect(readdirSync(at.path('kh'))).toHaveLength(4);
});

test('a title of a roster of nothing but brackets is gone through once', () => {
  const row = (text: string) => ({ number: 1, cells: [text] });
  expect(groupTitleIn(row(`HUYỆN SÔNG THƯƠNG ${'('.repeat(300_000)}`), false)?.district ?? '').not.toMatch(/\({1000}/);
  expect(groupTitleIn(row('HUYỆN SÔNG THƯƠNG (12 đơn vị)'), false)).toMatchObject({ district: 'Huyện Sông Thương' });
});
