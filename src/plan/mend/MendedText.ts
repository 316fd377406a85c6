import type { Change, Range } from '../model/Finding.js';
import { type Edit, edited } from '../text/Edit.js';
import { SourceText, type Span } from '../yaml/SourceText.js';
import { Unmended } from './Unmended.js';

/** A plan's text as it would be without its faults. Its places are those of the file as it is. */
export class MendedText extends SourceText {
  readonly #unmended: Unmended;

  /**
   * @param file the whole file; @param offset where the plan begins in it
   * @param edits of the plan's text, in order, none over another
   */
  constructor(
    private readonly file: SourceText,
    private readonly offset: number,
    text: string,
    edits: readonly Edit[],
  ) {
    super(edited(text, edits));
    this.#unmended = new Unmended(edits);
  }

  override range([from, to]: Span): Range {
    const place = (at: number) => this.offset + this.#unmended.place(at);
    return this.file.range([place(from), place(to)]);
  }

  /** None where the text has been mended: what is to be replaced there is not what the file has. */
  override fix(edit: Edit): Change | undefined {
    return this.#unmended.touches(edit.from, edit.to) ? undefined : super.fix(edit);
  }
}
