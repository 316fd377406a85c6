import type { desk as vi } from '../vi/desk.js';

/** What `rasoat desk` says, and the files that it makes. Placeholders and paths are ready to print. */
export const desk: typeof vi = {
  start: 'as by a double click: check, write the reports named in rasoat.yaml, and open the page',
  made: (file) => `Made "${file}". A double click on it runs the check.`,
  foreign: (file) =>
    `"${file}" is there already and was not made by rasoat, so it is left as it is. Rename it, then run "rasoat desk" again.`,
  noConfig:
    'There is no rasoat.yaml in this folder or above it. Write one that says where the plans are and which reports are wanted, for example:\n  plans: [plans]\n  outputs: [html:report.html, xlsx:report.xlsx]',
  noPage: (config) => `"${config}" names no page, so none is opened. To have one, add to "outputs": html:report.html`,
  opened: (file) => `The result is in "${file}", which is being opened in the browser.`,
  written: (file) => `The result is in "${file}". Open it in a browser.`,
  notWritten: (file) => `The page "${file}" could not be written this time, so it is not opened.`,
  inFile: {
    comment: 'Made by the command rasoat desk; what is changed here is lost when it is made again.',
    notThere: 'The program rasoat is not found: it was removed, or moved.',
    again: 'Install it again, then run: rasoat desk',
    close: 'Press Enter to close this window.',
  },
};
