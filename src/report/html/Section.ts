import type { Markup } from './markup.js';

/** A part of the page that stands in its list of contents. */
export interface Section {
  id: string;
  title: string;
  body: Markup;
  /** That it tells of all units together: it is printed with the summary. */
  overall?: true;
}
