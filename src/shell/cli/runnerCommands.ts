import type { FormatName } from '../../report/formats.js';
import { inert, inertJson } from '../../report/github/inert.js';
import type { Terminal } from '../Terminal.js';

const JSON_FORMATS: ReadonlySet<string> = new Set(['json', 'sarif', 'gitlab']);

/** A report in which a runner of GitHub Actions finds no command. */
export function withoutCommands(text: string, format: FormatName): string {
  return JSON_FORMATS.has(format) ? inertJson(text) : inert(text);
}

/** Whether the program runs as a step of a job on GitHub Actions. */
const onRunner = ({ env }: Terminal) => env.GITHUB_ACTIONS === 'true';

/** The terminal, with messages in which a runner finds no command. */
export function guardedMessages(terminal: Terminal): Terminal {
  if (!onRunner(terminal)) return terminal;
  return { ...terminal, stderr: (text) => terminal.stderr(inert(text)) };
}

/** The terminal, with reports in which a runner finds no command, but for the format that is made of them. */
export function guardedReports(terminal: Terminal, format: FormatName): Terminal {
  if (!onRunner(terminal) || format === 'github') return terminal;
  return { ...terminal, stdout: (text) => terminal.stdout(withoutCommands(text, format)) };
}
