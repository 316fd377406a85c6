import type { Catalogue, Requirement } from '../../check/catalogue/loadCatalogue.js';
import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { type Field, fieldAt, type Shape, shapeAt } from '../../plan/model/model.js';
import { keyIn, wordIn } from '../../plan/model/vocabulary.js';
import { scalar } from '../../plan/text/scalar.js';
import { dueOf } from '../shared/dueOf.js';
import { indented } from '../shared/layout.js';
import { unitKind } from '../shared/unitKind.js';
import type { Entry, Written } from './exampleEntries.js';
import { isEntry, makeSkeleton, type SkeletonPart, type SkeletonSection, type SkeletonUnit } from './Skeleton.js';

/** How a skeleton is written down. */
export interface SkeletonOptions {
  /** The language of the comments. */
  language: Language;
  /** Which names the keys and values have: the Vietnamese, or the canonical English ones. */
  vocabulary: Language;
  /** The ids of the requirements that it is to meet; absent: all that bind the unit. */
  only?: ReadonlySet<string>;
}

/**
 * A plan for a unit to fill in: what binds it, with clause, title, due date and an example as comments. It parses, holds
 * nothing but who the unit is, and meets nothing.
 */
export function skeletonYaml(unit: SkeletonUnit, catalogue: Catalogue, options: SkeletonOptions): string {
  return new SkeletonWriter(catalogue, options).write(unit);
}

/** The sections of a skeleton by themselves, each as its lines: those that are wanted, by their canonical names. */
export function skeletonSections(
  unit: SkeletonUnit,
  catalogue: Catalogue,
  options: SkeletonOptions,
  isWanted: (key: string) => boolean,
): string[][] {
  return new SkeletonWriter(catalogue, options).sections(unit, isWanted);
}

/** The examples of a part, as lines of a plan. */
export function exampleText(part: SkeletonPart, shape: Shape, catalogue: Catalogue, language: Language): string {
  return new SkeletonWriter(catalogue, { language, vocabulary: language }).example(part, shape).join('\n');
}

