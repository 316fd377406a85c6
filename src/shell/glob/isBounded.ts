/** Longer paths no system opens. */
const LONGEST = 4096;
/** How many stars may stand in one name, how much may branch in all, and how many things braces may offer. */
const MOST = { stars: 3, branches: 5, choices: 30 };

/**
 * Whether a pattern of paths is held against any path within a moment. What the packages make of a pattern tries every way to share out
 * a name between its stars, which for five stars and 200 letters takes hours; and patterns stand in `rasoat.yaml` and
 * `.gitignore`, which who proposes a change writes together with the names. What people write has a star or two.
 */
export function isBounded(pattern: string): boolean {
  if (pattern.length > LONGEST) return false;
  const names = pattern.replace(/\\./gs, '_').split('/');
  // What ends in a star fits as soon as all before it does.
  const stars = Math.max(...names.map((name) => (name.match(/\*+(?=[^*])/g) ?? []).length));
  const folders = names.slice(0, -1).filter((name) => name === '**').length;
  const braces = count(pattern, '{');
  return (
    stars <= MOST.stars &&
    stars + folders + braces <= MOST.branches &&
    (braces === 0 || count(pattern, ',') < MOST.choices)
  );
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
