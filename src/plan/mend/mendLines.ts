import { firstText } from '../model/firstText.js';
import type { RecordShape, Shape } from '../model/model.js';
import type { Edit } from '../text/Edit.js';
import type { SyntaxFault } from '../yaml/SyntaxFault.js';
import { firstDashMeant, firstDashMissing, firstKeyMeant } from './firstEntry.js';
import { type Item, itemIn, keyOf, RULE, type WrittenKey } from './lineStart.js';
import { mendTextBelow } from './mendText.js';
import { mendValue } from './mendValue.js';
import { type BareKey, missingColon } from './missingColon.js';
import { numberOf } from './numberOf.js';
import type { Standing } from './Outline.js';
import { asWritten } from './quoted.js';
import { bodyFrom, bodyTo, columnOf, saysNothing } from './SourceLine.js';
import { secondKey } from './secondKey.js';
import { sectionMeant } from './sectionMeant.js';
import { Walk } from './Walk.js';

/**
 * What is wrong with a document that is no YAML, line by line, in order, each with what mends it as far as that can be
 * told. What stands where is judged by what the document may hold. In time linear in the text.
 * @param root the kind of document
 */
export function mendLines(text: string, root: RecordShape): SyntaxFault[] {
  const walk = new Walk(text, root);
  for (let i = 0; i < walk.lines.length; ) i = mendLine(walk, i);
  return walk.faults;
}

/** Goes over a line and what belongs to it; gives the line that comes next. */
function mendLine(walk: Walk, index: number): number {
  const line = walk.line(index);
  if (saysNothing(line)) return index + 1;
  const { pending } = walk.outline;
  if (pending?.shape?.is === 'text') {
    const next = mendTextBelow(walk, index, pending);
    if (next !== undefined) return next;
  }
  const item = itemIn(line.body);
  if (item) return mendMarkedKey(walk, index, item) ?? mendItem(walk, index, item);
  const key = keyOf(line.body);
  // `Phần thứ nhất: ĐƠN VỊ`: to YAML a key and its text.
  const isHeading = key && !walk.outline.isOpen(key.name) && sectionMeant(walk, line) !== undefined;
  if (key && !isHeading) return mendNumberedEntry(walk, index, key) ?? mendKey(walk, index, key);
  return mendStray(walk, index);
}

const ODD_SPACES = /^[\u00a0\u2000-\u200b\u202f\u3000]+/;

/** A section or a line of a record with a number, a dash or the like before it, as in a document; undefined where it is none. */
function mendMarkedKey(walk: Walk, index: number, { mark, rest, width }: Item): number | undefined {
  const { outline } = walk;
  const line = walk.line(index);
  // No-break spaces, as behind the dashes of Word, go with the mark.
  const odd = ODD_SPACES.exec(rest)?.[0].length ?? 0;
  const key = keyOf(rest.slice(odd));
  if (!key) return undefined;
  const written = columnOf(line);
  const isSection = written !== undefined && written <= outline.margin && outline.isSection(key.name);
  const column = isSection ? outline.margin : outline.placeWithoutMark(key.name, written);
  if (column === undefined) return undefined;
  const from = bodyFrom(line);
  if (isSection && walk.hasSection(key.name)) {
    walk.fault(index, 'syntax-stray', { text: line.body }, [from, bodyTo(line)], [{ from, to: from, text: '# ' }]);
    return index + 1;
  }
  const restFrom = from + width + odd;
  const params = { mark: mark.trim(), text: rest.slice(odd), ...(column !== written && { column }) };
  const put = { from: line.from, to: restFrom, text: ' '.repeat(column) };
  walk.fault(index, 'syntax-needless-mark', params, [from, bodyTo(line)], [put]);
  return mendKeyAt(walk, index, restFrom, column, key);
}

function mendItem(walk: Walk, index: number, item: Item): number {
  const { outline } = walk;
  const line = walk.line(index);
  const [from, column] = [bodyFrom(line), columnOf(line)];
  const first = firstDashMeant(walk, index, column ?? 0, (column ?? 0) + Math.max(2, item.width));
  const place = first === undefined ? outline.placeOfItem(keyOf(item.rest)?.name, column) : { column: first };
  const section =
    place === undefined && column === outline.margin ? walk.sectionOfItem(keyOf(item.rest)?.name) : undefined;
  if (section !== undefined) {
    const put = { from: line.from, to: line.from, text: `${' '.repeat(outline.margin)}${section}:\n` };
    walk.fault(index, 'syntax-missing-section', { section }, [from, bodyTo(line)], [put]);
    outline.pending = { column: outline.margin, shape: outline.enterKey(outline.margin, section), at: line.from };
    return mendItemAt(walk, index, from, outline.margin, item);
  }
  if (place === undefined) walk.fault(index, 'syntax-indent', { text: line.body }, [from, bodyTo(line)], []);
  else if (place.column !== column) walk.indent(index, place.column);
  return mendItemAt(walk, index, from, place?.column ?? column ?? 0, item);
}