class SkeletonWriter {
  readonly #say;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly options: SkeletonOptions,
  ) {
    this.#say = sayIn(options.language);
  }

  write(unit: SkeletonUnit): string {
    const { skeleton } = this.#say;
    const { conclusion } = this.catalogue;
    const sections = makeSkeleton(unit, this.catalogue);
    const head = comment(
      [skeleton.head(unit.name ?? unitKind(unit, this.#say), conclusion.title[this.options.language]), ...skeleton.how],
      '',
    );
    const parts = [head, this.#unit(unit)];
    if (!sections.some(({ field }) => field.key === 'document')) parts.push(this.#document());
    return `${[...parts, ...sections.map((section) => this.#section(section))].join('\n\n')}\n`;
  }

  sections(unit: SkeletonUnit, isWanted: (key: string) => boolean): string[][] {
    const wanted = makeSkeleton(unit, this.catalogue, this.options.only).filter(({ field }) => isWanted(field.key));
    return wanted.map((section) => this.#section(section).split('\n'));
  }

  #unit(unit: SkeletonUnit): string {
    const { skeleton } = this.#say;
    const { name = '', type, level, code = '', committees = [] } = unit;
    const shape = shapeAt('/unit');
    const needed = shape?.is === 'record' && shape.required({ type }).includes('party_committee');
    const lines = [
      ...this.#line('/unit/name', name, 2),
      ...this.#line('/unit/type', type, 2),
      ...this.#line('/unit/level', level, 2),
      ...this.#line('/unit/code', code, 2),
      ...(needed && committees.length === 0 ? comment([skeleton.committee], '  ').split('\n') : []),
      ...(needed || committees.length > 0
        ? this.#line('/unit/party_committee', committees.length > 1 ? [...committees] : (committees[0] ?? ''), 2)
        : []),
    ];
    return [`${this.#name(fieldAt('/unit'))}:`, ...lines].join('\n');
  }

  /** Every plan is a document, whether its day is asked for or not. */
  #document(): string {
    return [`${this.#name(fieldAt('/document'))}:`, ...this.#entry(document(), shapeAt('/document'), 2)].join('\n');
  }

  #section({ field, parts }: SkeletonSection): string {
    const { shape } = field;
    const lines = parts.flatMap((part, i) => [
      ...(i > 0 ? [''] : []),
      this.#comment(part, shape),
      ...part.blanks.flatMap((blank) =>
        this.#item(field.key === 'document' ? document(part.examples[0]) : blank, shape),
      ),
    ]);
    return [`${this.#name(field)}:`, ...lines].join('\n');
  }

  #item(entry: Entry, shape: Shape): string[] {
    if (shape.is !== 'list') return this.#entry(entry, shape, 2);
    const [first = '', ...rest] = this.#entry(entry, shape.of, 4);
    return [`  - ${first.slice(4)}`, ...rest];
  }

  #comment({ requirements, examples }: SkeletonPart, shape: Shape): string {
    const { skeleton } = this.#say;
    const about = requirements.flatMap((requirement) => this.#about(requirement));
    const example = this.example({ examples }, shape);
    return [comment(about, '  '), `  # ${skeleton.example}`, ...example.map((line) => `  #   ${line}`)].join('\n');
  }

  example({ examples }: Pick<SkeletonPart, 'examples'>, shape: Shape): string[] {
    return examples.flatMap((entry) => this.#item(entry, shape)).map((line) => line.slice(2));
  }

  #about(requirement: Requirement): string[] {
    const { language } = this.options;
    const { labels } = this.#say;
    const { id, clause, title, level } = requirement;
    const due = dueOf(requirement, this.#say);
    const weight = level === 'error' ? [labels.weights.error] : [];
    return [
      [id, clause[language], ...weight, ...(due === undefined ? [] : [labels.due(due)])].join(' · '),
      `${title[language]}.`,
    ];
  }

  #entry(entry: Entry, shape: Shape | undefined, indent: number): string[] {
    const fields = shape?.is === 'record' ? shape.fields : undefined;
    return Object.entries(entry).flatMap(([key, value]) => {
      const field = fields?.get(key);
      return this.#lines(this.#name(field) || key, value, field?.shape, indent);
    });
  }

  #line(pointer: string, value: Written, indent: number): string[] {
    return this.#lines(this.#name(fieldAt(pointer)), value, shapeAt(pointer), indent);
  }

  #lines(name: string, value: Written, shape: Shape | undefined, indent: number): string[] {
    const margin = ' '.repeat(indent);
    if (isEntry(value)) return [`${margin}${name}:`, ...this.#entry(value, shape, indent + 2)];
    if (!Array.isArray(value)) return [`${margin}${name}:${value === '' ? '' : ` ${this.#scalar(value, shape)}`}`];
    const items = value.map((item) => (typeof item === 'string' ? this.#scalar(item, shape, true) : ''));
    const line = `${margin}${name}: [${items.join(', ')}]`;
    if (line.length <= WIDTH) return [line];
    return [`${margin}${name}:`, ...items.map((item) => `${margin}  - ${item}`)];
  }

  #scalar(value: string, shape: Shape | undefined, inBrackets = false): string {
    const of = shape?.is === 'list' ? shape.of : shape;
    const choice = of?.is === 'choice' ? of.choices.find((one) => one.value === of.names.get(value)) : undefined;
    return scalar(choice ? wordIn(choice, this.options.vocabulary) : value, inBrackets);
  }

  #name(field: Field | undefined): string {
    return field ? keyIn(field, this.options.vocabulary) : '';
  }
}

/** A document says what it is: what is asked for, or a plan. */
const document = ({ kind = 'plan' }: Entry = {}): Entry => ({ kind, number: '', title: '', issued: '', signer: '' });

/** Of a line with a list in brackets. */
const WIDTH = 110;

function comment(texts: readonly string[], margin: string): string {
  return texts
    .flatMap((text) => indented(text, 0).split('\n'))
    .map((line) => `${margin}# ${line}`.trimEnd())
    .join('\n');
}
