import type { ErrorObject, ValidateFunction } from 'ajv';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import { hasMembers, valueAt } from '../../plan/maps/valueAt.js';
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

  /** What is not YAML is said as of a plan. */
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
      const node = this.#document.getIn(steps.map(step), true);
      const parent = steps.length > 0 ? this.#document.getIn(steps.slice(0, -1).map(step), true) : undefined;
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === step(steps.at(-1) ?? ''))
        : undefined;
      const range = rangeOf(pair?.key) ?? rangeOf(node);
      if (range || steps.length === 0) return { file: this.name, position: this.#position(range?.[0] ?? 0) };
    }
  }

  /** The pointer below `pointer` at which some mapping has this key. */
  pointerOf(pointer: string, key: string): string | undefined {
    const search = (value: unknown, path: string): string | undefined => {
      if (!hasMembers(value)) return undefined;
      if (!Array.isArray(value) && Object.hasOwn(value, key)) return `${path}/${key}`;
      return Object.entries(value)
        .map(([name, part]) => search(part, `${path}/${name}`))
        .find((found) => found !== undefined);
    };
    return search(valueAt(this.value, pointer), pointer);
  }

  fail<K extends CatalogueFault['kind']>(kind: K, params: CatalogueFault<K>['params'], pointer: string): never {
    const { file, position } = this.at(pointer);
    throw new CatalogueFault(kind, params, file, position);
  }

  /** A value as a part of the catalogue schema has it; fails with the first thing that this finds wrong. */
  check<T>(validate: ValidateFunction<T>, pointer: string, value: unknown): T {
    if (validate(value)) return value;
    return this.failField(validate.errors ?? [], pointer, '');
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

const rangeOf = (node: unknown) => (isNode(node) ? node.range : undefined);

function step(name: string): string | number {
  return /^\d+$/.test(name) ? Number(name) : name.replaceAll('~1', '/').replaceAll('~0', '~');
}
