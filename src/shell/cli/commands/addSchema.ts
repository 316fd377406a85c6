import { Argument } from 'commander';
import { messages } from '../../../messages/sentences.js';
import { type SchemaName, schema, schemaNames } from '../schema.js';
import { addCommand, type Setting, shared } from './Setting.js';

/** Adds `rasoat schema`. */
export function addSchema(setting: Setting): void {
  const { terminal, language } = setting;
  const { options, commands, arguments: given, help } = messages[language].cli;
  const command = addCommand('schema', setting)
    .description(commands.schema)
    .addArgument(new Argument('[name]', given.schema).choices(schemaNames).default('editor'))
    .option(`-o, --output <${help.placeholders.path}>`, options.schemaOutput);
  shared(command, language).action((name: SchemaName, flags: { output?: string }) =>
    schema(name, flags, terminal, language),
  );
}
