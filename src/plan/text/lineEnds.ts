/** CRs: one that ends a line by itself, as on the Macs of old; several where a text was passed on as if it had no CR yet. */
const RETURNS = /\r+\n?/g;
/** What ends lines where nothing else does: Word's line break, as some programs copy it, and those of Unicode. */
const OTHER_ENDS = /[\v\u0085\u2028\u2029]/g;
/** What DOS ended a text with. */
const SUBSTITUTE = '\u001a';

/** A text in lines as its writer sees them: all end in LF, or CR and LF. Of one that is so already, the same string. */
export function withLineEnds(text: string): string {
  const whole = withoutSubstitute(text);
  if (whole.includes('\r'))
    return whole.replace(RETURNS, (run) => (run.endsWith('\n') ? '\r\n' : '\n'.repeat(run.length)));
  return whole.includes('\n') ? whole : whole.replace(OTHER_ENDS, '\n');
}

function withoutSubstitute(text: string): string {
  if (!text.includes(SUBSTITUTE)) return text;
  let to = text.trimEnd().length;
  if (text[to - 1] !== SUBSTITUTE) return text;
  while (text[to - 1] === SUBSTITUTE) to--;
  return text.slice(0, to);
}
