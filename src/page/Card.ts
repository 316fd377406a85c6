import type { Asked } from './Asked.js';
import type { FieldView } from './FieldView.js';

/** Part of the form: requirements, and the fields in which they are answered. */
export interface Card {
  element: HTMLElement;
  asked: readonly Asked[];
  fields: readonly FieldView[];
}
