import { relative, sep } from 'node:path';

/** A path or glob as the working folder sees it. */
export function toWorking(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}
