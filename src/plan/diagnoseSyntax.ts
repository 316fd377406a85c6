import { planShape, type Shape } from './model.js';
import type { ProblemParams } from './Problem.js';

type SyntaxKind = Extract<keyof ProblemParams, `syntax-${string}`>;
/** A YAML fault in the words of someone who fills in a form: what, and from where to where in the text. */
export type SyntaxFault = {
  [K in SyntaxKind]: { kind: K; params: ProblemParams[K]; from: number; to: number };
}[SyntaxKind];

const NO_BREAK = /^ *[\u00a0\u2000-\u200b\u202f\u3000]+/;
/** `key: value` or `- value`, with what stands before the value. */
const VALUE = /^(?<lead>\s*(?:- +)*(?:[^\s"'#[\]{},][^:#]*?:\s+)?)(?<value>\S.*)$/;

/** Whether some property anywhere in a plan is called so. */
export function isKnownKey(name: string, shape: Shape = planShape): boolean {
  if (shape.is === 'list') return isKnownKey(name, shape.of);
  if (shape.is !== 'record') return false;
  return (
    shape.names.get(name) !== undefined || [...shape.fields.values()].some((field) => isKnownKey(name, field.shape))
  );
}

/** `tên:Hội Nông dân`: a known key whose colon has no space behind it. */
export function missingSpace(line: string): { key: string; value: string; at: number } | undefined {
  const found = /^(\s*(?:- +)*)([^\s:#"'[\]{}][^:#"']*):(?=[^\s:/])(.*)$/u.exec(line);
  const [, lead = '', key = '', value = ''] = found ?? [];
  return found && isKnownKey(key) ? { key, value: value.trim(), at: lead.length } : undefined;
}

/**
 * Names the likely cause of a YAML error.
 * @param text the document; `code` and `offset` are the parser's. Looks at the line of the error, then at the one before:
 * a value that goes wrong is often noticed only on the next line.
 */
export function diagnoseSyntax(text: string, code: string, offset: number): SyntaxFault {
  const lines = linesAround(text, Math.min(offset, text.length));
  for (const line of lines) {
    const fault = diagnoseLine(line.text, code);
    if (fault) return { ...fault, from: fault.from + line.start, to: fault.to + line.start };
  }
  const here = lines[0] ?? { text: '', start: 0 };
  const from = here.start + (here.text.length - here.text.trimStart().length);
  const to = here.start + Math.max(here.text.trimEnd().length, 1);
  if (code === 'BAD_INDENT' || code === 'MULTILINE_IMPLICIT_KEY') {
    return { kind: 'syntax-indent', params: { text: here.text.trim() }, from, to };
  }
  if (code === 'BAD_DQ_ESCAPE') {
    const written = text.slice(offset, offset + 2);
    return { kind: 'syntax-escape', params: { sequence: written }, from: offset, to: offset + 2 };
  }
  return { kind: 'syntax-other', params: { code }, from, to };
}

interface Line {
  text: string;
  start: number;
}

function linesAround(text: string, offset: number): Line[] {
  const lines: Line[] = [];
  let end = text.indexOf('\n', offset);
  if (end < 0) end = text.length;
  while (lines.length < 2 && end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).replace(/\r$/, '');
    if (line.trim() !== '') lines.push({ text: line, start });
    end = start - 1;
  }
  return lines;
}

type LineFault = SyntaxFault | undefined;

function diagnoseLine(line: string, code: string): LineFault {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  if (indent.includes('\t')) {
    return { kind: 'syntax-tab', params: {}, from: indent.indexOf('\t'), to: indent.length };
  }
  const noBreak = NO_BREAK.exec(line);
  if (noBreak) return { kind: 'syntax-no-break-space', params: {}, from: 0, to: noBreak[0].length };
  const glued = missingSpace(line);
  if (glued) {
    const { key, value, at } = glued;
    return { kind: 'syntax-space', params: { key, value }, from: at, to: at + key.length + 1 };
  }
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
    if (closing < 0) return { kind: 'syntax-open-quote', params: { quote: start }, from, to };
    if (code === 'BAD_DQ_ESCAPE') return undefined;
    const rest = value.slice(closing + 1).trim();
    if (rest !== '' && !rest.startsWith('#') && rest !== ':')
      return { kind: 'syntax-quote', params: { text: value }, from, to };
    return undefined;
  }
  if (start === '[' || start === '{') {
    const bracket = start === '[' ? ']' : '}';
    if (!value.includes(bracket)) return { kind: 'syntax-open-bracket', params: { bracket }, from, to };
    if (!value.endsWith(bracket)) return { kind: 'syntax-start', params: { start, text: value }, from, to };
    return undefined;
  }
  if (/^[-*&!@%>|`?]/.test(value)) return { kind: 'syntax-start', params: { start, text: value }, from, to };
  const colon = /: |:$/.exec(value);
  if (colon && (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BAD_INDENT' || code === 'UNEXPECTED_TOKEN')) {
    return { kind: 'syntax-colon', params: { text: value }, from: from + colon.index, to: from + colon.index + 1 };
  }
  return undefined;
}
