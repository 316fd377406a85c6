import type { AnyFinding } from '../check/assess/AnyFinding.js';
import type { AcrossFinding } from '../desk/across/Across.js';
import type { Language } from './Language.js';
import type { Messages } from './Messages.js';
import { acrossSentence, messages, sentenceOf } from './sentences.js';

/** Everything the program says in one language, and what it says of what is found. */
export interface Say extends Messages {
  language: Language;
  /** The sentence of a finding. */
  finding: (finding: Pick<AnyFinding, 'kind' | 'params' | 'pointer' | 'message'>) => string;
  /** The sentence of a note about several plans. */
  across: (note: AcrossFinding) => string;
}

const said: Readonly<Record<Language, Say>> = { vi: sayOf('vi'), en: sayOf('en') };

/** What the program says in a language: handed in once, where a report or a command begins. */
export const sayIn = (language: Language): Say => said[language];

function sayOf(language: Language): Say {
  return {
    ...messages[language],
    language,
    finding: (finding) => sentenceOf(finding, language),
    across: (note) => acrossSentence(note, language),
  };
}
