import type { RecordShape } from '../model/model.js';
import { type Edit, edited } from '../text/Edit.js';
import { diagnoseSyntax } from '../yaml/diagnoseSyntax.js';
import type { Node } from '../yaml/Node.js';
import { parseYaml, type YamlFault } from '../yaml/parseYaml.js';
import { readPlainYaml } from '../yaml/readPlainYaml.js';
import type { SyntaxFault } from '../yaml/SyntaxFault.js';
import { mendLines } from './mendLines.js';
import { Unmended } from './Unmended.js';

/** What is wrong with a document that is no YAML, and what it holds once that is mended. */
export interface MendedYaml {
  /** Never empty. */
  faults: readonly SyntaxFault[];
  /** What mends them, in order. */
  edits: readonly Edit[];
  /** Undefined where not all of it could be mended. */
  root: Node | null | undefined;
}

/**
 * Goes on with a document that is no YAML as if its faults were mended, so that all of them can be said at once. It is gone
 * over line by line once, and parsed once more.
 * @param errors the parser's; none where it gave up
 */
export function mendYaml(text: string, errors: readonly YamlFault[], root: RecordShape): MendedYaml {
  const found = mendLines(text, root);
  const edits = found.flatMap((fault) => fault.edits).sort((a, b) => a.from - b.from);
  const mended = edited(text, edits);
  const plain = edits.length > 0 ? readPlainYaml(mended) : undefined;
  if (plain) return { faults: found, edits, root: plain };
  const yaml = edits.length > 0 ? parseYaml(mended) : { errors };
  if (yaml && 'root' in yaml && found.length > 0) return { faults: found, edits, root: yaml.root };
  const left = yaml && 'errors' in yaml && yaml.errors.length > 0 ? diagnoseSyntax(mended, yaml.errors) : undefined;
  return {
    faults: left ? withLeft(found, left, new Unmended(edits), { text, mended }) : found,
    edits,
    root: undefined,
  };
}

/** What was found line by line, and what the parser still finds: said where it adds something. */
function withLeft(
  found: readonly SyntaxFault[],
  left: SyntaxFault,
  unmended: Unmended,
  { text, mended }: { text: string; mended: string },
): readonly SyntaxFault[] {
  const [from, to] = [unmended.place(left.from), unmended.place(left.to)];
  const isSaid = found.some((fault) => fault.kind === left.kind && fault.from === from);
  // What cannot be named, or stands on what the mending put there, may come of that itself.
  const isMade = left.kind === 'syntax-other' || mended.slice(left.from, left.to) !== text.slice(from, to);
  return isSaid || (found.length > 0 && isMade) ? found : [...found, { ...left, from, to }];
}
