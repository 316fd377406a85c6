import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { unitLevels, unitTypes } from '../../plan/model/model.js';
import { wordIn } from '../../plan/model/vocabulary.js';
import { NameIndex } from '../../plan/text/NameIndex.js';
import { renderExplanation, requirementLists } from '../../report/explanation/explain.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { terminalPaint } from './colours.js';
import { openCatalogue } from './openCatalogue.js';

/** `rasoat explain ID`. */
export function explain(
  id: string,
  options: { catalogue?: string },
  terminal: Terminal,
  language: Language,
  colours: boolean,
): void {
  const catalogue = openCatalogue(terminal, options.catalogue, language);
  const requirement = catalogue.find(id);
  if (!requirement) throw new UsageError(messages[language].cli.errors.unknownRequirement(id, catalogue.nearest(id)));
  terminal.stdout(renderExplanation(requirement, catalogue, language, terminalPaint(colours)));
}

/** The options of `rasoat requirements`. */
export interface RequirementsOptions {
  type?: string;
  level?: string;
  format: keyof typeof requirementLists;
  catalogue?: string;
}

/** `rasoat requirements`: what is asked of whom; types and levels in either vocabulary. */
export function requirements(
  options: RequirementsOptions,
  terminal: Terminal,
  language: Language,
  colours: boolean,
): void {
  const catalogue = openCatalogue(terminal, options.catalogue, language);
  const type = choice(options.type, unitTypes, language);
  const level = choice(options.level, unitLevels, language);
  const list = catalogue.requirements.filter(({ applies }) =>
    applies.some(
      ({ types, levels }) =>
        (type === undefined || types.includes(type)) && (level === undefined || levels.includes(level)),
    ),
  );
  const binds = type === undefined || level === undefined;
  const paint = terminalPaint(colours);
  terminal.stdout(requirementLists[options.format](list, catalogue, language, { paint, binds }));
}

function choice(value: string | undefined, choices: typeof unitTypes, language: Language): string | undefined {
  if (value === undefined) return undefined;
  const names = new NameIndex(choices.map(({ value: name, vi }) => [name, [name, ...vi]] as const));
  const found = names.get(value);
  if (found === undefined) {
    const accepted = choices.map((one) => wordIn(one, language)).join(', ');
    throw new UsageError(messages[language].cli.errors.unknownType(value, accepted, names.nearest(value)?.name));
  }
  return found;
}
