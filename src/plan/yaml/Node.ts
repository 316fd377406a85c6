/** A YAML node as the plan reader sees it, whichever parser made it. Offsets are UTF-16 code units of the document. */
export type Node = Scalar | Mapping | Sequence | Alias;

interface Placed {
  from: number;
  /** Just past its last character; a comment behind it is not part of it. */
  to: number;
  anchor: string | undefined;
  tag: string | undefined;
}

/** A text. */
export interface Scalar extends Placed {
  is: 'scalar';
  /** As it is written, whatever it looks like: quotation marks and line breaks resolved, nothing read as a number. */
  value: string;
  /** Written without quotation marks, on the lines of its key. */
  plain: boolean;
}

/** Keys with their values, in the order of the file. */
export interface Mapping extends Placed {
  is: 'mapping';
  pairs: Pair[];
}

/** A key and its value. */
export interface Pair {
  key: Node;
  /** Null where not even a colon stands behind the key, as in `{a, b}`. */
  value: Node | null;
}

/** A list. */
export interface Sequence extends Placed {
  is: 'sequence';
  items: Node[];
  /** Written in brackets. */
  flow: boolean;
}

/** A reference to what an anchor names. */
export interface Alias extends Placed {
  is: 'alias';
  /** The name of the anchor it stands for. */
  source: string;
}

/** Whether nothing is written there: an empty text, `~`, `null`, `{}`, `[]`. */
export function isAbsent(node: Node): boolean {
  if (node.is === 'mapping') return node.pairs.length === 0;
  if (node.is === 'sequence') return node.items.length === 0;
  if (node.is === 'alias') return false;
  const text = node.value.trim();
  return text === '' || (node.plain && (text === '~' || text === 'null'));
}
