import type { Requirement } from '../../check/catalogue/loadCatalogue.js';
import type { RuleText } from '../../messages/RuleText.js';
import type { Say } from '../../messages/Say.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { md } from '../markdown/escape.js';
import { dueOf } from '../shared/dueOf.js';
import { helpOfKind, helpOfRequirement } from './helpUri.js';

interface Rule {
  id: string;
}

/** The rules that results name, each once, in order of their first result. */
export class Rules {
  readonly #indexes = new Map<string, number>();
  readonly #list: Rule[] = [];

  /** @param conclusion the id of the conclusion, by which its page is found */
  constructor(
    private readonly say: Say,
    private readonly conclusion: string,
  ) {}

  get list(): readonly Rule[] {
    return this.#list;
  }

  /** How a result names a requirement. */
  ofRequirement(requirement: Requirement) {
    return this.#reference(requirement.id, () => this.#requirement(requirement));
  }

  /** How a result names what is not a requirement: a kind of problem, a note over several plans, a missing plan. */
  ofKind(id: string, level: FindingLevel, text: RuleText) {
    return this.#reference(id, () => kindRule(id, level, text, helpOfKind(id, this.say.language)));
  }

  #reference(ruleId: string, make: () => Rule) {
    const known = this.#indexes.get(ruleId);
    if (known !== undefined) return { ruleId, ruleIndex: known };
    const ruleIndex = this.#list.push(make()) - 1;
    this.#indexes.set(ruleId, ruleIndex);
    return { ruleId, ruleIndex };
  }

  #requirement(requirement: Requirement): Rule {
    const { id, level, title, clause, quote, hint, notes, due, modality } = requirement;
    const { say } = this;
    const { labels } = say;
    const when = dueOf(requirement, say);
    const parts: (readonly [head: string, text: string])[] = [
      [`${labels.quote} (${clause[say.language]})`, `“${quote}”`],
      ...(when === undefined ? [] : [[labels.explain.due, when] as const]),
      ...(notes ? [[labels.explain.reading, notes[say.language]] as const] : []),
      [labels.todo, hint[say.language]],
    ];
    return {
      id,
      name: nameOf(id),
      shortDescription: { text: title[say.language] },
      fullDescription: { text: `${title[say.language]} (${clause[say.language]}). “${quote}”.` },
      help: {
        text: parts.map(([head, text]) => `${head}: ${text}`).join('\n\n'),
        markdown: parts.map(([head, text]) => `**${md(head)}:** ${md(text)}`).join('\n\n'),
      },
      helpUri: helpOfRequirement(id, this.conclusion, say.language),
      defaultConfiguration: { level },
      properties: { tags: [clause[say.language]], modality, ...(due && { due }) },
    } as Rule;
  }
}

function kindRule(id: string, level: FindingLevel, { title, todo }: RuleText, helpUri: string): Rule {
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${todo}` },
    help: { text: todo, markdown: md(todo) },
    helpUri,
    defaultConfiguration: { level },
  } as Rule;
}

/** A name in Pascal case, as tools write them: `3.1.b` is `Requirement31b`, `bad-date` is `BadDate`. */
function nameOf(id: string): string {
  if (/^\d/.test(id)) return `Requirement${id.replaceAll('.', '').toLowerCase()}`;
  return id.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
}
