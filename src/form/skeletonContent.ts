import type { Catalogue, Requirement } from '../check/catalogue/loadCatalogue.js';
import type { Say } from '../messages/Say.js';
import { type Field, fieldAt, planShape, type Shape } from '../plan/model/model.js';
import { type Vocabulary, wordIn } from '../plan/model/vocabulary.js';
import type { Entry, Written } from '../report/skeleton/exampleEntries.js';
import { isEntry, makeSkeleton, type SkeletonPart, type SkeletonUnit } from '../report/skeleton/Skeleton.js';
import { columnsOf, headingOf } from './Column.js';
import type { FilledRow, FilledSection, FormContent } from './FormContent.js';

/** What a unit's form begins with: who it is, and the sections that are asked of it, in the order of the YAML skeleton. */
export function skeletonContent(
  unit: SkeletonUnit,
  catalogue: Catalogue,
  say: Say,
  vocabulary: Vocabulary,
): FormContent {
  const asked = makeSkeleton(unit, catalogue);
  const sections = asked.map(({ field, parts }) => sectionOf(field, parts, say, vocabulary));
  const document = fieldAt('/document');
  const isAsked = asked.some(({ field }) => field.key === 'document');
  return {
    sections: [
      unitSection(unit, vocabulary),
      ...(document && !isAsked ? [documentSection(document, vocabulary)] : []),
      ...sections,
    ].sort((a, b) => orderOf(a.field) - orderOf(b.field)),
    lines: [],
  };
}

const order = [...planShape.fields.keys()];
const orderOf = ({ key }: Field) => order.indexOf(key);

function unitSection(
  { name = '', type, level, code = '', committees = [] }: SkeletonUnit,
  vocabulary: Vocabulary,
): FilledSection {
  const field = fieldAt('/unit') as Field;
  const entry = { name, type, level, code, party_committee: [...committees] };
  return { field, rows: [{ values: valuesOf(entry, field, vocabulary) }], own: [], above: [], examples: new Map() };
}

function documentSection(field: Field, vocabulary: Vocabulary): FilledSection {
  const values = valuesOf({ kind: 'plan' }, field, vocabulary);
  return { field, rows: [{ values }], own: [], above: [], examples: new Map() };
}

function sectionOf(field: Field, parts: readonly SkeletonPart[], say: Say, vocabulary: Vocabulary): FilledSection {
  const isList = field.shape.is === 'list';
  const above = parts.filter(({ blanks }) => !isList || blanks.length > 1).flatMap(({ requirements }) => requirements);
  const rows = parts.flatMap((part): FilledRow[] =>
    part.blanks.map((blank) => {
      const values = valuesOf(
        field.key === 'document' ? { ...blank, kind: part.examples[0]?.kind ?? 'plan' } : blank,
        field,
        vocabulary,
      );
      const [requirement] = part.requirements;
      if (!isList || part.blanks.length > 1 || !requirement) return { values };
      return { values, hint: rowHint(requirement, part, field, say, vocabulary), quote: requirement.quote };
    }),
  );
  return { field, rows, own: [], above, examples: examplesOf(parts, field, vocabulary) };
}

/** Beside a row that one requirement asks for: what it asks, and an example of this level. */
function rowHint(
  requirement: Requirement,
  { examples }: SkeletonPart,
  field: Field,
  say: Say,
  vocabulary: Vocabulary,
): string {
  const { formBook, language } = say;
  const [example] = examples;
  const shown = example ? spoken(example, field, vocabulary) : '';
  const title = formBook.row(requirement.id, requirement.title[language]);
  return shown === '' ? title : `${title}\n${formBook.example(shown)}`;
}

/** An example in words: its values but those that stand in the row already. */
function spoken(example: Entry, field: Field, vocabulary: Vocabulary): string {
  const one = recordOf(field);
  const columns = one ? columnsOf(one) : [];
  const values = valuesOf(example, field, vocabulary);
  return columns
    .flatMap((column) => {
      const heading = headingOf(column, vocabulary);
      const value = values.get(heading);
      return value === undefined || value === '' || column.fixed ? [] : [`${heading}: ${value.replaceAll('\n', ', ')}`];
    })
    .join('; ');
}

function examplesOf(parts: readonly SkeletonPart[], field: Field, vocabulary: Vocabulary): Map<string, string> {
  const [first] = parts;
  const [example] = first?.examples ?? [];
  return example ? valuesOf(example, field, vocabulary) : new Map();
}

const recordOf = ({ shape }: Field) => {
  const one = shape.is === 'list' ? shape.of : shape;
  return one.is === 'record' ? one : undefined;
};

/** The values of an entry by the headings under which they stand. */
function valuesOf(entry: Entry, field: Field, vocabulary: Vocabulary): Map<string, string> {
  const one = recordOf(field);
  const values = new Map<string, string>();
  for (const column of one ? columnsOf(one) : []) {
    const [first, second] = column.fields;
    const held: Written | undefined = first && entry[first.key];
    const value = second ? (held !== undefined && isEntry(held) ? held[second.key] : undefined) : held;
    if (value === undefined || isEntry(value)) continue;
    const words = [value]
      .flat()
      .map((one) => (typeof one === 'string' ? spelledIn(one, column.shape, vocabulary) : ''));
    values.set(headingOf(column, vocabulary), words.join('\n'));
  }
  return values;
}

/** A text where it is a word of a closed list, as a vocabulary spells it; any other text as it is. */
export function spelledIn(text: string, shape: Shape, vocabulary: Vocabulary): string {
  const one = shape.is === 'list' ? shape.of : shape;
  const value = one.is === 'choice' || one.is === 'due' ? one.names.get(text) : undefined;
  const choice = 'choices' in one ? one.choices.find((other) => other.value === value) : undefined;
  return choice ? wordIn(choice, vocabulary) : text;
}
