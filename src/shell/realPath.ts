import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Without links; as it stands where it leads nowhere. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Without links; of what is not there, as far as it is. */
export function realAsFar(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realAsFar(above), basename(path));
  }
}
