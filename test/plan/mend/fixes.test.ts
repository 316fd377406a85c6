import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { decodePlan } from '../../../src/shell/read/readPlanFile.js';
import { root } from '../../support/catalogue.js';
import { assertCured, assertEachCures } from '../../support/fixes.js';

const bad = `${root}test/plan/plans/bad/`;
const texts = readdirSync(bad).flatMap((name) => {
  const decoded = /\.ya?ml$/.test(name) ? decodePlan(readFileSync(bad + name)) : undefined;
  return decoded && 'text' in decoded ? [[name, decoded.text] as const] : [];
});

describe('cures as data', () => {
  test.each(texts)('%s: its cures come to an end, and lower nothing', (_, text) => assertCured(text));
  test.each(texts)('%s: each cure takes its problem away and adds none', (_, text) => assertEachCures(text));
});
