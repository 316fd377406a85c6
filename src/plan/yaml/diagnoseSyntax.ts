import { isKnownKey } from '../model/isKnownKey.js';
import { listMark } from '../text/listMark.js';
import { missingSpace } from './missingSpace.js';
import type { YamlFault } from './parseYaml.js';
import type { SyntaxFault } from './SyntaxFault.js';

const NO_BREAK = /^ *[\u00a0\u2000-\u200b\u202f\u3000]+/;
/** A line of dashes or the like, drawn to part sections. */
const RULE = /^\s*([-=_*~+•–—])\1{2,}\s*$/u;
/** `key: value` or `- value`, with what stands before the value. */
const VALUE = /^(?<lead>\s*(?:- +)*(?:[^\s"'#[\]{},][^:#]*?:\s+)?)(?<value>\S.*)$/;

/**
 * Names the likely cause of a YAML error. Looks at the line of the error, then at the one before, since a value that goes
 * wrong is often noticed only on the next line; then for a quotation mark or bracket that was opened and not closed.
 * @param text the document
 * @param errors the parser's, at least one
 */
export function diagnoseSyntax(text: string, errors: readonly YamlFault[]): SyntaxFault {
  // A value that runs on into the next line's key: the error is noted where it begins, the fault stands where it ends.
  const folded = errors
    .slice(0, 2)
    .find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && /[^\s-]/.test(lineBefore(text, pos[0])));
  const { code, pos } = folded ?? errors[0] ?? { code: '', pos: [0, 0] };
  const offset = Math.min(folded ? pos[1] : pos[0], text.length);
  const [here = { text: '', start: 0 }, ...above] = linesUpFrom(text, offset);
  const near = faultIn(here, code) ?? (folded && diagnoseFolded(text, pos[0], here)) ?? faultIn(above[0], code);
  return near ?? openAbove(above) ?? faultByCode(text, code, offset, here);
}

const lineBefore = (text: string, at: number) => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

/** A text of several lines with a colon in the last: a line too far in when its key is known, else a colon in text. */
function diagnoseFolded(text: string, from: number, { text: line, start }: Line): LineFault {
  const colon = /:(?=\s|$)/.exec(line);
  if (!colon || isKnownKey(line.slice(0, colon.index).trim())) return undefined;
  const whole = text.slice(from, start + line.length).replace(/\s+/g, ' ');
  const at = start + colon.index;
  return { kind: 'syntax-colon', params: { text: whole }, from: at, to: at + 1, edits: [] };
}

/** The fault as far as the parser's code tells it. */
function faultByCode(text: string, code: string, offset: number, here: Line): SyntaxFault {
  const from = here.start + (here.text.length - here.text.trimStart().length);
  const to = here.start + Math.max(here.text.trimEnd().length, 1);
  switch (code) {
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { kind: 'syntax-indent', params: { text: here.text.trim() }, from, to, edits: [] };
    case 'BAD_DQ_ESCAPE':
      return {
        kind: 'syntax-escape',
        params: { sequence: text.slice(offset, offset + 2) },
        from: offset,
        to: offset + 2,
        edits: [],
      };
    case 'MULTIPLE_DOCS': {
      const mark = Math.max(0, text.lastIndexOf('\n...', offset) + 1);
      return { kind: 'syntax-end-mark', params: {}, from: mark, to: mark + 3, edits: [] };
    }
    default:
      return { kind: 'syntax-other', params: { code }, from, to, edits: [] };
  }
}

interface Line {
  text: string;
  start: number;
}

/** The lines with content from the one at `offset` upwards. */
function linesUpFrom(text: string, offset: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (start > offset) break;
    if (line.trim() !== '') lines.unshift({ text: line.replace(/\r$/, ''), start });
    start += line.length + 1;
  }
  return lines;
}

type LineFault = SyntaxFault | undefined;

function faultIn(line: Line | undefined, code: string): LineFault {
  const fault = line && diagnoseLine(line.text, code);
  return fault && { ...fault, from: fault.from + line.start, to: fault.to + line.start };
}

/** A quotation mark or bracket that one of the lines, given upwards, opens and no line below it closes. */
function openAbove(lines: readonly Line[]): LineFault {
  let below = '';
  for (const line of lines) {
    const fault = faultIn(line, '');
    if (fault?.kind === 'syntax-open-quote' && !below.includes(fault.params.quote)) return fault;
    if (fault?.kind === 'syntax-open-bracket' && !below.includes(fault.params.bracket)) return fault;
    below += line.text;
  }
  return undefined;
}

function diagnoseLine(line: string, code: string): LineFault {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  if (indent.includes('\t')) {
    return { kind: 'syntax-tab', params: { lines: 1 }, from: indent.indexOf('\t'), to: indent.length, edits: [] };
  }
  const noBreak = NO_BREAK.exec(line);
  if (noBreak)
    return { kind: 'syntax-no-break-space', params: { lines: 1 }, from: 0, to: noBreak[0].length, edits: [] };
  const glued = missingSpace(line);
  if (glued) {
    const { key, value, at } = glued;
    return { kind: 'syntax-space', params: { key, value }, from: at, to: at + key.length + 1, edits: [] };
  }
  const rule = RULE.exec(line)?.[0].trim();
  if (rule)
    return {
      kind: 'syntax-rule',
      params: { text: rule },
      from: indent.length,
      to: indent.length + rule.length,
      edits: [],
    };
  const mark = listMark(line.slice(indent.length), isKnownKey);
  if (mark)
    return { kind: 'syntax-list-mark', params: mark, from: indent.length, to: line.trimEnd().length, edits: [] };
  return diagnoseValue(line, code);
}

function diagnoseValue(line: string, code: string): LineFault {
  const found = VALUE.exec(line)?.groups;
  const value = found?.value?.trimEnd();
  if (!found || !value) return undefined;
  const from = found.lead?.length ?? 0;
  const to = from + value.length;
  const start = value[0] ?? '';
  if (start === '"' || start === "'") {
    const closing = value.indexOf(start, 1);
    if (closing < 0) return { kind: 'syntax-open-quote', params: { quote: start }, from, to, edits: [] };
    if (code === 'BAD_DQ_ESCAPE') return undefined;
    const rest = value.slice(closing + 1).trim();
    if (rest !== '' && !rest.startsWith('#') && rest !== ':')
      return { kind: 'syntax-quote', params: { text: value }, from, to, edits: [] };
    return undefined;
  }
  if (start === '[' || start === '{') {
    const bracket = start === '[' ? ']' : '}';
    if (!value.includes(bracket)) return { kind: 'syntax-open-bracket', params: { bracket }, from, to, edits: [] };
    if (!value.endsWith(bracket)) return { kind: 'syntax-start', params: { start, text: value }, from, to, edits: [] };
    return undefined;
  }
  if (/^[-*&!@%>|`?,\]}]/.test(value))
    return { kind: 'syntax-start', params: { start, text: value }, from, to, edits: [] };
  const colon = /: |:$/.exec(value);
  if (colon && (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BAD_INDENT' || code === 'UNEXPECTED_TOKEN')) {
    return {
      kind: 'syntax-colon',
      params: { text: value },
      from: from + colon.index,
      to: from + colon.index + 1,
      edits: [],
    };
  }
  return undefined;
}
