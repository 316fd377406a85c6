/** A mistake of whoever called the program, or something around it that stops it: one sentence, exit 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
