import { defineConfig } from 'vitest/config';

/**
 * Tests that open what rasoat makes with the programs its users have, Node among them: what is built, kept and cached for it.
 * A missing program is a failure, never a skip.
 */
export default defineConfig({
  test: {
    include: ['test/consumers/**/*.test.ts'],
    globalSetup: ['test/support/freshProgram.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
