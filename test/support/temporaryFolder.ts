import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before a run: one folder for all temporary files of its tests, which goes with them at its end, however they ended. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-tests-'));
  // As the system's own: some tests run as somebody else.
  chmodSync(folder, 0o755);
  // The names by which Unix and Windows know it.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
