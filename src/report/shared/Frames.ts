import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import { cellExcerpt, excerpt } from './excerpt.js';
import type { Paint } from './Paint.js';

/** Code frames of one plan: each place is shown once, and a whole absent section, which stands nowhere, not at all. */
export class Frames {
  readonly #shown = new Set<string>();

  constructor(
    private readonly lines: readonly string[] | undefined,
    private readonly paint: Paint,
  ) {}

  of({ kind, pointer, range }: AnyFinding): string {
    const absentSection =
      pointer.split('/').length === 2 && ['absent', 'no-task', 'year-too-few', 'years-ahead'].includes(kind);
    const place = `${range.start.line}:${range.start.column}`;
    // What is wrong with a form itself is said with the text of its cell.
    if (kind.startsWith('form-')) return '';
    if (!this.lines || absentSection || this.#shown.has(place)) return '';
    this.#shown.add(place);
    if (range.cell !== undefined) return cellExcerpt(this.lines[range.start.line - 1] ?? '');
    return excerpt(this.lines, range)
      .split('\n')
      .map((line) => `  ${line.startsWith('>') ? line : this.paint.dim(line)}`.trimEnd())
      .join('\n');
  }
}
