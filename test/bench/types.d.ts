import type { Random } from './random.js';

/** A row of the roster, in the words of its CSV file. */
export interface Row {
  code: string;
  name: string;
  type: string;
  level: 'tỉnh' | 'huyện' | 'xã';
  parent: string;
  partyCommittee: string;
  due: string;
  validFrom: string;
  validTo: string;
}

/** A unit of the province with what its plan needs to know of the places around it. */
export interface Unit {
  row: Row;
  /** Key of its texts, such as `HND`. */
  kind: string;
  /** `xã`, `phường`, `thị trấn`, `huyện`, `thành phố`, `thị xã`, `tỉnh`: what an office calls its own level. */
  levelWord: string;
  /** Its place without the level word: `An Thịnh`. */
  place: string;
  /** Places below it: villages, communes or districts. */
  below: string[];
  /** Communes counted with it. */
  communes: number;
  /** Its folder and file name under `ke-hoach`, without the ending. */
  path: string;
  /** Number of the unit among its kind and parent. */
  index: number;
}

/** Who speaks in a plan: what draws the wording, what draws figures and places, and the unit's own words. */
export interface Voice {
  words: Random;
  figures: Random;
  terms: Record<string, string | string[]>;
}

/** One task that plans of a kind hold, in many wordings. */
export interface Topic {
  answers: string[];
  heads: string[];
  bodies: string[];
  /** Asked of province and district only. */
  above?: boolean;
  /** Often left out: no one asks for the task as such. */
  optional?: boolean;
}

/** A value of a plan as it will be written; a map keeps the order of its keys. */
export type Value = string | Quoted | Value[] | { [key: string]: Value };
/** A text that stands in the file as given: quotes, or the lack of them, are meant. */
export interface Quoted {
  raw: string;
}
export type PlanValue = { [key: string]: Value };

export interface Province {
  units: Unit[];
  rows: Row[];
  files: Iterable<{ path: string; text: string }>;
}
