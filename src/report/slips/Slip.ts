/** What a unit is told, before it is laid out: the same for every kind of file. Texts are one line each, not escaped. */
export interface Slip {
  /** What its files are called, without their endings; made safe and unique where they are written. */
  fileName: string;
  title: string;
  /** The unit, or what is known of who has sent a plan that cannot be read. */
  unit: string;
  addressed: string;
  /** Who of the unit is in charge, and how to reach it: of the paper, for a letter goes there. */
  reached: string[];
  opening: string[];
  parts: SlipPart[];
  /** What is asked of the unit, by when, and whom it may ask. */
  closing: string[];
  /** The files it is about; absent where nothing has come. */
  files?: SlipFile[];
}

/** A file that a slip is about, as its unit calls it, and what is wrong with it as a file. */
export interface SlipFile {
  name: string;
  faults: SlipEntry[];
}

/** A section of a slip. */
export interface SlipPart {
  title: string;
  note?: string;
  entries: SlipEntry[];
}

/** A line of it. */
export interface SlipEntry {
  /** Whether it is to be done and ticked off. */
  box: boolean;
  head: string;
  lines: SlipLine[];
}

/** A line below an entry: labelled, quoted from the Conclusion, or of a plan file, to be copied as it stands. */
export type SlipLine =
  | { kind: 'text'; label?: string; text: string }
  | { kind: 'quote'; label: string; text: string }
  | { kind: 'code'; text: string };
