import { withoutUnsafe } from '../plan/text/visible.js';

/** Letters of a name: most file systems take 255 bytes, and a letter takes up to three. */
const LONGEST = 80;

/**
 * A name under which a plan may be saved: of a file in no folder, and such that no program runs it when somebody opens it, whatever
 * the file was called that came in.
 */
export function planFileName(name: string): string {
  const own = withoutUnsafe(name.replace(/^.*[\\/]/s, ''))
    // What was made visible of it (`oneLine`), and what no file name may hold.
    .replace(/‹U\+[0-9A-F]+›|[<>:"|?*]/g, '')
    .trim();
  const [, stem = own, ending = '.yaml'] = /^(.*?)(\.(?:ya?ml|txt))$/i.exec(own) ?? [];
  return `${stem.slice(0, LONGEST) || 'ke-hoach'}${ending}`;
}
