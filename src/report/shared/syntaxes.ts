/** Seen by no reader, and no space to a runner. */
const BREAK = '\u200b';
/** `::name …::` at the start of a line, after spaces too (actions/runner, ActionCommand.TryParseV2). */
const COMMAND = /^([^\S\r\n]*):(?=:[^\r\n]*::)/gm;
/** What stands for a command anywhere in a line: `##[name …]` (GitHub's TryParse, Azure), `##vso[…]` (Azure), `##teamcity[…]`. */
const MARK = /##(?=(?:vso|teamcity)?\[)/gi;

/**
 * Text for people in which a CI runner finds no command: it obeys what any line of a step's output says, a line of a plan
 * among them. What would be one gets a character that nobody sees.
 */
export function inert(text: string): string {
  return withoutMarks(text).replace(COMMAND, `$1:${BREAK}`);
}

/** The same inside a line that is meant as one of GitHub's commands. */
export function withoutMarks(text: string): string {
  return text.replace(MARK, `#${BREAK}#`);
}

/** The same for JSON, whose texts can be written otherwise: what a reader makes of it stays what it was. */
export function inertJson(json: string): string {
  return json.replace(MARK, '#\\u0023');
}

/** The same for XML. */
function inertXml(xml: string): string {
  return xml.replace(MARK, '#&#35;').replace(COMMAND, '$1&#58;');
}

/** What the text of a format is written in, and how it is printed where a runner reads along. */
export const syntaxes = {
  prose: { inert },
  json: { inert: inertJson },
  xml: { inert: inertXml },
  /** Commands are what it consists of; what is not to be one it has written so itself. */
  commands: { inert: (text: string) => text },
} as const satisfies Record<string, { inert: (text: string) => string }>;

/** One of `syntaxes`. */
export type Syntax = keyof typeof syntaxes;
