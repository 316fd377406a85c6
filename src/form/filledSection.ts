import type { Field, RecordShape, Shape } from '../plan/model/model.js';
import { keyIn, type Vocabulary } from '../plan/model/vocabulary.js';
import { fold } from '../plan/text/fold.js';
import { unsafeCharacters } from '../plan/text/visible.js';
import { isAbsent, type Mapping, type Node, type Pair } from '../plan/yaml/Node.js';
import { type Column, columnsOf, headingOf, samePath } from './Column.js';
import { itemsOf } from './cellValue.js';
import type { FilledRow, FilledSection } from './FormContent.js';
import { asideNames } from './readTableSheet.js';

/** A section of a plan as rows of a form; undefined where it is written as no cells can hold it. */
export function filledSection(field: Field, { value }: Pair, vocabulary: Vocabulary): FilledSection | undefined {
  const base = { field, above: [], examples: new Map<string, string>() };
  const { shape } = field;
  const isList = shape.is === 'list';
  const record = isList ? shape.of : shape;
  if (record.is !== 'record') {
    const text = textOf(value, shape);
    return text === undefined
      ? undefined
      : { ...base, own: [], rows: [{ values: new Map([[keyIn(field, vocabulary), text]]) }] };
  }
  if (value !== null && !isPlain(value)) return undefined;
  const items = itemsIn(value, isList);
  const own = new Map<string, string>();
  const columns = columnsOf(record);
  const rows = items?.map((item) => rowOf(item, record, columns, own, vocabulary));
  if (!rows?.every((row) => row !== undefined)) return undefined;
  return { ...base, own: [...own.values()], rows };
}

function itemsIn(value: Node | null, isList: boolean): Mapping[] | undefined {
  if (value === null || isAbsent(value)) return [];
  if (!isList) return value.is === 'mapping' ? [value] : undefined;
  if (value.is !== 'sequence') return undefined;
  const { items } = value;
  return items.every((item) => item.is === 'mapping') ? items : undefined;
}

const isPlain = (node: Node): boolean => node.anchor === undefined && node.tag === undefined;

/** @param own headings of the writer's own, folded and as they are written */
function rowOf(
  item: Mapping,
  shape: RecordShape,
  columns: readonly Column[],
  own: Map<string, string>,
  vocabulary: Vocabulary,
): FilledRow | undefined {
  const values = new Map<string, string>();
  const put = (heading: string, text: string | undefined): boolean => {
    if (text === undefined || values.has(heading)) return false;
    values.set(heading, text);
    return true;
  };
  const isTaken = (key: string) =>
    [...asideNames.number, ...asideNames.hint].some((name) => fold(name) === fold(key)) ||
    /[:\n]/.test(key) ||
    unsafeCharacters(key).length > 0;
  const fill = (mapping: Mapping, record: RecordShape, above: readonly Field[]): boolean =>
    isPlain(mapping) &&
    mapping.pairs.every(({ key, value }) => {
      if (key.is !== 'scalar' || !isPlain(key)) return false;
      const name = key.value.trim();
      const field = record.fields.get(record.names.get(name) ?? '');
      if (!field) {
        if (above.length > 0 || isTaken(name)) return false;
        own.set(fold(name), own.get(fold(name)) ?? name);
        return put(own.get(fold(name)) ?? name, textOf(value, { is: 'text' }));
      }
      const path = [...above, field];
      if (field.shape.is === 'record')
        return value === null || isAbsent(value) || (value.is === 'mapping' && fill(value, field.shape, path));
      const column = columns.find(({ fields }) => samePath(fields, path));
      return column !== undefined && put(headingOf(column, vocabulary), textOf(value, column.shape));
    });
  return fill(item, shape, []) ? { values } : undefined;
}

/** A value as the text of a cell, which comes out as the same value; undefined where there is none. */
function textOf(value: Node | null, shape: Shape): string | undefined {
  if (value === null || isAbsent(value)) return '';
  if (!isPlain(value)) return undefined;
  if (value.is === 'scalar') return shape.is !== 'list' || itemsOf(value.value).length === 1 ? value.value : undefined;
  if (value.is !== 'sequence' || shape.is !== 'list') return undefined;
  const items = value.items.map((item) => (item.is === 'scalar' && isPlain(item) ? item.value : undefined));
  const isEach = items.every((item) => item !== undefined && itemsOf(item).length === 1);
  return isEach ? items.join('\n') : undefined;
}
