import { expect, test } from 'vitest';
import { isOpen, supersededReasons } from '../../../src/check/assess/Sending.js';

test('the Board is asked only where nothing, or something doubtful, tells which plan counts', () => {
  expect(supersededReasons.map((why) => [why, isOpen(why)])).toEqual([
    ['later', false],
    ['draft', false],
    ['same-text', false],
    ['undecided', true],
    ['doubtful', true],
    ['decision', false],
  ]);
});
