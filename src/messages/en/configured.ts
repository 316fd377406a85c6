import { oneLine } from '../../plan/text/visible.js';
import type { configured as vi } from '../vi/configured.js';
import { words as w } from './words.js';

const NAMED = 5;

export const configured: typeof vi = {
  plans: (paths) =>
    ` (only judged: ${paths.slice(0, NAMED).map(oneLine).join(', ')}${paths.length > NAMED ? ` and ${w.plural(paths.length - NAMED, 'more path', 'more paths')}` : ''})`,
  catalogue: (folder, place) =>
    `The requirements are those of the folder ${w.quote(oneLine(folder))} that the configuration names (${oneLine(place)}), not those that come with the program.`,
};
