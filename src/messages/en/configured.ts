import { oneLine } from '../../plan/text/visible.js';
import type { configured as vi } from '../vi/configured.js';
import { words as w } from './words.js';

const NAMED = 5;

/** What a configuration chooses that a green run may be due to, beside its levels and day; `place` is `rasoat.yaml:4`. */
export const configured: typeof vi = {
  plans: (paths) =>
    ` (only judged: ${paths.slice(0, NAMED).map(oneLine).join(', ')}${paths.length > NAMED ? ` and ${w.plural(paths.length - NAMED, 'more path', 'more paths')}` : ''})`,
  catalogue: (folder, place) =>
    `The requirements are those of the folder ${w.quote(oneLine(folder))} that the configuration names (${oneLine(place)}), not those that come with the program.`,
  unwritten: (outputs, place) =>
    `The command line has -o, so only the reports named there are written, not the ${w.plural(outputs.length, 'report', 'reports')} named at ${oneLine(place)}: ${outputs.slice(0, NAMED).map(oneLine).join(', ')}${outputs.length > NAMED ? ` and ${w.plural(outputs.length - NAMED, 'more', 'more')}` : ''}.`,
  ignored: (path) =>
    `${w.quote(path)} is ignored by git and no part of what the repository holds, and is not read as a plan. Name it on the command line, or the configuration with --config.`,
};
