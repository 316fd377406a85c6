import { RE2JS } from 're2js';

/** A pattern as Ajv asks for one. */
interface Pattern {
  test(text: string): boolean;
  toString(): string;
}

/**
 * The patterns of a catalogue, in an engine that reads each text once: those of JavaScript may take longer than anyone lives
 * for a text of a plan and a pattern like `(a+)+$`. It knows no pattern that looks ahead or back, or repeats what was found
 * before; such a one throws as any that is none.
 */
export const linearPatterns = Object.assign(
  (pattern: string): Pattern => {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    // By its text Ajv tells one pattern from another.
    return { test: (text) => compiled.test(text), toString: () => pattern };
  },
  // Ajv asks how it is called where the code of a check is kept: that of patterns is not.
  { code: 'linearPatterns' },
);
