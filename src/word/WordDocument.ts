/** What a Word document says, in the order in which it is read, with the places that tables and lists give to things. */
export interface WordDocument {
  blocks: Block[];
  /** What was left out or could not be told: for whoever reads the result. */
  notes: WordNote[];
}

/** What stands in a document or a cell, one below the other. */
export type Block = Paragraph | Table;

/** A paragraph with something in it. */
export interface Paragraph {
  is: 'paragraph';
  /** Which it is in the document, counted from 1, those in tables and text boxes too. */
  place: number;
  /** Its text; lines that are broken within it end in `\n`, and columns in `\t`. */
  text: string;
  /** The number that Word gives it by itself: `1.`, `a)`, `II.`; `-` of a list without numbers. */
  label: string;
  /** What gives it its number is a list without numbers. */
  bulleted: boolean;
  centred: boolean;
  /** All of its letters are. */
  bold: boolean;
}

/** A table of the document. */
export interface Table {
  is: 'table';
  /** Which it is in the document, counted from 1, those within others too. */
  place: number;
  rows: Cell[][];
}

/** A cell of a table. */
export interface Cell {
  /** The first of the columns that it covers, counted from 0, and how many. */
  column: number;
  span: number;
  /** It is one with the cell above it; what stands in it is that cell's. */
  merged: boolean;
  blocks: Block[];
}

/** What is to be known of how a document was read. */
export type WordNote =
  /** Changes that somebody proposed: what they take out was not read, what they put in was. */
  | { is: 'tracked'; removed: number; added: number }
  /** Text in a pre-Unicode font that was read as Unicode. */
  | { is: 'converted'; from: OldEncoding; sample: string; meant: string }
  /** Text in such a font of which it is not certain what it says. */
  | { is: 'unconverted'; font: string; sample: string }
  | { is: 'footnotes'; count: number };

/** The pre-Unicode fonts: `.VnTime` and its like, and VNI. */
export type OldEncoding = 'tcvn3' | 'vni';
