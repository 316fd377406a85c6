import type { watch as form } from '../vi/watch.js';
import { words as w } from './words.js';

/** What `check --watch` says beside the reports. */
export const watch: typeof form = {
  begun: 'Watching; whenever a file is saved, what has changed is printed. Ctrl+C ends it.',
  noOutputs: 'While watching, the reports that the configuration asks for are not written to files.',
  textOnly: '--watch prints the text report only. Leave out --format.',
  held: 'Cannot be read now, not compared',
  readAgain: 'Can be read again',
  newFiles: 'New files',
  goneFiles: 'Files that are gone',
  heldFile: (file, problem) => (problem === undefined ? `${file}: could not be looked at.` : `${file}: ${problem}`),
  elsewhere: (count) => `${w.plural(count, 'more is', 'more are')} still open in files that have not changed.`,
  round: (time, { read, found, fixed, fresh, open }) =>
    `[${time}] ${w.count(read)} of ${w.plural(found, 'file', 'files')} read: ${w.count(fixed)} fixed, ${w.count(fresh)} new, ${w.count(open)} still open.`,
  unchanged: 'Nothing has changed.',
  suspended: (files, unsettled) =>
    `${w.plural(files, 'file', 'files')} that cannot be read now ${files === 1 ? 'is' : 'are'} not compared${unsettled > 0 ? `; ${w.plural(unsettled, 'finding there counts', 'findings there count')} as still open` : ''}. Once saved whole, they are checked again.`,
  failed: (time) => `[${time}] Nothing could be checked, nothing is compared; still watching.`,
  done: 'Nothing is left to correct.',
  unwatched: (folder, code) =>
    `The system does not tell of changes in the folder "${folder}" (error ${code}); its files are looked at every second.`,
};
