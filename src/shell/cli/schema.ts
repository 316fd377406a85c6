import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { keysOf } from '../../plan/maps/keysOf.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { putNew } from './putNew.js';

/** The schemas that are handed out, by what they describe. */
const FILES = {
  editor: (language) => `editor/plan.${language}.schema.json`,
  plan: () => 'plan.schema.json',
  roster: () => 'roster.schema.json',
  config: () => 'config.schema.json',
  catalogue: () => 'catalogue.schema.json',
  report: () => 'report.schema.json',
  history: () => 'history.schema.json',
} as const satisfies Record<string, (language: Language) => string>;
/** A schema as `rasoat schema` is asked for it. */
export type SchemaName = keyof typeof FILES;
/** The schemas that `rasoat schema` prints. */
export const schemaNames = keysOf(FILES);

/**
 * `rasoat schema`: prints a schema, or writes it where no file is yet; `editor`, the form of a plan for editors, is in the
 * language chosen.
 */
export function schema(
  name: SchemaName,
  { output }: { output?: string },
  terminal: Terminal,
  language: Language,
): void {
  const text = Buffer.from(terminal.read(`schemas/${FILES[name](language)}`)).toString();
  if (output === undefined) terminal.stdout(text);
  else if (!putNew(output, text, terminal, language))
    throw new UsageError(sayIn(language).cli.errors.alreadyThere(visible(output)));
}