/** An item whose dash begins at a place in the text, and stands in a column. */
function mendItemAt(walk: Walk, index: number, from: number, column: number, { mark, rest, width }: Item): number {
  const { outline } = walk;
  const line = walk.line(index);
  const key = keyOf(rest);
  outline.enterItem(column, from + 1);
  const shape = outline.pending?.shape;
  const restFrom = from + width;
  // What follows keeps its column, so that the lines below still stand in one with it.
  const dash: Edit = { from, to: restFrom, text: `-${' '.repeat(Math.max(1, width - 1))}` };
  const isTab = walk.text.slice(from, restFrom).includes('\t');
  if (mark !== '- ') walk.fault(index, 'syntax-list-mark', { mark, rest }, [from, bodyTo(line)], [dash]);
  else if (isTab && key) walk.tabBehindDash(index, { ...dash, text: '- ' });
  if (rest === '') return index + 1;
  const inside = column + (isTab && mark === '- ' ? 2 : Math.max(2, width));
  if (key && (shape === undefined || shape.is === 'record')) return mendKeyAt(walk, index, restFrom, inside, key);
  const bare = shape?.is === 'record' ? missingColon(rest, outline, true) : undefined;
  if (bare) return mendBareKey(walk, index, restFrom, inside, bare);
  outline.pending = undefined;
  return mendValue(walk, index, restFrom, column, shape);
}

/** `1. Tạo điều kiện …:` in a list of entries, with the other lines of the entry below it; undefined where it is none. */
function mendNumberedEntry(walk: Walk, index: number, { name, colon }: WrittenKey): number | undefined {
  const { outline } = walk;
  const line = walk.line(index);
  const mark = numberOf(name);
  const entry = mark === undefined || colon < line.body.length - 1 ? undefined : outline.nextEntry(columnOf(line));
  const field = entry && firstText(entry.shape);
  const text = name.slice(mark?.length ?? 0).trim();
  // `IV. TỔ CHỨC THỰC HIỆN:` is the heading of a part.
  const isHeading = /^[IVXA-Z]/.test(name) || text === text.toUpperCase();
  if (mark === undefined || !entry || !field || isHeading) return undefined;
  const key = field.vi[0] ?? field.key;
  const put = `${' '.repeat(entry.column)}- ${key}: ${asWritten(text)}`;
  const span = [bodyFrom(line), bodyTo(line)] as const;
  walk.fault(index, 'syntax-numbered-entry', { key, mark, text }, span, [
    { from: line.from, to: bodyTo(line), text: put },
  ]);
  outline.enterItem(entry.column, bodyFrom(line));
  outline.enterKey(entry.column + 2, key);
  return index + 1;
}

function mendKey(walk: Walk, index: number, key: WrittenKey): number {
  const { outline } = walk;
  const line = walk.line(index);
  const column = columnOf(line);
  const place = firstPlace(walk, index, key.name) ?? outline.placeOfKey(key.name, column) ?? { column: column ?? 0 };
  const from = bodyFrom(line);
  if (!place.dash) {
    if (place.column !== column) walk.indent(index, place.column);
    return mendKeyAt(walk, index, from, place.column, key);
  }
  const put = { from: line.from, to: from, text: `${' '.repeat(place.column)}- ` };
  walk.fault(index, 'syntax-missing-dash', { key: key.name }, [from, from + key.colon], [put]);
  outline.enterItem(place.column, from);
  return mendKeyAt(walk, index, from, place.column + 2, key);
}

/** Where a key's line belongs that is the first of a section or of a list, by what stands below it. */
function firstPlace(walk: Walk, index: number, name: string): Standing | undefined {
  const dash = firstDashMissing(walk, index, name);
  if (dash !== undefined) return { column: dash, dash: true };
  const column = firstKeyMeant(walk, index, columnOf(walk.line(index)) ?? 0);
  return column === undefined ? undefined : { column };
}

