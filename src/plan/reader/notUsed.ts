import { quoted } from '../mend/quoted.js';
import type { Edit } from '../text/Edit.js';
import type { Node } from '../yaml/Node.js';
import type { Span } from '../yaml/SourceText.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** Notes an anchor or a tag of a node, at the sign itself, and says whether it has one. */
export function noteFeatures(
  reader: Reader,
  node: Node,
  at: Pick<Place, 'canonical' | 'pointer'>,
  isKey = false,
): boolean {
  const { anchor, tag } = node;
  if (anchor === undefined && tag === undefined) return false;
  // A whole section can be read despite its anchor; a text has lost what follows the sign.
  const affects = node.is === 'scalar' ? at.canonical : undefined;
  const note = (feature: 'anchor' | 'tag', text: string) => {
    const span = spanBefore(reader, node, text);
    const cure = isKey ? undefined : cureOf(reader, node, span, text);
    const whole = cure?.text ? reader.source.slice([cure.from, cure.to]) : undefined;
    const params = { feature, text, ...(whole !== undefined && { whole }) };
    reader.problem('not-used', params, at.pointer, span, affects, cure);
  };
  if (anchor) note('anchor', `&${anchor}`);
  if (tag) note('tag', writtenTag(tag));
  return Boolean(anchor ?? tag);
}

/** A tag as it stands in the text: one that begins with no `!` was written whole, `!<x>` (YAML 1.2, 6.9.1). */
function writtenTag(tag: string): string {
  const short = tag.replace('tag:yaml.org,2002:', '!!');
  return short.startsWith('!') ? short : `!<${tag}>`;
}

/** A text begins with what looks like a sign; of a section, or where YAML has such a tag, the sign is too much. */
function cureOf(reader: Reader, node: Node, [from, to]: Span, sign: string): Edit | undefined {
  const end = reader.span(node)[1];
  if (from >= end || !reader.source.slice([from, to]).startsWith(sign)) return undefined;
  if (node.is === 'scalar' && !sign.startsWith('!!')) {
    const text = reader.source.slice([from, end]);
    return text.includes('\n') ? undefined : { from, to: end, text: quoted(text) };
  }
  if (sign.startsWith('&')) return undefined;
  const gap = reader.source.slice([to, end]).search(/[^ ]|$/);
  return { from, to: to + gap, text: '' };
}

/** Where a sign that belongs to a node stands before it. */
function spanBefore(reader: Reader, node: Node, sign: string): Span {
  const [from, to] = reader.span(node);
  const at = reader.source.text.lastIndexOf(sign, from);
  return at < reader.offset ? [from, to] : [at, at + sign.length];
}

/** Notes the first anchor, alias or tag in what is not read otherwise: a unit's own `x-` keys. */
export function noteFirstFeature(reader: Reader, value: Node | null, pointer: string): boolean {
  if (value === null) return false;
  if (value.is === 'alias') {
    reader.problem('not-used', { feature: 'alias', text: `*${value.source}` }, pointer, reader.span(value));
    return true;
  }
  if (noteFeatures(reader, value, { canonical: '', pointer })) return true;
  return inside(value).some((node) => noteFirstFeature(reader, node, pointer));
}

function inside(node: Node): (Node | null)[] {
  if (node.is === 'mapping') return node.pairs.flatMap(({ key, value }) => [key, value]);
  return node.is === 'sequence' ? node.items : [];
}
