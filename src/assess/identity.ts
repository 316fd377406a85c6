import { fold } from '../plan/fold.js';
import type { Plan } from '../plan/Plan.js';
import type { ParsedPlan } from '../plan/parsePlans.js';

/** The unit as findings name it: its code, else type, level and folded name, else the file. */
export function unitKey(unit: Plan['unit'] | null, file: string, document: number): string {
  if (!unit) return document > 0 ? `${file}#${document}` : file;
  return unit.code ?? `${unit.type}:${unit.level}:${fold(unit.name).normalize('NFC')}`;
}

/**
 * Gives findings ids that stay the same from run to run: requirement (or `structure`) / kind / unit / item. Never a line
 * number, a count or the wording; a second equal one gets `#2`.
 */
export class Identities {
  readonly #seen = new Map<string, number>();

  constructor(
    private readonly unit: string,
    private readonly parsed: ParsedPlan,
  ) {}

  /** @param year of a finding about a year that may have no item */
  of(requirement: string | undefined, kind: string, pointer: string, year?: number): string {
    const id = [requirement ?? 'structure', kind, this.unit, year?.toString() ?? this.#item(pointer)]
      .map((part) => part.replaceAll('/', '∕'))
      .join('/');
    const times = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, times);
    return times === 1 ? id : `${id}#${times}`;
  }

  /** The item by its year, indicator, id or folded title, else the pointer without list indexes. */
  #item(pointer: string): string {
    const [, section = '', index = ''] = pointer.split('/');
    const list = (this.parsed.plan as Record<string, unknown> | null)?.[section];
    const item = Array.isArray(list) && /^\d+$/.test(index) ? this.#itemAt(section, list, index) : undefined;
    const { year, indicator, answers, title, content } = (item ?? {}) as Record<string, string | string[] | undefined>;
    const name = year ?? indicator ?? answers?.[0] ?? title ?? content;
    if (name !== undefined) return fold(String(name)).normalize('NFC');
    return pointer
      .split('/')
      .filter((step) => !/^\d+$/.test(step))
      .join('.')
      .slice(1);
  }

  /** The item of the plan that stands at an index of the file's list, where unreadable items count too. */
  #itemAt(section: string, list: readonly unknown[], index: string): unknown {
    return list.find((_, i) => this.parsed.locate(`/${section}/${i}`).pointer === `/${section}/${index}`);
  }
}
