import type { MarkdownLabels } from '../MarkdownLabels.js';

export const markdown: MarkdownLabels = {
  title: 'Plans checked against the Conclusion',
  madeWith: (version) => `Made with rasoat ${version}`,
  summary: 'Summary',
  nothing: 'Nothing to correct.',
  problems: 'Errors of the file',
  file: 'File',
};
