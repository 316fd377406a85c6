/**
 * A sentence as a plain SARIF message, where text may neither make a link, `[text](target)`, nor ask for an argument,
 * `{0}` (SARIF 2.1.0, 3.11.5 and 3.11.6). Viewers differ in what they take for an escape, so a space breaks both.
 */
export function plainMessage(sentence: string): string {
  return sentence.replace(/\](?=\()/g, '] ').replace(/\{(?=\d+\})/g, '{ ');
}
