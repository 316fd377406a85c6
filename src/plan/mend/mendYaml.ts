import type { RecordShape } from '../model/model.js';
import { diagnoseSyntax } from '../yaml/diagnoseSyntax.js';
import type { Node } from '../yaml/Node.js';
import { parseYaml, type YamlFault } from '../yaml/parseYaml.js';
import { readPlainYaml } from '../yaml/readPlainYaml.js';
import { type Edit, edited } from './Edit.js';
import { mendLines } from './mendLines.js';
import type { SyntaxFault } from './SyntaxFault.js';

/** What is wrong with a document that is no YAML, and what it holds once that is mended. */
export interface MendedYaml {
  /** In order; never empty. */
  faults: readonly SyntaxFault[];
  /** The edits that mend them, in order. */
  edits: readonly Edit[];
  /** Undefined where not all of it could be mended. */
  root: Node | null | undefined;
}

/**
 * Goes on with a document that is no YAML as if its faults were mended, so that all of them can be said at once.
 * @param errors the parser's, at least one
 */
export function mendYaml(text: string, errors: readonly YamlFault[], root: RecordShape): MendedYaml {
  const found = mendLines(text, root);
  const edits = found.flatMap((fault) => fault.edits).sort((a, b) => a.from - b.from);
  if (edits.length === 0) return { faults: [...found, ...rest(text, errors, found)], edits, root: undefined };
  const mended = edited(text, edits);
  const plain = readPlainYaml(mended);
  if (plain) return { faults: found, edits, root: plain };
  const yaml = parseYaml(mended);
  if (yaml && 'root' in yaml) return { faults: found, edits, root: yaml.root };
  return { faults: found, edits, root: undefined };
}

/** What the parser has found beside what was found line by line. */
function rest(text: string, errors: readonly YamlFault[], found: readonly SyntaxFault[]): SyntaxFault[] {
  const fault = diagnoseSyntax(text, errors);
  return found.length > 0 && fault.kind === 'syntax-other' ? [] : [fault];
}
