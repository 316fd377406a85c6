import { expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/desk/configuration/parseConfiguration.js';
import { checkDecisions } from '../../../src/desk/decisions/checkDecisions.js';
import { catalogue } from '../../support/catalogue.js';

const GOOD = '- {requirement: 3.1.b, unit: A, reason: x, approved_by: y, reference: z, expires: 2099-01-01}\n';

test('thousands of void decisions are told from those that hold in little time', () => {
  const parsed = parseConfiguration(`waivers:\n${'- {requirement: 3.1.b}\n'.repeat(3_000)}${GOOD}`);
  const { waivers } = checkDecisions(parsed, catalogue);
  expect(waivers?.map(({ unit }) => unit)).toEqual(['A']);
});

test('a decision is void by its own mistakes, not by those of one whose number begins like its own', () => {
  const lines = [...Array.from({ length: 10 }, () => GOOD), '- {requirement: 3.1.b}\n'];
  const { waivers } = checkDecisions(parseConfiguration(`waivers:\n${lines.join('')}`), catalogue);
  expect(waivers).toHaveLength(10);
});
