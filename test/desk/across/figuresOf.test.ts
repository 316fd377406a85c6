import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/desk/across/Figures.js';
import { parsePlans } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';

const figures = (percent: string) => {
  const unit = 'unit: { name: Công đoàn tỉnh Bắc Hà, type: trade-union, level: province }\n';
  const text = `${unit}targets:\n  - indicator: union-membership\n    goal:\n      percent: ${percent}\n      year: 2025\n`;
  const [parsed] = parsePlans(text);
  return parsed ? figuresOf(parsed, catalogue).map(({ stated }) => stated) : [];
};

// A figure of another level says as much as this one does only with as many decimals as this one has.
test.each<[string, number, number]>([
  ['52', 52, 0],
  ['52%', 52, 0],
  ['52,5', 52.5, 1],
  ['52.5', 52.5, 1],
  ['52,0', 52, 1],
  ['52.0', 52, 1],
  ['52,05', 52.05, 2],
  ['52,50', 52.5, 2],
  ['52,50%', 52.5, 2],
  ['52,50 %', 52.5, 2],
  ['"52,50"', 52.5, 2],
  ["'52.50'", 52.5, 2],
  ['"52,50%"', 52.5, 2],
  ['"52,50 % "', 52.5, 2],
  ["'52,50% '", 52.5, 2],
  ['52,50 # 1,234', 52.5, 2],
])('%s states %s with %s decimals', (written, percent, decimals) =>
  expect(figures(written)).toEqual([{ percent, decimals }]),
);
