import { expect, test } from 'vitest';
import { mutationsOf } from '../../support/mutatedReports.js';
import { readSaved, reportOfAPart, reportOfTheBoard, useSaved } from '../../support/savedReports.js';

/** Each place in turn with another value; `EVERY=1` tries all of them, in some minutes, as `npm run fuzz -- --of reports` does for long. */
const EVERY = Number(process.env.EVERY ?? 311);

test.each([
  ['of the board', reportOfTheBoard],
  ['of a part', reportOfAPart],
])('a report %s with any member changed is refused or rendered in every format', async (_, make) => {
  // As an earlier version wrote it: its own digest would betray each change before anything reads it.
  const { digest: _d, ...earlier } = JSON.parse(await make());
  const seen = { read: 0, refused: 0 };
  let n = 0;
  for (const { path, value, text: changed } of mutationsOf(earlier)) {
    if (n++ % EVERY > 0) continue;
    const at = `${path} ${JSON.stringify(value)?.slice(0, 40)}`;
    try {
      const report = await readSaved(changed);
      seen[report ? 'read' : 'refused']++;
      if (report) await useSaved(report);
    } catch (error) {
      throw new Error(at, { cause: error });
    }
  }
  expect(seen.read).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(seen.read);
});
