// The program as it is handed out to people without Node, who open it by its icon or drop a file on it.
const { createInterface } = require('node:readline');
const { open } = require('./open.js');
const { isTerminal, start } = require('./start.js');

/** What is typed, line by line: without the terminal's own editing, in which Ctrl+C would end no run. */
let lines;
let typed;

/** Asks in the window; undefined at the end of what is typed. */
async function ask(question) {
  lines ??= createInterface({ input: process.stdin, terminal: false });
  typed ??= lines[Symbol.asyncIterator]();
  process.stdout.write(question);
  const { value } = await typed.next();
  return value;
}

/** @param own the files of the package */
function startByIcon(own) {
  const somebody = isTerminal(0, 'stdin') && isTerminal(1, 'stdout');
  return start(own, process.argv.slice(2), { ask: somebody ? ask : undefined, open }).finally(() => lines?.close());
}

module.exports = { startByIcon };
