import type { icon as vi } from '../vi/icon.js';

/** What is said to somebody who has opened the program by its icon. */
export const icon: typeof vi = {
  greeting: [
    'CHECKS PLANS AGAINST THE CONCLUSION',
    '',
    'Drop a plan (.yaml), a form of Excel (.xlsx), a Word document (.docx) or a folder of plans into this window',
    'and press Enter.',
    'The result is written beside it and opens by itself. Nothing is sent anywhere.',
    'To close the window press Enter without dropping anything.',
  ].join('\n'),
  question: 'File or folder:',
  notThere: (path) => `There is no file or folder "${path}".`,
  report: 'result',
  opened: (path) => `The result is in "${path}", which opens in the browser now.`,
  written: (path) => `The result is in "${path}". Open it in a browser.`,
  close: 'Press Enter to close this window.',
};
