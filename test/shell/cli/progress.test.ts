import { describe, expect, test } from 'vitest';
import { Progress } from '../../../src/shell/cli/Progress.js';
import { runRasoat } from '../../support/runRasoat.js';

/** What stands on the terminal after files are judged at these milliseconds. */
function shown(times: readonly number[], terminal = true): string[] {
  const texts: string[] = [];
  let now = 0;
  const progress = new Progress(
    { progress: terminal ? (text) => texts.push(text) : undefined, elapsed: () => now },
    1700,
    'vi',
  );
  for (const [done, time] of times.entries()) {
    now = time;
    progress.at(done);
  }
  progress.clear();
  return texts;
}

const clear = '\r\u001b[2K';

describe('progress', () => {
  test('after a second on a terminal, ten times a second, in one line that is taken away again', () => {
    expect(shown([10, 999, 1000, 1050, 1100])).toEqual([
      `${clear}Đã đối chiếu 2/1.700 tệp`,
      `${clear}Đã đối chiếu 4/1.700 tệp`,
      clear,
    ]);
  });

  test('none within a second', () => {
    expect(shown([10, 500, 999])).toEqual([]);
  });

  test('none where messages go elsewhere', async () => {
    expect(shown([10, 5000], false)).toEqual([]);
    const { stderr } = await runRasoat(['check', 'examples/plans'], { elapsed: () => 1e9 });
    expect(stderr).toBe('');
  });
});
