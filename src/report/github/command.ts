import { visible } from '../../plan/text/visible.js';
import { withoutMarks } from '../shared/syntaxes.js';

/** What an annotation says of its place; GitHub shows columns only of a place on one line. */
export interface CommandPlace {
  file?: string;
  line?: number;
  col?: number;
  endLine?: number;
  endColumn?: number;
  title?: string;
}

/** The commands that make annotations. */
export type CommandName = 'error' | 'warning' | 'notice';

/** As the runner reads it back (actions/runner, ActionCommand.cs): `%` first, so that nothing is escaped twice. */
const data = (text: string) =>
  withoutMarks(visible(text)).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A workflow command, on a line of its own: `::error file=a.yaml,line=1::message`. */
export function command(name: CommandName, place: CommandPlace, message: string): string {
  const properties = Object.entries(place).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name}${properties.length > 0 ? ` ${properties.join(',')}` : ''}::${data(message)}\n`;
}
