import { describe, expect, test } from 'vitest';
import { madeText } from '../../fuzz/mutate.js';
import { assertCured } from '../../support/fixes.js';

/** Plans changed at random: what their cures do, of the ones that a run has the time for. `npm run fuzz` tries more. */
const TEXTS = 40;

describe('cures of changed plans', () => {
  test('come to an end, never lead back, and lower nothing that is met', () => {
    for (let i = 0; i < TEXTS; i++) expect(() => assertCured(madeText('cured', i))).not.toThrow();
  });
});
