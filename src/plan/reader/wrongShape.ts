import { isKnownKey } from '../model/isKnownKey.js';
import type { RecordShape, Shape } from '../model/model.js';
import type { ProblemParams } from '../model/Problem.js';
import { type ListMark, listMark } from '../text/listMark.js';
import { missingSpace } from '../yaml/missingSpace.js';
import type { Mapping, Node, Sequence } from '../yaml/Node.js';
import { isBlock } from './blocks.js';
import { dashesForMarks, gluedLines, markedLines, spacesBehindKeys } from './cures.js';
import { measureIn } from './measureIn.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';
import { canRead } from './valueIn.js';

/** Says what stands where another shape belongs: glued keys and list marks first, as what was meant shows. */
export function wrongShape(
  reader: Reader,
  node: Node,
  expected: ProblemParams['wrong-shape']['expected'],
  at: Place,
  shape?: RecordShape,
): undefined {
  const { pointer, valueSpan } = at;
  const glued = node.is === 'scalar' ? missingSpace(reader.source.slice(valueSpan).split('\n', 1)[0] ?? '') : undefined;
  if (glued)
    return reader.problem(
      'missing-space',
      { key: glued.key, value: glued.value, ...severalLines(gluedLines(reader, valueSpan)) },
      pointer,
      valueSpan,
      at.canonical,
      spacesBehindKeys(reader, valueSpan),
    );
  const mark = markOfList(reader, node);
  if (mark) return noList(reader, node, mark, at);
  const found = node.is === 'mapping' ? 'record' : node.is === 'sequence' ? 'list' : 'text';
  const meant = node.is === 'scalar' && shape ? measureIn(node.value, shape, at.key === at.step) : undefined;
  const params = { key: at.called, expected, found, path: pathOf(at), ...(meant !== undefined && { meant }) } as const;
  const isWhole = meant !== undefined && !meant.includes('…');
  const cure = isWhole ? { from: valueSpan[0], to: valueSpan[1], text: meant } : undefined;
  // What is read all the same hides nothing.
  return reader.problem('wrong-shape', params, pointer, valueSpan, isWhole ? undefined : at.canonical, cure);
}

/** Says that the items of a list begin with another mark than a dash and a space. */
export function noList(reader: Reader, node: Node, { mark, rest }: ListMark, at: Place): undefined {
  const span = reader.span(node);
  const cure = dashesForMarks(reader, span);
  const more = severalLines(markedLines(reader, span));
  return mark === '-'
    ? reader.problem('missing-dash-space', { text: mark + rest, ...more }, at.pointer, at.valueSpan, at.canonical, cure)
    : reader.problem('list-mark', { mark, rest, ...more }, at.pointer, at.valueSpan, at.canonical, cure);
}

/** `[Nguyễn Văn A]`, `{hội viên mới}`: a value in brackets that it needs none of; said with what to write, and whether it is one. */
export function saysBrackets(reader: Reader, node: Mapping | Sequence, shape: Shape, at: Place): boolean {
  if (isBlock(reader, node)) return false;
  const inside = node.is === 'sequence' ? node.items : node.pairs.flatMap(({ key, value }) => (value ? [] : [key]));
  const size = node.is === 'sequence' ? node.items.length : node.pairs.length;
  const meant = reader.source.slice(at.valueSpan).slice(1, -1).trim();
  if (size !== 1 || inside[0]?.is !== 'scalar' || !canRead(shape, meant)) return false;
  const found = node.is === 'sequence' ? 'list' : 'record';
  const params = { key: at.called, expected: 'text', found, path: pathOf(at), meant } as const;
  const [from, to] = at.valueSpan;
  reader.problem('wrong-shape', params, at.pointer, at.valueSpan, at.canonical, { from, to, text: meant });
  return true;
}

/** The mark of a text or mapping that was meant as a list, but whose items do not begin with a dash and a space. */
export function markOfList(reader: Reader, node: Node): ListMark | undefined {
  if (node.is === 'sequence') return undefined;
  const [line = ''] = reader.source.slice(reader.span(node)).split('\n', 1);
  return listMark(line, isKnownKey);
}

/** Whether a text has a mark or a key of its own that says what it was meant for. */
export function looksOtherwise(reader: Reader, node: Node): boolean {
  const line = node.is === 'scalar' ? (reader.source.slice(reader.span(node)).split('\n', 1)[0] ?? '') : '';
  return missingSpace(line) !== undefined || markOfList(reader, node) !== undefined;
}

/** How many lines a problem is about, where there is more than one. */
const severalLines = (lines: number) => lines > 1 && { lines };

/** The pointer of a place, whichever item of its lists it is. */
const pathOf = ({ canonical }: Place) => canonical.replace(/\/\d+/g, '/*');