/** What is left of a slip of the hand behind a section's colon. */
const NOTHING = /^[.,;"'*_:]{1,3}$/;

const isPart = (shape: Shape | undefined) => shape?.is === 'record' || shape?.is === 'list' || shape?.is === 'map';

/** A key that begins at a place in the text, and stands in a column. */
function mendKeyAt(walk: Walk, index: number, from: number, column: number, key: WrittenKey): number {
  const shape = walk.outline.enterKey(column, key.name);
  const colon = from + key.colon;
  const end = bodyTo(walk.line(index));
  const value = walk.text.slice(colon + 1, end).trimStart();
  const at = end - value.length;
  const name = [from, colon + 1] as const;
  if (value !== '' && isPart(shape) && NOTHING.test(value)) {
    // To be written as it would be: a dot or the like behind a section's colon says nothing.
    const params = { mark: value, text: `${key.name}:`, where: 'end' } as const;
    walk.fault(index, 'syntax-needless-mark', params, [at, end], [{ from, to: end, text: `${key.name}:` }]);
    walk.outline.pending = { column, shape, at: end };
    return index + 1;
  }
  if (key.marks !== undefined) {
    const text = value === '' ? `${key.name}:` : `${key.name}: ${value}`;
    const put = { from, to: at, text: text.slice(0, text.length - value.length) };
    walk.fault(index, 'syntax-needless-mark', { mark: key.marks, text, where: 'around' }, name, [put]);
  } else if (key.glued) {
    const space = { from: colon + 1, to: at, text: ' ' };
    walk.fault(index, 'syntax-space', { key: key.name, value }, name, [space]);
  }
  return mendValueOf(walk, index, at, column, shape, colon + 1);
}

/** What stands behind a key and its colon. */
function mendValueOf(
  walk: Walk,
  index: number,
  at: number,
  column: number,
  shape: Shape | undefined,
  behind: number,
): number {
  const value = walk.text.slice(at, bodyTo(walk.line(index)));
  if (value === '' || value.startsWith('#')) {
    walk.outline.pending = { column, shape, at: behind };
    return index + 1;
  }
  const first = shape?.is === 'record' ? keyOf(value) : undefined;
  if (first && shape?.is === 'record' && shape.names.get(first.name) !== undefined) {
    const own = value.slice(first.colon + 1).trim();
    const put = { from: behind, to: at, text: `\n${' '.repeat(column + 2)}` };
    walk.fault(index, 'syntax-two-keys', { key: first.name, value: own, within: true }, [at, at + value.length], [put]);
    walk.outline.pending = { column, shape, at: behind };
    return mendKeyAt(walk, index, at, column + 2, first);
  }
  const second = secondKey(value, shape, walk.outline);
  if (second) {
    const { name, colon } = second;
    const [gapFrom, from] = [at + second.gap[0], at + second.gap[1]];
    const put = { from: gapFrom, to: from, text: `\n${' '.repeat(column)}` };
    const mark = /[,;]/.exec(value.slice(...second.gap))?.[0];
    const params = { key: name, value: value.slice(colon + 1).trim(), ...(mark !== undefined && { mark }) };
    walk.fault(index, 'syntax-two-keys', params, [from, at + colon + 1], [put]);
    return mendKeyAt(walk, index, from, column, { name, colon: at + colon - from });
  }
  const item = shape?.is === 'list' ? itemIn(value) : undefined;
  if (!item) return mendValue(walk, index, at, column, shape);
  const below = column + 2;
  const put = { from: at, to: at, text: `\n${' '.repeat(below)}` };
  walk.fault(index, 'syntax-list-below', { text: value }, [at, at + value.length], [put]);
  walk.outline.pending = { column, shape, at: behind };
  return mendItemAt(walk, index, at, below, item);
}

/** A line that is neither a key nor an item, nor goes on with what stands above it. */
function mendStray(walk: Walk, index: number): number {
  const { outline } = walk;
  const line = walk.line(index);
  const [from, column] = [bodyFrom(line), columnOf(line)];
  const span = [from, bodyTo(line)] as const;
  const { pending } = outline;
  const bare = missingColon(line.body, outline, walk.isWrapped(line));
  const isInPart = pending?.shape?.is === 'record' && bare !== undefined;
  const isDeeper = pending !== undefined && (column === undefined || column > pending.column);
  // A list in brackets begins nothing by itself.
  const isListBelow = pending?.shape?.is === 'list' && line.body.startsWith('[');
  if (pending && pending.column >= 0 && !isInPart && (isDeeper || isListBelow)) {
    if (column === undefined || !isDeeper) walk.indent(index, pending.column + 2);
    outline.pending = undefined;
    return mendValue(walk, index, from, pending.column, pending.shape);
  }
  const section = sectionMeant(walk, line);
  if (section) {
    const name = `${section.name}:`;
    const put = { from: line.from, to: bodyTo(line), text: ' '.repeat(outline.margin) + name };
    walk.fault(index, 'syntax-needless-mark', { mark: section.mark, text: name }, span, [put]);
    const shape = outline.enterKey(outline.margin, section.name);
    outline.pending = { column: outline.margin, shape, at: bodyTo(line) };
    return index + 1;
  }
  const comment = { from, to: from, text: '# ' };
  if (RULE.test(line.body)) {
    walk.fault(index, 'syntax-rule', { text: line.body }, span, [comment]);
    return index + 1;
  }
  const place = bare && outline.placeOfKey(bare.name, column);
  if (!bare || !place || place.dash) {
    walk.fault(index, 'syntax-stray', { text: line.body }, span, [comment]);
    return index + 1;
  }
  if (place.column !== column) walk.indent(index, place.column);
  return mendBareKey(walk, index, from, place.column, bare);
}

/** A key without its colon that begins at a place in the text, and stands in a column. */
function mendBareKey(walk: Walk, index: number, from: number, column: number, { name, to }: BareKey): number {
  const shape = walk.outline.enterKey(column, name);
  const end = bodyTo(walk.line(index));
  const at = from + to;
  const value = walk.text.slice(at, end);
  const put = { from: from + name.length, to: at, text: value === '' ? ':' : ': ' };
  walk.fault(index, 'syntax-missing-colon', { key: name, value }, [from, end], [put]);
  return mendValueOf(walk, index, at, column, shape, at);
}
