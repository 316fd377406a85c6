/** Enough to make most texts a few lines; the rest is done by eye. */
const TRIES = 600;

/** Takes lines, then characters away for as long as the text still fails. */
export async function minimise(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let tries = TRIES;
  const without = async (parts: string[], joint: string): Promise<string[]> => {
    let kept = parts;
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < kept.length && tries > 0; ) {
        const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
        tries--;
        if (await fails(fewer.join(joint))) kept = fewer;
        else at += size;
      }
    }
    return kept;
  };
  const lines = (await without(text.split('\n'), '\n')).join('\n');
  return (await without([...lines], '')).join('');
}
