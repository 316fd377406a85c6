import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';

/**
 * Makes a new, empty folder before each test, and takes them all away at the end.
 * @param use is told its path
 */
export function freshFolders(name: string, use: (path: string) => void): void {
  const made: string[] = [];
  beforeEach(() => {
    const path = mkdtempSync(join(tmpdir(), `rasoat-${name}-`));
    made.push(path);
    use(path);
  });
  afterAll(() => {
    for (const path of made) rmSync(path, { recursive: true, force: true });
  });
}
