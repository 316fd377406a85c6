import type { AnyFinding } from '../../check/assess/Assessment.js';
import { excerpt } from './excerpt.js';
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
    if (!this.lines || absentSection || this.#shown.has(place)) return '';
    this.#shown.add(place);
    return excerpt(this.lines, range)
      .split('\n')
      .map((line) => `  ${line.startsWith('>') ? line : this.paint.dim(line)}`.trimEnd())
      .join('\n');
  }
}
