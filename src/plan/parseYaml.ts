import { Composer, type Document, Lexer, Parser, type YAMLError } from 'yaml';

/** Nested deeper than this, a document is refused (behaviour.md). */
export const DEPTH_LIMIT = 64;

const OPTIONS = {
  // Every scalar is kept as it is written; plan-format.md says what each place reads it as.
  schema: 'failsafe',
  // Keys are compared across both vocabularies, which only the plan reader can.
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** A YAML document with positions; `too-deep` with where the depth was reached; or undefined where there is no content. */
export type Yaml = { document: Document.Parsed } | { tooDeep: number } | undefined;

const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);

/**
 * Parses one document. The depth is watched while the tokens come in, before anything recurses, so that a megabyte of
 * brackets costs nothing.
 */
export function parseYaml(text: string): Yaml {
  const parser = new Parser();
  const tokens = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    offset += lexeme.length;
    if (
      parser.stack.length > DEPTH_LIMIT &&
      parser.stack.filter(({ type }) => COLLECTIONS.has(type)).length > DEPTH_LIMIT
    ) {
      return { tooDeep: Math.min(offset, text.length) };
    }
  }
  tokens.push(...parser.end());
  const [document, next] = [...new Composer(OPTIONS).compose(tokens)];
  if (next) document?.errors.push(multipleDocuments(next));
  return document && { document: document as Document.Parsed };
}

/** After `...` a second document begins without `---`: not a plan of its own by the contract, so it is an error. */
function multipleDocuments(next: Document): YAMLError {
  const at = next.range?.[0] ?? 0;
  return { name: 'YAMLParseError', code: 'MULTIPLE_DOCS', pos: [at, at + 1], message: '' };
}
