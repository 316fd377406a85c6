import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../messages/Language.js';
import type { Terminal } from '../Terminal.js';

/** The schemas that are handed out, by what they describe. */
const FILES = {
  editor: (language) => `editor/plan.${language}.schema.json`,
  plan: () => 'plan.schema.json',
  roster: () => 'roster.schema.json',
  config: () => 'config.schema.json',
  catalogue: () => 'catalogue.schema.json',
  report: () => 'report.schema.json',
} as const satisfies Record<string, (language: Language) => string>;
export type SchemaName = keyof typeof FILES;
export const schemaNames = Object.keys(FILES) as SchemaName[];

/** `rasoat schema`: prints a schema; `editor`, the form of a plan for editors, is in the language chosen. */
export function schema(name: SchemaName, { home, stdout }: Terminal, language: Language): void {
  stdout(readFileSync(join(home, 'schemas', FILES[name](language)), 'utf8'));
}
