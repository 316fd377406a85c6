import type { ProblemParams } from '../../plan/model/Problem.js';
import { errorCode } from '../errorCode.js';

type CannotRead = ProblemParams['cannot-read'];

const REASONS: Readonly<Record<string, CannotRead['reason']>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  EISDIR: 'folder',
  ENOENT: 'vanished',
  ENOTDIR: 'vanished',
  ELOOP: 'link-cycle',
  ENOTREG: 'no-file',
  // Of Windows: another program has it open for itself alone.
  EBUSY: 'held',
};

/** Why the system did not open or read a file. */
export function cannotRead(error: unknown): CannotRead {
  const code = errorCode(error) ?? 'UNKNOWN';
  return { reason: REASONS[code] ?? 'other', code };
}
