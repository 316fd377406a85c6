import { nameFrom } from '../slashed.js';

/** A path or glob as the working folder sees it. */
export function toWorking(cwd: string, path: string): string {
  return nameFrom(cwd, path) || '.';
}
