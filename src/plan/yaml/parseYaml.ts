import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isSeq,
  Lexer,
  Parser,
  type Scalar,
  type Node as YamlNode,
} from 'yaml';
import type { Mapping, Node, Pair, Sequence } from './Node.js';

/** Nested deeper than this, a document is refused (schemas/README.md, "Bad input"). */
export const DEPTH_LIMIT = 64;

const OPTIONS = {
  // Every scalar is kept as it is written: what it is read as depends on its place (schemas/README.md, "Values").
  schema: 'failsafe',
  // Keys are compared across both vocabularies, which only the plan reader can.
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** A fault that the parser sees, by its own code, from where to where. */
export interface YamlFault {
  code: string;
  pos: readonly [from: number, to: number];
}

/** A document's root; or its faults; `tooDeep`, `tooMany` with where a limit was reached; or undefined where there is no content. */
export type Yaml =
  | { root: Node | null }
  | { errors: readonly YamlFault[] }
  | { tooDeep: number }
  | { tooMany: number }
  | undefined;

/** Signs and words that may stand in a text of the largest size of a plan, and for each character of a longer one, as rosters are: half as many again as are in use. */
const MOST_LEXEMES = 300_000;
const LEXEMES_PER_CHARACTER = 0.3;
/** Of so many faults that a glance at the tokens finds, one by one, none says more than those before it; each costs as much as a hundred lines. */
const MOST_FAULTS = 50;

const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);

/**
 * Parses one document. The depth is watched while the tokens come in, before anything recurses, so that a megabyte of
 * brackets costs nothing.
 */
export function parseYaml(text: string): Yaml {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let faults = 0;
  const most = Math.max(MOST_LEXEMES, text.length * LEXEMES_PER_CHARACTER);
  let lexemes = 0;
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) if (token.type !== 'error' || faults++ < MOST_FAULTS) tokens.push(token);
    offset += lexeme.length;
    if (++lexemes > most) return { tooMany: Math.min(offset, text.length) };
    if (
      parser.stack.length > DEPTH_LIMIT &&
      parser.stack.filter(({ type }) => COLLECTIONS.has(type)).length > DEPTH_LIMIT
    ) {
      return { tooDeep: Math.min(offset, text.length) };
    }
  }
  tokens.push(...parser.end());
  const [document, next] = [...new Composer(OPTIONS).compose(tokens)];
  if (!document) return undefined;
  const errors: YamlFault[] = [...document.errors, ...(next ? [multipleDocuments(next)] : [])];
  return errors.length > 0 ? { errors } : { root: document.contents && nodeOf(document.contents as YamlNode) };
}

/** After `...` a second document begins without `---`: not a plan of its own by the contract, so it is an error. */
function multipleDocuments(next: Document): YamlFault {
  const at = next.range?.[0] ?? 0;
  return { code: 'MULTIPLE_DOCS', pos: [at, at + 1] };
}

function nodeOf(node: YamlNode): Node {
  const [from, to] = node.range ?? [0, 0];
  if (isAlias(node)) return { is: 'alias', source: node.source, from, to, anchor: undefined, tag: undefined };
  const { anchor, tag, flow } = node as Scalar & { flow?: boolean };
  const placed = { from, to, anchor, tag };
  if (isMap(node)) {
    const pairs = node.items.map(
      ({ key, value }): Pair => ({
        key: nodeOf(key as YamlNode),
        value: value === null ? null : nodeOf(value as YamlNode),
      }),
    );
    return block({ is: 'mapping', pairs, ...placed }, flow, pairs.at(-1)?.value ?? pairs.at(-1)?.key);
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => nodeOf(item as YamlNode));
    return block({ is: 'sequence', items, flow: flow === true, ...placed }, flow, items.at(-1));
  }
  const { value, type } = node as Scalar;
  return { is: 'scalar', value: String(value ?? ''), plain: type === 'PLAIN', ...placed };
}

/** The parser counts to a block what follows it up to the next node: white space and comments. */
function block<N extends Mapping | Sequence>(node: N, flow: boolean | undefined, last: Node | undefined): N {
  return flow || !last ? node : { ...node, to: Math.max(last.to, node.from) };
}
