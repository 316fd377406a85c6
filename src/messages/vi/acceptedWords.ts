import { choicesAt } from '../../plan/model/model.js';

/** The words that a field with a choice takes, each as a plan writes it, in one line; of the field at a path of the model. */
export function acceptedWords(path: string): string {
  return choicesAt(path)
    .map(({ vi }) => `«${vi[0]}»`)
    .join(', ');
}
