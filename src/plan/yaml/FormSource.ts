import type { Change, Range } from '../model/Finding.js';
import type { Problem } from '../model/Problem.js';
import { SourceText, type Span } from './SourceText.js';

/** A form in a workbook as the plan that it amounts to: every line of it stands in one cell. */
export interface FormText {
  /** YAML. */
  text: string;
  /** The cell of each line, `Nhiệm vụ!B13`; lines that none has are nobody's. */
  cells: readonly string[];
  /** What a reader sees there, of each line. */
  shown: readonly string[];
  /** What is wrong with the form itself. */
  problems: readonly Problem[];
}

/** The text of a form: its places name the cell as well, and none of it can be mended in a file. */
export class FormSource extends SourceText {
  constructor(private readonly form: FormText) {
    super(form.text);
  }

  override range(span: Span): Range {
    const range = super.range(span);
    const cell = this.form.cells[range.start.line - 1];
    return cell === undefined ? range : { ...range, cell };
  }

  override fix(): Change | undefined {
    return undefined;
  }
}
