import type { RecordShape } from '../model/model.js';
import type { ProblemParams } from '../model/Problem.js';
import type { Edit } from '../text/Edit.js';
import type { SyntaxFault, SyntaxFaultOf, SyntaxKind } from '../yaml/SyntaxFault.js';
import { Outline } from './Outline.js';
import { bodyFrom, bodyTo, columnOf, keyIn, linesOf, type SourceLine, saysNothing } from './SourceLine.js';

/** Shorter lines are not broken by anybody, nor by an editor, in the middle of a sentence. */
const WRAPPED = 50;

/** A walk over the lines of a document that is no YAML, and what it has found to be the matter. */
export class Walk {
  readonly lines: readonly SourceLine[];
  readonly outline: Outline;
  readonly faults: SyntaxFault[] = [];
  /** The sections that stand in the document as they should. */
  readonly #sections: ReadonlySet<string | undefined>;
  /** The line of the last fault. */
  #last = -1;

  constructor(
    readonly text: string,
    readonly root: RecordShape,
  ) {
    this.lines = linesOf(text);
    const column = this.#sectionColumn(root);
    this.outline = new Outline(root, column);
    const keys = this.lines.filter((line) => columnOf(line) === column && !saysNothing(line));
    this.#sections = new Set(keys.map(({ body }) => root.names.get(keyIn(body)?.name ?? '')));
  }

  /** The column of the sections: the outermost in which one stands; else that of the first line. */
  #sectionColumn(root: RecordShape): number {
    const lines = this.lines.filter((line) => !saysNothing(line));
    if (lines[0] && columnOf(lines[0]) === undefined) return 0;
    const sections = lines
      .filter((line) => columnOf(line) !== undefined)
      .filter(({ body }) => root.names.get(keyIn(body)?.name ?? '') !== undefined);
    return (sections.length > 0 ? sections : lines.slice(0, 1)).reduce(
      (least, { indent }) => Math.min(least, indent.length),
      sections.length > 0 ? Infinity : (lines[0]?.indent.length ?? 0),
    );
  }

  line(index: number): SourceLine {
    return this.lines[index] ?? { index, from: this.text.length, indent: '', body: '' };
  }

  /** Whether a section stands in the document as it should: another line of its name is but a heading. */
  hasSection(name: string): boolean {
    return this.#sections.has(this.root.names.get(name) ?? '');
  }

  /** Whether the line above one is so long that a text may have been broken there: what comes may go on with it. */
  isWrapped({ index }: SourceLine): boolean {
    const above = this.line(index - 1);
    return above.indent.length + above.body.length >= WRAPPED;
  }

  /** The section, not in the document yet, whose entries alone begin with a key; its Vietnamese name. */
  sectionOfItem(key: string | undefined): string | undefined {
    const lists = [...this.root.fields.values()].filter(({ shape }) => {
      const entry = shape.is === 'list' ? shape.of : undefined;
      return key !== undefined && entry?.is === 'record' && entry.names.get(key) !== undefined;
    });
    const [only, ...others] = lists;
    const name = only?.vi[0] ?? only?.key;
    return name === undefined || others.length > 0 || this.hasSection(name) ? undefined : name;
  }

  /** Notes a fault that begins on a line, and what mends it. */
  fault<K extends SyntaxKind>(
    index: number,
    kind: K,
    params: ProblemParams[K],
    [from, to]: readonly [from: number, to: number],
    edits: Edit[],
  ): void {
    const fault: SyntaxFaultOf<K> = { kind, params, from, to, edits };
    // One of a kind that is not known yet is not taken for one of all kinds by itself.
    this.faults.push(fault as SyntaxFault);
    this.#last = index;
  }

  /** Notes what stands before the text of a line in place of the spaces that belong there. */
  indent(index: number, column: number): void {
    const line = this.line(index);
    const { from, indent } = line;
    const edits = [{ from, to: bodyFrom(line), text: ' '.repeat(column) }];
    const sign = /[^ ]/.exec(indent);
    if (!sign) {
      this.fault(index, 'syntax-indent', { text: line.body, column }, [bodyFrom(line), bodyTo(line)], edits);
    } else if (sign[0] === '\t' || indent.includes('\t')) {
      this.#signs(index, 'syntax-tab', [from + indent.indexOf('\t'), bodyFrom(line)], edits);
    } else {
      this.#signs(index, 'syntax-no-break-space', [from, bodyFrom(line)], edits);
    }
  }

  /** Notes a tab behind the dash of a line. */
  tabBehindDash(index: number, edit: Edit): void {
    this.#signs(index, 'syntax-tab', [edit.from + 1, edit.to], [edit]);
  }

  /** Of lines one after the other with the same sign before their text the first is named, and their number. */
  #signs(
    index: number,
    kind: 'syntax-tab' | 'syntax-no-break-space',
    span: readonly [from: number, to: number],
    edits: Edit[],
  ): void {
    const before = this.faults.at(-1);
    const isNext = this.lines.slice(this.#last + 1, index).every(({ body }) => body === '' || body.startsWith('#'));
    if (before?.kind !== kind || !isNext) {
      this.fault(index, kind, { lines: 1 }, span, edits);
      return;
    }
    if (index > this.#last) before.params.lines++;
    before.edits.push(...edits);
    this.#last = index;
  }
}
