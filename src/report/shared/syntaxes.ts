/** Seen by no reader, and no space to the runner. */
const BREAK = '\u200b';
/** `::name …::` at the start of a line, after spaces too (actions/runner, ActionCommand.TryParseV2). */
const COMMAND = /^([^\S\r\n]*):(?=:[^\r\n]*::)/gm;
/** `##[name …]` anywhere in a line (TryParse), which the runner still obeys. */
const OLD_COMMAND = /##\[/g;

/**
 * Text for people in which a runner of GitHub Actions finds no command: it obeys what any line of a step's output says,
 * a line of a plan among them. What would be one gets a character that nobody sees.
 */
export function inert(text: string): string {
  return text.replace(OLD_COMMAND, `#${BREAK}#[`).replace(COMMAND, `$1:${BREAK}`);
}

/** The same for JSON, whose texts can be written otherwise: what a reader makes of it stays what it was. */
export function inertJson(json: string): string {
  return json.replace(OLD_COMMAND, '#\\u0023[');
}

/** The same for XML. */
export function inertXml(xml: string): string {
  return xml.replace(OLD_COMMAND, '#&#35;[').replace(COMMAND, '$1&#58;');
}

/** What the text of a format is written in, and how it is printed where a runner reads along. */
export const syntaxes = {
  prose: { inert },
  json: { inert: inertJson },
  xml: { inert: inertXml },
  /** Commands are what it consists of; what is not to be one it has written so itself. */
  commands: { inert: (text: string) => text },
} as const satisfies Record<string, { inert: (text: string) => string }>;

export type Syntax = keyof typeof syntaxes;
