import type { markdown as vi } from '../vi/markdown.js';
import { heads } from './terms.js';

export const markdown: typeof vi = {
  title: 'Plans checked against the Conclusion',
  madeWith: (version) => `Made with rasoat ${version}`,
  summary: 'Summary',
  nothing: 'Nothing to correct.',
  problems: 'Errors of the file',
  file: heads.file,
};
