import type { Catalogue, Requirement } from '../../check/catalogue/loadCatalogue.js';
import type { Language } from '../../messages/Language.js';
import { type Say, sayIn } from '../../messages/Say.js';
import { type Condition, describeCheck } from '../shared/describeCheck.js';
import { dueOf } from '../shared/dueOf.js';
import { indented } from '../shared/layout.js';
import { noPaint, type Paint } from '../shared/Paint.js';
import { table } from '../shared/table.js';

/** Everything about one requirement, for a person. */
export function renderExplanation(
  requirement: Requirement,
  catalogue: Catalogue,
  language: Language,
  paint: Paint = noPaint,
): string {
  const say = sayIn(language);
  const { labels, words } = say;
  const { explain } = labels;
  const { id, title, quote, clause, modality, level, hint, notes, examples, check } = requirement;
  const head = (label: string) => paint.bold(label);
  const entry = (label: string, content: string) => `${head(label)}\n${indented(content, 2)}`;
  const parts = [
    paint.bold(indented(`${id} · ${title[language]}`, 0)),
    entry(explain.clause, `${clause[language]} · ${catalogue.conclusion.title[language]}`),
    entry(explain.quote, `“${quote}”`),
    entry(explain.binds, bindsText(requirement, catalogue, say)),
    entry(explain.modality, labels.modalities[modality]),
    entry(explain.level, labels.weights[level]),
    `${head(explain.check)}\n${conditions(describeCheck(requirement, say), 2)}`,
    entry(explain.due, dueOf(requirement, say) ?? explain.noDue),
    ...(notes ? [entry(explain.reading, notes[language])] : []),
    entry(explain.hint, hint[language]),
  ];
  if (examples) {
    const at = explain.judgedAt(words.date(examples.as_of));
    const [met, unmet] = check === 'review' ? [explain.addresses, explain.silent] : [explain.met, explain.unmet];
    parts.push(
      `${head(met)} (${at})\n${fragment(examples.met)}`,
      `${head(unmet)} (${at})\n${fragment(examples.unmet)}`,
    );
  }
  return `${parts.join('\n\n')}\n`;
}

const fragment = (yaml: string) => yaml.trimEnd().replace(/^(?=.)/gm, '  ');

function conditions(list: readonly Condition[], indent: number): string {
  return list
    .map(({ line, under }) =>
      [indented(`- ${line}`, indent, indent + 2), ...(under.length > 0 ? [conditions(under, indent + 2)] : [])].join(
        '\n',
      ),
    )
    .join('\n');
}

/** Whom it binds: types and levels, a group by its own name. */
function bindsText({ applies }: Requirement, catalogue: Catalogue, say: Say): string {
  const { labels, words } = say;
  const organisations = catalogue.conclusion.groups?.organisations ?? [];
  return applies
    .map(({ types, levels }) => {
      const all = organisations.length > 0 && organisations.every((type) => types.includes(type));
      const rest = all ? types.filter((type) => !organisations.some((one) => one === type)) : types;
      const names = [
        ...(all ? [labels.explain.everyOrganisation] : []),
        ...rest.map((type) => words.term('/unit/type', type)),
      ];
      const where =
        levels.length === 3
          ? labels.explain.allLevels
          : words.and(levels.map((level) => words.term('/unit/level', level)));
      return `${words.and(names)} (${where})`;
    })
    .join('; ');
}

/** The requirements asked of a unit, or all: a table. Whom each binds stands in it unless all bind the same. */
export function renderRequirements(
  list: readonly Requirement[],
  catalogue: Catalogue,
  language: Language,
  { paint = noPaint, binds = true }: { paint?: Paint; binds?: boolean } = {},
): string {
  const say = sayIn(language);
  const { labels, cli } = say;
  const rows = list.map((requirement) => {
    const due = dueOf(requirement, say);
    return [
      requirement.id,
      `${requirement.title[language]}${due === undefined ? '' : ` (${labels.due(due)})`}`,
      labels.weights[requirement.level],
      ...(binds ? [bindsText(requirement, catalogue, say)] : []),
    ];
  });
  const { columns, explain } = labels;
  const head = [columns.requirement, columns.title, explain.level, ...(binds ? [explain.binds] : [])];
  const grid = table(head, rows, binds ? [8, 30, 11, 18] : [8, 48, 11], 4);
  return `${paint.bold(indented(catalogue.conclusion.title[language], 0))}\n\n${grid}\n${cli.requirementsHead(list.length)}\n`;
}

/** The requirements as data: `{schemaVersion, catalogue, requirements: [record]}`, groups and `all` spelt out. */
export function requirementsJson(list: readonly Requirement[], catalogue: Catalogue, language: Language): string {
  const { id, title } = catalogue.conclusion;
  const requirements = list.map(({ schema: _, ...record }) => record);
  return `${JSON.stringify({ schemaVersion: 1, catalogue: { id, title: title[language], sha256: catalogue.sha256 }, requirements }, null, 2)}\n`;
}

/** What the requirements may be listed in: for people, or as data. */
export const requirementLists = { text: renderRequirements, json: requirementsJson } as const;
