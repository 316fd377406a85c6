import type { ErrorObject, ValidateFunction } from 'ajv';
import { type Document, isMap, LineCounter, type Node, parseDocument, visit, type YAMLParseError } from 'yaml';
import type { Position } from '../../plan/model/Finding.js';
import { diagnoseSyntax } from '../../plan/yaml/diagnoseSyntax.js';
import { fact } from '../keywords/Fact.js';
import { factsOfOne } from '../keywords/factsOf.js';
import { CatalogueFault } from './CatalogueFault.js';

interface Spot {
  file: string;
  position: Position;
}

/** One YAML file of a catalogue, with positions. */
export class CatalogueFile {
  readonly value: unknown;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  constructor(
    readonly name: string,
    files: Readonly<Record<string, string>>,
    namedAt: Spot = { file: name, position: { line: 1, column: 1 } },
  ) {
    const text = Object.hasOwn(files, name) ? files[name] : undefined;
    if (text === undefined) throw new CatalogueFault('file-missing', { name }, namedAt.file, namedAt.position);
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    if (this.#document.errors.length > 0) this.#refuse(text, this.#document.errors);
    this.#refuseAliases();
    this.value = this.#document.toJS();
  }

  /** What is no YAML is said as of a plan. */
  #refuse(text: string, errors: readonly YAMLParseError[]): never {
    const [first] = errors;
    if (first?.code === 'DUPLICATE_KEY') {
      const [key = ''] = text.slice(first.pos[0]).split(':', 1);
      throw new CatalogueFault('repeated-key', { key }, this.name, this.#position(first.pos[0]));
    }
    const { kind, params, from } = diagnoseSyntax(text, errors);
    throw new CatalogueFault('not-yaml', { finding: { kind, params, pointer: '' } }, this.name, this.#position(from));
  }

  /** Neither catalogues nor plans use them: an alias may stand for anything, itself included. */
  #refuseAliases(): void {
    visit(this.#document, {
      Alias: (_, alias) => {
        const position = this.#position(alias.range?.[0] ?? 0);
        throw new CatalogueFault('alias', { name: alias.source }, this.name, position);
      },
    });
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }

  /** Where the value at a pointer stands, or the nearest thing above it. */
  at(pointer: string): Spot {
    for (let steps = pointer.split('/').slice(1); ; steps = steps.slice(0, -1)) {
      const node = this.#document.getIn(steps.map(step), true) as Node | undefined;
      const parent = steps.length > 0 ? this.#document.getIn(steps.slice(0, -1).map(step), true) : undefined;
      const key = isMap(parent)
        ? parent.items.find((pair) => String((pair.key as { value?: unknown }).value) === step(steps.at(-1) ?? ''))
        : undefined;
      const range = (key?.key as Node | undefined)?.range ?? node?.range;
      if (range || steps.length === 0) return { file: this.name, position: this.#position(range?.[0] ?? 0) };
    }
  }

  /** The pointer below `pointer` at which some mapping has this key. */
  pointerOf(pointer: string, key: string): string | undefined {
    const search = (value: unknown, path: string): string | undefined => {
      if (value === null || typeof value !== 'object') return undefined;
      if (!Array.isArray(value) && Object.hasOwn(value, key)) return `${path}/${key}`;
      return Object.entries(value)
        .map(([name, part]) => search(part, `${path}/${name}`))
        .find((found) => found !== undefined);
    };
    const start = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], this.value);
    return search(start, pointer);
  }

  fail<K extends CatalogueFault['kind']>(kind: K, params: CatalogueFault<K>['params'], pointer: string): never {
    const { file, position } = this.at(pointer);
    throw new CatalogueFault(kind, params, file, position);
  }

  /** Fails with the first thing that a part of the catalogue schema finds. */
  check(validate: ValidateFunction, pointer: string, value: unknown): void {
    if (!validate(value)) this.failField(validate.errors ?? [], pointer, '');
  }

  /** Fails with the error nearest to the cause: the deepest one; `anyOf` and `if` only repeat it. */
  failField(errors: readonly ErrorObject[], pointer: string, field: string): never {
    const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
    const causes = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'if');
    const [error] = causes.toSorted((a, b) => depth(b) - depth(a));
    const [found = fact('other', { keyword: 'check' }, '', 'broken')] = error ? factsOfOne(error) : [];
    const path = found.kind === 'absent' ? (error?.instancePath ?? '') : found.path;
    this.fail('field', { field: found.path.split('/').at(-1) || field, fact: found }, pointer + path);
  }
}

function step(name: string): string | number {
  return /^\d+$/.test(name) ? Number(name) : name.replaceAll('~1', '/').replaceAll('~0', '~');
}
