/** What the Markdown report says beside what every report says. */
export interface MarkdownLabels {
  /** The report's title. */
  title: string;
  /** What made it: `Lập bằng rasoat 1.0.0`. */
  madeWith: (version: string) => string;
  /** Heading before the lists and tables over all plans. */
  summary: string;
  /** Beneath a unit with nothing open. */
  nothing: string;
  /** Column of what is wrong with the file itself. */
  problems: string;
  file: string;
}
