import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes stands first, so that no processor waits for it at the end. */
const LONGEST = ['windowsSuite', 'release.test', 'memory', 'cache.test', 'formPage', 'page.test'];
const rank = ({ moduleId }: TestSpecification) => {
  const at = LONGEST.findIndex((name) => moduleId.includes(`/${name}`));
  return at < 0 ? LONGEST.length : at;
};
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

/**
 * Tests that open what rasoat makes with the programs its users have, Node among them: what is built, kept and cached for it.
 * A missing program is a failure, never a skip.
 */
export default defineConfig({
  test: {
    include: ['test/consumers/**/*.test.ts'],
    globalSetup: ['test/support/temporaryFolder.ts', 'test/support/freshProgram.ts'],
    sequence: { sequencer: LongestFirst },
    // As in the other tests: Vitest would leave one processor unused.
    maxWorkers: availableParallelism(),
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
