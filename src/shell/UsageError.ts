/** A mistake of whoever called the program, or something around it that stops it: one sentence, exit 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The output cannot be written; `code` is the system's. */
export class NotWritable extends Error {
  override name = 'NotWritable';

  constructor(readonly code: string) {
    super(code);
  }
}
