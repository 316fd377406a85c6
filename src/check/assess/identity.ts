import { valueAt } from '../../plan/maps/valueAt.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { foldBare } from '../../plan/text/fold.js';

/** The unit as findings name it: its code, else type, level and folded name, else the file. */
export function unitKey(
  unit: Pick<Plan['unit'], 'code' | 'type' | 'level' | 'name'> | null,
  file: string,
  document: number,
): string {
  if (!unit) return document > 0 ? `${file}#${document}` : file;
  return unit.code ?? `${unit.type}:${unit.level}:${foldBare(unit.name)}`;
}

/** A part of an id, which parts are cut at. */
export const idPart = (part: string): string => part.replaceAll('/', '∕');

/**
 * Gives findings ids that stay the same from run to run: requirement (or `structure`) / kind / unit / item. Never a line
 * number, a count or the wording; a second equal one gets `#2`.
 */
export class Identities {
  readonly #seen = new Map<string, number>();
  readonly #sections = new Map<string, ReadonlyMap<string, unknown>>();

  constructor(
    private readonly unit: string,
    private readonly parsed: ParsedPlan,
  ) {}

  /** @param year of a finding about a year that may have no item */
  of(requirement: string | undefined, kind: string, pointer: string, year?: number): string {
    const id = [requirement ?? 'structure', kind, this.unit, year?.toString() ?? this.#item(pointer)]
      .map(idPart)
      .join('/');
    const times = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, times);
    return times === 1 ? id : `${id}#${times}`;
  }

  /** The item by its year, indicator, id or folded title, else the pointer without list indexes. */
  #item(pointer: string): string {
    const [, section = '', index = ''] = pointer.split('/');
    const item = /^\d+$/.test(index) ? this.#itemsOf(section).get(`/${section}/${index}`) : undefined;
    const name = ['/year', '/indicator', '/answers/0', '/title', '/content']
      .map((part) => valueAt(item, part))
      .find((value) => value !== undefined && value !== null);
    if (name !== undefined) return foldBare(String(name));
    return pointer
      .split('/')
      .filter((step) => !/^\d+$/.test(step))
      .join('.')
      .slice(1);
  }

  /** The items of a section by where they stand in the file, where unreadable items count too. */
  #itemsOf(section: string): ReadonlyMap<string, unknown> {
    const known = this.#sections.get(section);
    if (known) return known;
    const { plan, mended } = this.parsed;
    const list = valueAt(plan ?? mended, `/${section}`);
    const entries = Array.isArray(list) ? [...list.entries()] : [];
    const items = new Map(entries.map(([i, item]) => [this.parsed.pointerOf(`/${section}/${i}`), item]));
    this.#sections.set(section, items);
    return items;
  }
}
