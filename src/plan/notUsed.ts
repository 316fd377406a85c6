import { isAlias, isScalar, type Node, type Scalar, visit, type YAMLMap } from 'yaml';
import type { Span } from './Places.js';
import type { At, Reader } from './Reader.js';

/** Notes an anchor or a tag of a node, at the sign itself, and says whether it has one. */
export function noteFeatures(reader: Reader, node: Node, at: At): boolean {
  const { anchor, tag } = node as Scalar | YAMLMap;
  // A whole section can be read despite its anchor; a text has lost what follows the sign.
  const affects = isScalar(node) ? at.canonical : undefined;
  const note = (feature: 'anchor' | 'tag', text: string) =>
    reader.problem('not-used', { feature, text }, at.place.pointer, spanBefore(reader, node, text), affects);
  if (anchor) note('anchor', `&${anchor}`);
  if (tag) note('tag', tag.replace('tag:yaml.org,2002:', '!!'));
  return Boolean(anchor ?? tag);
}

/** Where a sign that belongs to a node stands before it. */
function spanBefore(reader: Reader, node: Node, sign: string): Span {
  const [from, to] = reader.span(node);
  const at = reader.source.text.lastIndexOf(sign, from);
  return at < reader.offset ? [from, to] : [at, at + sign.length];
}

/** Notes the first anchor, alias or tag in what is not read otherwise: a unit's own `x-` keys. */
export function noteFirstFeature(reader: Reader, value: Node | null, pointer: string): void {
  visit(value, {
    Node(_, node) {
      const at: At = { canonical: '', place: { pointer, valueSpan: reader.span(node) } };
      if (isAlias(node)) {
        reader.problem('not-used', { feature: 'alias', text: `*${node.source}` }, pointer, reader.span(node));
        return visit.BREAK;
      }
      const { anchor, tag } = node as Scalar;
      if (!anchor && !tag) return undefined;
      noteFeatures(reader, node, at);
      return visit.BREAK;
    },
  });
}
