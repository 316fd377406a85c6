import type { markdown as vi } from '../vi/markdown.js';
import { heads } from './terms.js';
import { words as w } from './words.js';

/** What the Markdown report says beside what every report says. */
export const markdown: typeof vi = {
  title: 'Plans checked against the Conclusion',
  madeWith: (version) => `Made with rasoat ${version}`,
  summary: 'Summary',
  nothing: 'Nothing to correct.',
  problems: 'Errors of the file',
  file: heads.file,
  more: (entries) => `and ${w.plural(entries, 'other entry', 'other entries')}`,
  moreRows: (rows) => `The table above has ${w.plural(rows, 'other row', 'other rows')}.`,
  leftOut: ({ plans, failing, lists }, why) => {
    const parts = [
      ...(plans > 0
        ? [
            `${w.plural(plans, 'plan', 'plans')}${failing > 0 ? ` (${w.count(failing)} not compliant or unreadable)` : ''}`,
          ]
        : []),
      ...(lists ? ['the rest of long lists and tables'] : []),
    ];
    return `This report leaves out ${w.and(parts)}, because ${why}. All of it is in the report that "-o html:report.html" or "-o xlsx:report.xlsx" writes.`;
  },
  why: {
    message: (most) => `it is kept to ${w.count(most)} characters, which a mail or a comment takes`,
    step: 'GitHub takes at most 1 MiB from each step',
  },
};
