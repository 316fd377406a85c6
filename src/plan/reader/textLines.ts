import { quoted } from '../mend/quoted.js';
import { bodyFrom } from '../mend/SourceLine.js';
import { blockColumn, blockRun, type TextRun } from '../mend/TextRun.js';
import { isKnownKey } from '../model/isKnownKey.js';
import { joinEdits } from '../text/Edit.js';
import { bareScalar } from '../yaml/bareNodes.js';
import { isAbsent, type Mapping, type Scalar, type Sequence } from '../yaml/Node.js';
import { columnAt, isBlock, linesIn } from './blocks.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/**
 * A text that YAML takes for a list or keys, for its dashes or its colon: read as the text that it is, and said. Undefined
 * where it is none.
 */
export function textOf(reader: Reader, node: Mapping | Sequence, at: Place): Scalar | undefined {
  if (!isBlock(reader, node)) return undefined;
  const span = reader.span(node);
  const text = reader.source.slice(span);
  const scalar = bareScalar(text.replace(/\n[^\S\n]+/g, '\n'), true, node.from, node.to);
  const { keySpan } = at;
  const isBelow = keySpan !== undefined && reader.source.slice([keySpan[1], span[0]]).includes('\n');
  const lines = linesIn(reader, span);
  if (!isBelow) {
    const [from, to] = span;
    const cure = lines.length === 1 ? { from, to, text: quoted(text) } : undefined;
    const colon = from + Math.max(0, text.search(/:(?:\s|$)/));
    reader.problem('colon-in-text', { text }, at.pointer, [colon, colon + 1], undefined, cure);
    return scalar;
  }
  const colon = keySpan[1] + reader.source.slice([keySpan[1], span[0]]).indexOf(':') + 1;
  const run: TextRun = {
    from: colon,
    first: '',
    more: lines.filter(({ body }) => body !== ''),
    column: columnAt(reader, keySpan[0]),
  };
  const only = onlyThing(node);
  const params = { key: at.called, column: blockColumn(run), ...(only && { meant: only.value }) };
  const first = lines[0];
  const from = first ? bodyFrom(first) : span[0];
  const cure = only
    ? { from: colon, to: span[1], text: ` ${reader.source.slice(reader.span(only))}` }
    : joinEdits(reader.source.text, blockRun(run));
  reader.problem('text-lines', params, at.pointer, [from, from + (first?.body.length ?? 0)], undefined, cure);
  return only ?? scalar;
}

/** The one thing that a list or a record of a known key says, on one line; undefined where it says more, or is a text with a colon. */
function onlyThing(node: Mapping | Sequence): Scalar | undefined {
  const [pair, ...pairs] = node.is === 'mapping' ? node.pairs : [];
  const [item, ...items] = node.is === 'sequence' ? node.items : [];
  const isNamed = pair?.key.is === 'scalar' && isKnownKey(pair.key.value);
  const only = node.is === 'sequence' ? item : isNamed ? pair.value : undefined;
  const isPlain = only?.is === 'scalar' && !isAbsent(only) && !/\n/.test(only.value) && !only.anchor && !only.tag;
  return isPlain && pairs.length + items.length === 0 ? only : undefined;
}
