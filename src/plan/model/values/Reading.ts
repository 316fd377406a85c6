/** A scalar as the file has it. */
export interface Written {
  /** Its text, trimmed, in NFC. */
  text: string;
  /** Written without quotation marks: then YAML may take it for a number. */
  plain: boolean;
}

/** A value read from a scalar, or why it cannot be read. */
export type Reading<T, Fault> = { value: T } | { fault: Fault };
