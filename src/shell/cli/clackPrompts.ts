import { cancel, intro, isCancel, log, outro, select, text } from '@clack/prompts';
import type { Prompts } from '../Prompts.js';

/** Questions on the terminal that the program runs in. */
export const clackPrompts: Prompts = {
  begin: (title) => intro(title),
  text: async (question, { hint, usual, wrong } = {}) => {
    const answer = await text({
      message: question,
      ...(hint !== undefined && { placeholder: hint }),
      ...(usual !== undefined && { placeholder: usual, defaultValue: usual }),
      validate: (given) => wrong?.(given ?? ''),
    });
    return isCancel(answer) ? stopped() : (answer ?? '');
  },
  choose: async (question, choices) => {
    const answer = await select({ message: question, options: choices.map(({ value, label }) => ({ value, label })) });
    return isCancel(answer) ? stopped() : answer;
  },
  say: (words) => log.info(words),
  end: (words) => outro(words),
};

function stopped(): undefined {
  cancel();
}
