import { basename } from 'node:path';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { planForm } from '../../form/planForm.js';
import { writeForm } from '../../form/writeForm.js';
import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { keyIn } from '../../plan/model/vocabulary.js';
import { oneLine, visible } from '../../plan/text/visible.js';
import { cutDocuments } from '../../plan/yaml/cutDocuments.js';
import type { FormText } from '../../plan/yaml/FormSource.js';
import { UsageError } from '../UsageError.js';

/** What becomes of a file, and what is to say about it. */
export interface Converted {
  content: string | Uint8Array;
  said: string[];
}

/** The plan that a form amounts to, as text; and what of the form has no place in it. */
export function formToPlan({ text, problems }: FormText, language: Language): Converted {
  const say = sayIn(language);
  const lost = problems.map((problem) => `${oneLine(problem.range.cell ?? '')}: ${say.finding(problem)}`);
  return { content: text, said: lost.length > 0 ? [say.formBook.notKept(lost)] : [] };
}

/** A plan's text as a form; a file of several has to be parted first. */
export function planToForm(
  text: string,
  file: string,
  catalogue: Catalogue,
  { language, vocabulary }: { language: Language; vocabulary: Language },
): Converted {
  const say = sayIn(language);
  const { formBook } = say;
  const shown = visible(basename(file));
  const plans = cutDocuments(text).length;
  if (plans > 1) throw new UsageError(formBook.severalPlans(shown, plans));
  const made = planForm(text, { catalogue, say, vocabulary });
  if (!made) throw new UsageError(formBook.noPlan(shown));
  return {
    content: writeForm(made.pages, language),
    said: [
      ...(made.moved.length > 0 ? [formBook.moved(made.moved.map((field) => keyIn(field, vocabulary)))] : []),
      ...(made.comments > 0 ? [formBook.comments(made.comments)] : []),
    ],
  };
}
