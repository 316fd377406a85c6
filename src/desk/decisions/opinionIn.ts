import type { Review } from '../../check/assess/Decisions.js';
import { choiceAt } from '../../plan/model/model.js';
import { readChoice } from '../../plan/model/values/readChoice.js';

const opinions = choiceAt('/reviews/*/opinion');

const LONGEST = 200;

/** The opinion that a text is, with a full stop or without; undefined of any other. */
export function opinionIn(text: string): Review['opinion'] | undefined {
  // Longer opinions are none.
  if (text.length > LONGEST) return undefined;
  const opinion = readChoice(text.replace(/[\s.;!]+$/, ''), opinions);
  return opinion === 'met' || opinion === 'unmet' ? opinion : undefined;
}
