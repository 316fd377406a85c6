/** A command that a runner of GitHub Actions obeys. */
export interface RunnerCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const NAMES = new Set([
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'add-mask', 'add-path', 'add-matcher'],
  ...['remove-matcher', 'set-env', 'set-output', 'save-state', 'stop-commands'],
]);

type Escapes = readonly (readonly [written: string, character: string])[];
const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [['%3A', ':'], ['%2C', ','], ...DATA];
const OLD: Escapes = [['%3B', ';'], ['%5D', ']'], ...DATA];

const unescaped = (text: string, escapes: Escapes) =>
  escapes.reduce((read, [written, character]) => read.replaceAll(written, character), text);

/** The commands in the output of a step, read as the runner does (actions/runner, ActionCommand.cs): both of its forms. */
export function commandsIn(output: string): RunnerCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => newForm(line.trimStart()) ?? oldForm(line) ?? []);
}

function newForm(line: string): RunnerCommand | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  return end < 0 ? undefined : commandOf(line.slice(2, end), ',', PROPERTY, unescaped(line.slice(end + 2), DATA));
}

function oldForm(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? undefined : commandOf(line.slice(start + 3, end), ';', OLD, unescaped(line.slice(end + 1), OLD));
}

function commandOf(said: string, between: string, escapes: Escapes, data: string): RunnerCommand | undefined {
  const [name = '', ...rest] = said.split(' ');
  if (!NAMES.has(name.toLowerCase())) return undefined;
  const pairs = rest
    .join(' ')
    .trim()
    .split(between)
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1), escapes)]);
  return { name, properties: Object.fromEntries(pairs), data };
}
