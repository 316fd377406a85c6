import { shapeAt } from '../../plan/model/model.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import { oneLine } from '../../plan/text/visible.js';
import { MANY_CHOICES } from '../manyChoices.js';
import { words as w } from './words.js';

/** What is missing, and the line to write. */
export function missingKey({ path, empty, cell }: ProblemParams['missing-key']): string {
  const key = w.key(path).slice(1, -1);
  const head = empty ? `${w.keyIn(path)} is empty. Write` : `${w.keyIn(path)} is missing. Add`;
  const shape = shapeAt(path.replace(/\/\d+/g, '/*'));
  if (shape?.is === 'record') return `${head} «${key}:» with these lines below it: ${w.lines(path)}.`;
  const choices = shape?.is === 'choice' && !shape.free ? shape.choices.map(({ value }) => value) : [];
  if (cell !== undefined) {
    const list = choices.length > 0 ? `: ${choices.join(', ')}` : '';
    return `Cell ${oneLine(cell)}, which is for ${w.key(path)}, is empty. Fill it in${list}.`;
  }
  if (choices.length === 0) return `${head} «${key}: …».`;
  if (choices.length > MANY_CHOICES) return `${head} «${key}: …» with one of these: ${choices.join(', ')}.`;
  return `${head} ${w.or(choices.map((choice) => `«${key}: ${choice}»`))}.`;
}
