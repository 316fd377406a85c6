import type { Requirement } from '../../check/catalogue/loadCatalogue.js';
import type { SchemaPart } from '../../check/catalogue/readsOf.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';

/** A condition of a check: a line, or a heading with what stands under it. */
export interface Condition {
  line: string;
  under: Condition[];
}

interface Part extends SchemaPart {
  const?: unknown;
  enum?: unknown[];
  exclusiveMinimum?: number;
  maximum?: number;
  type?: unknown;
}

/** What is checked, in sentences made from the check itself, so that they cannot say anything else. */
export function describeCheck(requirement: Requirement, language: Language): Condition[] {
  const { checks } = messages[language].labels;
  const line = (text: string): Condition[] => [{ line: text, under: [] }];
  if (requirement.check === 'tasks') return line(checks.tasks(requirement.id));
  if (requirement.check === 'review') return line(checks.review);
  return new Description(language).of(requirement.check as Part, '');
}

class Description {
  constructor(private readonly language: Language) {}

  get #say() {
    return messages[this.language];
  }

  of(part: Part, path: string): Condition[] {
    const { checks } = this.#say.labels;
    const { contains, items, if: condition } = part;
    const list = this.#name(path);
    return [
      ...Object.entries(part.properties ?? {}).flatMap(([key, below]) => this.of(below as Part, `${path}/${key}`)),
      ...(part.required ?? [])
        .filter((key) => !this.#said(part, key))
        .map((key) => one(checks.has(this.#name(`${path}/${key}`)))),
      ...this.#own(part, path),
      ...(part.allOf ?? []).flatMap((branch) => this.of(branch as Part, path)),
      ...(contains ? [{ line: checks.someEntry(list), under: this.of(contains as Part, `${path}/*`) }] : []),
      ...(items ? this.#each(items as Part, path) : []),
      ...(part.anyOf || part.oneOf
        ? [
            {
              line: checks.either,
              under: (part.anyOf ?? part.oneOf ?? []).map((branch) => one(this.#inOne(branch as Part, path))),
            },
          ]
        : []),
      ...(condition ? this.#conditional(part, path) : []),
    ];
  }

  /** Whether a condition on the property itself already says that it must be there. */
  #said(part: Part, key: string): boolean {
    const below = part.properties?.[key];
    const branches = [...(part.allOf ?? []), part.then, part.else].some((branch) => branch?.properties?.[key]);
    return below !== undefined || branches;
  }

  #each(items: Part, path: string): Condition[] {
    const { checks } = this.#say.labels;
    if (!items.if) return [{ line: checks.eachEntry(this.#name(path)), under: this.of(items, `${path}/*`) }];
    return this.#conditional(items, `${path}/*`);
  }

  #conditional(part: Part, path: string): Condition[] {
    const { checks } = this.#say.labels;
    const condition = this.#inOne(part.if as Part, path);
    return [
      ...(part.then ? [{ line: checks.when(condition), under: this.of(part.then as Part, path) }] : []),
      ...(part.else ? [{ line: checks.otherwise, under: this.of(part.else as Part, path) }] : []),
    ];
  }

  /** All conditions in one line. */
  #inOne(part: Part, path: string): string {
    const inOne = ({ line, under }: Condition): string => [line, under.map(inOne).join('; ')].filter(Boolean).join(' ');
    return this.of(part, path).map(inOne).join('; ');
  }

  #own(part: Part, path: string): Condition[] {
    const { labels, words } = this.#say;
    const { checks } = labels;
    const what = this.#name(path);
    const lines: string[] = [];
    if (part.within) lines.push(this.#within(part.within, path));
    if (part.everyYear) {
      const { from, to, min, max, complete = [] } = part.everyYear;
      lines.push(
        checks.everyYear(what, from, to, min, max, words.and(complete.map((key) => this.#name(`${path}/*/${key}`)))),
      );
    }
    if (part.ratio) lines.push(checks.ratio(what, words.percent((part.ratio as { atLeast: number }).atLeast)));
    if (part.raises) lines.push(checks.raises(this.#name(path)));
    if (part.sameNameAs) lines.push(checks.sameNameAs(what, this.#name(part.sameNameAs)));
    const values = part.enum ?? ('const' in part ? [part.const] : undefined);
    if (values)
      lines.push(checks.value(what, words.or(values.map((value) => `«${words.value(path, String(value))}»`))));
    if (part.exclusiveMinimum !== undefined) lines.push(checks.above(what, String(part.exclusiveMinimum)));
    if (part.maximum !== undefined) lines.push(checks.atMost(what, String(part.maximum)));
    const others = Object.keys(part).filter((keyword) => !KNOWN.has(keyword));
    return [...lines, ...others.map((keyword) => checks.other(what, keyword))].map(one);
  }

  #within({ from, to }: NonNullable<Part['within']>, path: string): string {
    const { labels, words } = this.#say;
    const { within, endOfYear } = labels.checks;
    const beside = path.slice(0, path.lastIndexOf('/'));
    const day = (bound: typeof to) =>
      typeof bound === 'string' ? words.date(bound) : endOfYear(this.#name(`${beside}/${bound.endOf}`));
    return within(this.#name(path), from && day(from), day(to));
  }

  #name(path: string): string {
    const { words } = this.#say;
    const { length } = path.split('/').filter((step) => step !== '*');
    // A key of a section is named with it; those of a list's entries stand below its line.
    const nested = length > 3 || (length > 2 && !path.includes('/*'));
    return nested ? words.keyIn(path) : words.key(path);
  }
}

const one = (line: string): Condition => ({ line, under: [] });

const KNOWN = new Set(
  'type properties required contains items allOf anyOf oneOf if then else within everyYear ratio raises sameNameAs enum const exclusiveMinimum maximum'.split(
    ' ',
  ),
);
