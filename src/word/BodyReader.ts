import { composed } from '../plan/text/composed.js';
import { withoutUnsafe } from '../plan/text/visible.js';
import type { Lists } from './Lists.js';
import { type FontRun, OldFontText } from './OldFontText.js';
import { childOf, settingOf, type XmlElement } from './parseXml.js';
import { lettersIn, paragraphIn, type RunLook, type Styles } from './Styles.js';
import type { Block, Cell, Paragraph, Table, WordNote } from './WordDocument.js';
import { WordError } from './WordFault.js';

/** The text of a document, in characters: four times what a plan may have. */
const TEXT_LIMIT = 4_000_000;
/** What stands around other things and is nothing itself. */
const TRANSPARENT = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'hyperlink',
  'fldSimple',
  'dir',
  'bdo',
]);
/** What somebody proposed to take out, or has moved elsewhere. */
const REMOVED = new Set(['del', 'moveFrom']);
/** What a run holds beside text, as text. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };
/** The soft hyphen is a letter of TCVN3; elsewhere it shows nothing, and is left out of what is composed. */
const SOFT_HYPHEN = '\u00ad';

/** A paragraph while its pieces are gathered. */
interface Gathered {
  runs: (FontRun & { bold: boolean })[];
  /** Text boxes that hang on it. */
  boxes: Block[];
}

/** Reads the body of a document: paragraphs and tables in their order, text boxes before the paragraph that they hang on. */
export class BodyReader {
  readonly #fonts = new OldFontText();
  #paragraphs = 0;
  #tables = 0;
  #removed = 0;
  #added = 0;
  #footnotes = 0;
  #length = 0;
  /** A paragraph whose end was taken out: the next goes on where it stops. */
  #open: Gathered | undefined;

  constructor(
    private readonly styles: Styles,
    private readonly lists: Lists,
  ) {}

