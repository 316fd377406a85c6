import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/consumers/**'],
    setupFiles: ['test/support/seed.ts'],
    // Property tests run many plans; a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
