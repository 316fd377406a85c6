import { shapeAt } from '../../plan/model/model.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import { oneLine } from '../../plan/text/visible.js';
import { capital } from '../capital.js';
import { MANY_CHOICES } from '../manyChoices.js';
import { named } from './named.js';
import { words as w } from './words.js';

/** What is missing, and the line to write. */
export function missingKey({ path, empty, cell }: ProblemParams['missing-key']): string {
  const what = named(path);
  const key = w.key(path).slice(1, -1);
  const shape = shapeAt(path.replace(/\/\d+/g, '/*'));
  if (shape?.is === 'record') {
    const lines = `mục «${key}:» gồm các dòng: ${w.lines(path)}`;
    return empty ? `${capital(what)} còn để trống. Hãy ghi ${lines}.` : `Thiếu ${what}. Hãy bổ sung ${lines}.`;
  }
  const choices = shape?.is === 'choice' && !shape.free ? shape.choices.map(({ vi, value }) => vi[0] ?? value) : [];
  if (cell !== undefined) {
    const list = choices.length > 0 ? `: ${choices.map((choice) => `«${choice}»`).join(', ')}` : '';
    return `Ô ${oneLine(cell)} dành cho ${w.key(path)} còn để trống. Hãy điền vào ô này${list}.`;
  }
  const line =
    choices.length === 0
      ? `«${key}: …»`
      : choices.length > MANY_CHOICES
        ? `«${key}: …», ghi một trong các giá trị: ${choices.map((choice) => `«${choice}»`).join(', ')}`
        : w.or(choices.map((choice) => `«${key}: ${choice}»`));
  if (empty) return `${capital(what)} còn để trống. Hãy ghi ${line}.`;
  const list = /^(.*)\/\d+\/[^/]+$/.exec(path)?.[1];
  return list === undefined
    ? `Thiếu ${what}. Hãy bổ sung ${line}.`
    : `Gạch đầu dòng này của mục ${w.key(list)} thiếu dòng ${w.key(path)}. Hãy bổ sung ${line}.`;
}
