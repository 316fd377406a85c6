import { oneLine } from '../../plan/text/visible.js';

/** Seen by no reader; it keeps what stands around it from being taken for a link or a mention, in the text as in its source. */
const BREAK = '&#8203;';

/**
 * Text of a plan on one line of GitHub-flavoured Markdown, where it can be nothing but text: no markup, HTML, link,
 * image, mention, reference, formula, cell border or list.
 */
export function md(text: string): string {
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\$/g, '&#36;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/(www)\./gi, `$1${BREAK}.`)
    .replace(/:\/\//g, `:${BREAK}//`)
    .replace(/@(?=[\p{L}\p{N}])/gu, `@${BREAK}`)
    .replace(/(?<!&)#(?=\d)/g, `#${BREAK}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
    .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** The longest run of backticks in a text, and one more: no run inside can end what such a fence begins. */
function fence(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(runs.reduce((longest, { length }) => Math.max(longest, length + 1), least));
}

/** Text as code within a line, as a path is; not for cells of tables. */
export function code(text: string): string {
  const line = oneLine(text);
  const marks = fence(line, 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${marks}${space}${line}${space}${marks}`;
}

/** Lines as they stand, in a block of their own. */
export function codeBlock(text: string): string {
  const marks = fence(text, 3);
  return `${marks}text\n${text}\n${marks}`;
}

/** A table; its cells are escaped already. Columns after the first `texts` align right. */
export function mdTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  texts: number,
): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map((_, i) => (i < texts ? '---' : '---:'))), ...rows.map(row)].join('\n');
}
