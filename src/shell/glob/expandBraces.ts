/** More patterns nobody means by one. */
const MOST = 1000;

/**
 * The patterns that one with braces stands for: `{a,b}/*.yaml` for `a/*.yaml` and `b/*.yaml`. Undefined where
 * these are over a thousand.
 */
export function expandBraces(pattern: string): string[] | undefined {
  const done: string[] = [];
  const left = [pattern];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const found = firstBraces(next);
    if (!found) done.push(next);
    else for (const choice of found.choices) left.push(found.before + choice + found.behind);
    if (done.length + left.length > MOST) return undefined;
  }
  return done.reverse();
}

/** Whether something in braces is to be chosen from. */
export const hasBraces = (pattern: string): boolean => firstBraces(pattern) !== undefined;

/** The first braces in which something is to be chosen from. */
function firstBraces(pattern: string): { before: string; choices: string[]; behind: string } | undefined {
  const opened: { at: number; commas: number[] }[] = [];
  let found: { from: number; to: number; commas: number[] } | undefined;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === '\\') at++;
    else if (sign === '{') opened.push({ at, commas: [] });
    else if (sign === ',') opened.at(-1)?.commas.push(at);
    else if (sign === '}') {
      const { at: from, commas } = opened.pop() ?? { at: 0, commas: [] };
      // Of braces in each other the outer ones stand first.
      if (commas.length > 0 && (!found || from < found.from)) found = { from, to: at, commas };
    }
  }
  if (!found) return undefined;
  const { from, to, commas } = found;
  const ends = [from, ...commas, to];
  const choices = ends.slice(1).map((end, i) => pattern.slice((ends[i] ?? 0) + 1, end));
  return { before: pattern.slice(0, from), choices, behind: pattern.slice(to + 1) };
}
