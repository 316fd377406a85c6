import type { ChoiceShape, ChoiceWords } from '../model.js';
import { readDocumentKind } from './readDocumentKind.js';
import { readDue } from './readDue.js';
import { readIndicator } from './readIndicator.js';
import { readLevels } from './readLevels.js';
import { readType } from './readType.js';

/** How the values of some lists are written beside their names, by what the schema calls it (`words`). */
const readers: Record<ChoiceWords, (text: string, shape: ChoiceShape) => readonly string[] | undefined> = {
  type: (text) => {
    const found = readType(text);
    return found && [found.type];
  },
  levels: (text, { names }) => readLevels(text, names),
  document: (text, shape) => {
    const found = readDocumentKind(text, shape);
    return found === undefined ? undefined : [found];
  },
  recurrence: (text, { choices }) => {
    const reading = readDue(text);
    const found = 'value' in reading ? choices.find(({ value }) => value === reading.value) : undefined;
    return found && [found.value];
  },
  indicator: (text, { names }) => {
    const found = readIndicator(text, names);
    return found === undefined ? undefined : [found];
  },
};

/**
 * Reads a value of a list: by one of its names, with a full stop behind or not, or as the schema says its values are written.
 * Several only where the shape takes several; undefined where the text is not one.
 */
export function readChoice(text: string, shape: ChoiceShape): string | readonly string[] | undefined {
  const named = shape.names.get(text) ?? (/[.;]$/.test(text) ? shape.names.get(text.slice(0, -1)) : undefined);
  if (named !== undefined || !shape.words) return named;
  const found = readers[shape.words](text, shape);
  return found && found.length > 1 ? (shape.several ? found : undefined) : found?.[0];
}