  /** The blocks of a body, a cell or a text box. */
  blocks(container: XmlElement): Block[] {
    return container.children.flatMap((child): Block[] => {
      if (child.name === 'p') return this.#paragraph(child);
      if (child.name === 'tbl') return [this.#table(child)];
      if (REMOVED.has(child.name)) return this.#count(child);
      if (child.name === 'mc:AlternateContent') return this.blocks(preferred(child));
      return TRANSPARENT.has(child.name) ? this.blocks(child) : [];
    });
  }

  get notes(): WordNote[] {
    return [
      ...(this.#removed + this.#added > 0
        ? [{ is: 'tracked' as const, removed: this.#removed, added: this.#added }]
        : []),
      ...this.#fonts.notes,
      ...(this.#footnotes > 0 ? [{ is: 'footnotes' as const, count: this.#footnotes }] : []),
    ];
  }

  #count({ name }: XmlElement): [] {
    if (REMOVED.has(name)) this.#removed++;
    return [];
  }

  #paragraph(element: XmlElement): Block[] {
    const properties = childOf(element, 'pPr');
    const style = this.styles.paragraph(settingOf(properties, 'pStyle'));
    const look = { ...style, ...paragraphIn(properties) };
    const gathered = this.#open ?? { runs: [], boxes: [] };
    this.#open = undefined;
    this.#gather(element, style.letters, gathered);
    const mark = childOf(properties, 'rPr');
    if (childOf(mark, 'del')) {
      this.#removed++;
      this.#open = gathered;
      return [];
    }
    const numbered =
      look.list === undefined || look.list === '0' ? undefined : this.lists.next(look.list, look.level ?? 0);
    const text = cleaned(this.#fonts.read(gathered.runs));
    if (text === '') return gathered.boxes;
    this.#length += text.length;
    if (this.#length > TEXT_LIMIT) throw new WordError({ reason: 'too-long', limit: TEXT_LIMIT });
    this.#paragraphs++;
    const paragraph: Paragraph = {
      is: 'paragraph',
      place: this.#paragraphs,
      text,
      label: numbered?.label ?? '',
      bulleted: numbered?.bulleted ?? false,
      centred: look.centred ?? false,
      bold: gathered.runs.every(({ text: piece, bold }) => bold || piece.trim() === ''),
    };
    return [...gathered.boxes, paragraph];
  }

  /** Takes up the runs in an element, and what stands in them. */
  #gather(element: XmlElement, letters: RunLook, into: Gathered): void {
    for (const child of element.children) {
      if (child.name === 'r') this.#run(child, letters, into);
      else if (REMOVED.has(child.name)) this.#count(child);
      else if (child.name === 'mc:AlternateContent') this.#gather(preferred(child), letters, into);
      else if (TRANSPARENT.has(child.name)) {
        if (child.name === 'ins') this.#added++;
        this.#gather(child, letters, into);
      }
    }
  }

  #run(element: XmlElement, letters: RunLook, into: Gathered): void {
    const properties = childOf(element, 'rPr');
    const style = settingOf(properties, 'rStyle');
    const look = { ...letters, ...(style !== undefined && this.styles.letters(style)), ...lettersIn(properties) };
    if (look.hidden) return;
    this.#inRun(element, look, into);
  }

  #inRun(element: XmlElement, look: RunLook, into: Gathered): void {
    for (const child of element.children) {
      const text = child.name === 't' ? child.text : child.name === 'softHyphen' ? SOFT_HYPHEN : SIGNS[child.name];
      if (text !== undefined)
        into.runs.push({ text, bold: look.bold ?? false, ...(look.font !== undefined && { font: look.font }) });
      else if (child.name === 'footnoteReference' || child.name === 'endnoteReference') this.#footnotes++;
      else if (child.name === 'mc:AlternateContent') this.#inRun(preferred(child), look, into);
      else if (child.name === 'drawing' || child.name === 'pict' || child.name === 'object')
        into.boxes.push(...this.#boxes(child));
    }
  }

  /** The text boxes in a drawing, however deep they stand there. */
  #boxes(element: XmlElement): Block[] {
    return element.children.flatMap((child) => {
      if (child.name === 'txbxContent') return this.blocks(child);
      return this.#boxes(child.name === 'mc:AlternateContent' ? preferred(child) : child);
    });
  }

  #table(element: XmlElement): Table {
    this.#tables++;
    const place = this.#tables;
    return { is: 'table', place, rows: this.#rows(element) };
  }

  #rows(container: XmlElement): Cell[][] {
    return container.children.flatMap((child) => {
      if (child.name === 'tr') {
        const properties = childOf(child, 'trPr');
        if (!childOf(properties, 'del')) return [this.#row(child, wholeNumber(settingOf(properties, 'gridBefore'), 0))];
        this.#removed++;
        return [];
      }
      return TRANSPARENT.has(child.name) ? this.#rows(child) : [];
    });
  }

  #row(element: XmlElement, before: number): Cell[] {
    let column = before;
    return cellsIn(element).map((cell) => {
      const properties = childOf(cell, 'tcPr');
      const span = wholeNumber(settingOf(properties, 'gridSpan'), 1);
      const merge = childOf(properties, 'vMerge');
      const read: Cell = {
        column,
        span,
        merged: merge !== undefined && merge.attributes.val !== 'restart',
        blocks: this.blocks(cell),
      };
      column += span;
      return read;
    });
  }
}

const cellsIn = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) =>
    child.name === 'tc' ? [child] : TRANSPARENT.has(child.name) ? cellsIn(child) : [],
  );

/** A number of columns; Word bears 63. */
function wholeNumber(written: string | undefined, least: number): number {
  const value = Math.floor(Number(written ?? least));
  return value >= least && value <= 100 ? value : least;
}

/** Where content is kept twice, for newer and older programs, the first version is read. */
const preferred = (element: XmlElement): XmlElement =>
  childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? { ...element, children: [] };

/** Many spaces are how some typists make columns. */
const COLUMN = /[^\S\t\n]{4,}/gu;

/** A text without what shows nothing, its lines trimmed. */
function cleaned(text: string): string {
  const lines = withoutUnsafe(composed(text)).split('\n');
  return lines
    .map((line) =>
      line
        .replace(COLUMN, '\t')
        .replace(/[^\S\t]+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}
