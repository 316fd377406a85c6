import { quoted } from '../mend/quoted.js';
import { cellOf } from '../model/cellsOf.js';
import { type Field, placeOfKey, planShape, type RecordShape, type Shape } from '../model/model.js';
import type { Edit } from '../text/Edit.js';
import { fold } from '../text/fold.js';
import { missingSpace } from '../yaml/missingSpace.js';
import type { Node, Pair } from '../yaml/Node.js';
import type { Span } from '../yaml/SourceText.js';
import { rewritten } from './cures.js';
import { Place } from './Place.js';
import type { PlanRecord, Reader } from './Reader.js';
import { canRead } from './valueIn.js';

/** A key that is not a property of its record, and the property read before it. */
export interface UnknownKey {
  text: string;
  span: Span;
  pair: Pair;
  before: string | undefined;
}

/** Reads a value, to say what is wrong with it. */
type Read = (reader: Reader, node: Node | null, shape: Shape, at: Place) => unknown;

/** A property that a key is taken to mean, by one of its names. */
interface Meant {
  name: string;
  thing: string;
}

/** What stands between a key and its colon is looked for no further. */
const MOST_GAP = 200;

/** Of a record with more strange keys than any form has, no more are asked about: each is compared with every name. */
const MANY = 500;

/** Says what is wrong with the keys of a record that it does not know, each by its likely cause. */
export class UnknownKeys {
  /** Properties that one of the keys has been asked about. */
  readonly #asked = new Set<string>();
  #said = 0;
  /** What no-break spaces have put outside its section: said once for each section. */
  #moved: string | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly shape: RecordShape,
    private readonly record: PlanRecord,
    private readonly at: Place,
    private readonly read: Read,
  ) {}

  /**
   * What stands behind a key that is taken to mean a property is read as that property's: it counts for nothing, but what is
   * wrong with it is said as well.
   */
  say(key: UnknownKey): void {
    if (this.#sayMoved(key) || this.#sayGlued(key)) return;
    const meant = this.#sayUnknown(key);
    const field = meant && this.shape.fields.get(meant.thing);
    const { key: keyNode, value } = key.pair;
    if (!field) return;
    this.#asked.add(field.key);
    this.read(
      this.reader,
      value,
      field.shape,
      new Place(this.reader, this.at, field.key, value, { key: key.text, keyNode }),
    );
  }

  #sayMoved(key: UnknownKey): boolean {
    if (!hasNoBreakSpace(this.reader, key)) return false;
    const affects = `${this.at.canonical}/${key.before ?? ''}`;
    if (affects !== this.#moved)
      this.reader.problem('no-break-space', { key: key.text }, pointerOf(key, this.at), key.span, affects);
    this.#moved = affects;
    return true;
  }

  #sayGlued(key: UnknownKey): boolean {
    const { text, span, pair } = key;
    const glued = missingSpace(text);
    const property = glued && this.shape.names.get(glued.key);
    if (!glued || property === undefined) return false;
    const params = { key: glued.key, value: glued.value };
    const affects = `${this.at.canonical}/${property}`;
    this.reader.problem('missing-space', params, pointerOf(key, this.at), span, affects, this.#spaceIn(pair, property));
    return true;
  }

  /** A space behind the first colon of a key, as the file spells it: with marks apart it is longer than as it is read. */
  #spaceIn(pair: Pair, property: string): Edit | undefined {
    const { source } = this.reader;
    const [from, to] = this.reader.span(pair.key);
    const written = source.slice([from, to]);
    const glued = missingSpace(written);
    if (!glued) return undefined;
    const behind = glued.at + glued.key.length + 1;
    const gap = written.slice(behind).search(/\S|$/);
    const space = { from: from + behind, to: from + behind + gap, text: ' ' };
    // `nội dung:Củng cố: kiện toàn`: with the space alone a second colon would stand in the line, which is not YAML.
    const colon = /^[^\S\n]*:(?=\s|$)/.exec(source.text.slice(to, to + MOST_GAP))?.[0].length;
    if (colon === undefined) return space;
    const end = pair.value ? this.reader.span(pair.value)[1] : to + colon;
    const value = source.slice([space.to, end]);
    const field = this.shape.fields.get(property);
    if (!field || value.includes('\n') || !canRead(field.shape, value)) return undefined;
    return { ...space, to: end, text: ` ${quoted(value)}` };
  }

  /** Gives the property that the key is taken to mean, unless that is there. */
  #sayUnknown(key: UnknownKey): Meant | undefined {
    const { text, span } = key;
    const { at, reader } = this;
    if (++this.#said > MANY) {
      const params = { key: text, within: at.canonical.replace(/\/\d+/g, '/*') };
      return reader.problem('unknown-key', params, pointerOf(key, at), span);
    }
    const folded = fold(text);
    const whole = this.#onlyOne((name) => name.startsWith(`${folded} `));
    const akin = (name: string) =>
      folded.startsWith(`${name} `) || folded.endsWith(` ${name}`) || name.endsWith(` ${folded}`);
    const spelled = this.shape.names.nearest(text);
    const section = placeOfKey(text, reader.root);
    const nearest = whole ?? spelled ?? this.#onlyOne(akin);
    const lacked = this.#lacked(key);
    // What only looks alike gives way to what the key is elsewhere, and that to what the entry cannot do without.
    const likely = whole ?? (section === undefined ? nearest : undefined) ?? lacked;
    const meant = likely && this.#isFree(likely.thing) ? likely : undefined;
    const hidden = meant ?? nearest;
    const affects = hidden && this.record[hidden.thing] === undefined ? `${at.canonical}/${hidden.thing}` : undefined;
    // What must stand there comes first, unless the key is of what must.
    const lacks = this.#lacking().some(({ key }) => `${at.canonical}/${key}` !== section);
    const params = {
      key: text,
      within: at.canonical.replace(/\/\d+/g, '/*'),
      ...(meant
        ? { meant: meant.name }
        : section !== undefined && !lacks && { section, ...this.#elsewhere(text, section) }),
      ...(reader.root !== planShape && { other: true as const }),
    };
    const cure = meant && affects !== undefined ? rewritten(span, meant.name) : undefined;
    reader.problem('unknown-key', params, pointerOf(key, at), span, affects, cure);
    return cure && meant;
  }

  /** Of a key of a section: on which line that has it already, or that the plan has no such section. */
  #elsewhere(text: string, section: string): { line?: number; cell?: string; absent?: true } {
    const { root, source, top } = this.reader;
    const [, name = '', ...below] = section.split('/');
    if (name === '' || this.at.canonical === `/${name}`) return {};
    const place = top.child(name);
    if (!place) return { absent: true };
    const shape = root.fields.get(name)?.shape;
    const property = below.length === 0 && shape?.is === 'record' ? shape.names.get(text) : undefined;
    const own = property === undefined ? undefined : place.child(property);
    const range = own && source.range(own.keySpan ?? own.valueSpan);
    return range ? { line: range.start.line, ...cellOf(range) } : {};
  }

  /** A property that the record cannot do without and does not have, if the value could be its own. */
  #lacked({ pair: { value } }: UnknownKey): Meant | undefined {
    if (value?.is !== 'scalar' || value.value.trim() === '') return undefined;
    const field = this.#lacking().find(({ shape }) => canRead(shape, value.value.trim()));
    return field && { name: field.vi[0] ?? field.key, thing: field.key };
  }

  /** What the record cannot do without and does not have. */
  #lacking(): Field[] {
    const required = this.shape.required(this.record).flatMap((name) => this.shape.fields.get(name) ?? []);
    return required.filter(({ key }) => this.#isFree(key));
  }

  #isFree(property: string): boolean {
    return this.at.child(property) === undefined && !this.#asked.has(property);
  }

  /**
   * The property that a key stands for by its words, `tên` for `tên chỉ tiêu` or `đơn vị chủ trì` for `chủ trì`: one that is
   * not there, and the only one.
   * @param isMeant asks of each of its names, folded
   */
  #onlyOne(isMeant: (name: string) => boolean): Meant | undefined {
    const found = [...this.shape.fields.values()].flatMap(({ key, vi }) => {
      const name = this.record[key] === undefined ? vi.find((name) => isMeant(fold(name))) : undefined;
      return name === undefined ? [] : [{ name, thing: key }];
    });
    return found.length === 1 ? found[0] : undefined;
  }
}

function hasNoBreakSpace(reader: Reader, { span: [from] }: UnknownKey): boolean {
  return /^[\u00a0\u2000-\u200b\u202f\u3000]/.test(reader.source.slice([from, from + 1]));
}

const pointerOf = ({ text }: UnknownKey, at: Place) =>
  `${at.pointer}/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
