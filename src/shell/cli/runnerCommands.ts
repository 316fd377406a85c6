import { inert, type Syntax, syntaxes } from '../../report/shared/syntaxes.js';
import type { Terminal } from '../Terminal.js';

/** Whether the program runs as a step of a job on GitHub Actions. */
const onRunner = ({ env }: Terminal) => env.GITHUB_ACTIONS === 'true';

/** The terminal, with messages in which a runner finds no command. */
export function guardedMessages(terminal: Terminal): Terminal {
  if (!onRunner(terminal)) return terminal;
  return { ...terminal, stderr: (text) => terminal.stderr(inert(text)) };
}

/** The terminal, with reports in which a runner finds no command but those of which a syntax consists. */
export function guardedReports(terminal: Terminal, syntax: Syntax): Terminal {
  if (!onRunner(terminal)) return terminal;
  return { ...terminal, stdout: (text) => terminal.stdout(syntaxes[syntax].inert(text)) };
}
