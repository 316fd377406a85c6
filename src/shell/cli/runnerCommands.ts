import { inert, type Syntax, syntaxes } from '../../report/shared/syntaxes.js';
import type { Terminal } from '../Terminal.js';

/*
 * Whoever reads along may be a runner: GitHub's, Azure's, TeamCity's, also where a container, a wrapper or `cat` hands the
 * lines on and no variable tells of it. So what is printed is always the same, and never a command.
 */

/** The terminal, with messages in which a runner finds no command. */
export function guardedMessages(terminal: Terminal): Terminal {
  return { ...terminal, stderr: (text) => terminal.stderr(inert(text)) };
}

/** The terminal, with reports in which a runner finds no command but those of which a syntax consists. */
export function guardedReports(terminal: Terminal, syntax: Syntax): Terminal {
  return { ...terminal, stdout: (text) => terminal.stdout(syntaxes[syntax].inert(text)) };
}
