import { asWritten } from '../mend/quoted.js';
import { bodyFrom, columnOf } from '../mend/SourceLine.js';
import { isKnownKey } from '../model/isKnownKey.js';
import { type Edit, joinEdits } from '../text/Edit.js';
import { listMark } from '../text/listMark.js';
import { withoutUnsafe } from '../text/visible.js';
import { missingSpace } from '../yaml/missingSpace.js';
import type { Span } from '../yaml/SourceText.js';
import { columnAt, linesIn } from './blocks.js';
import type { Reader } from './Reader.js';

/** Another text in place of a value or key; none where it is not known which, or where it goes on over lines: these have their place, too. */
export function rewritten([from, to]: Span, text: string | undefined): Edit | undefined {
  return text === undefined || text.includes('\n') ? undefined : { from, to, text: asWritten(text) };
}

/**
 * What is written there without the characters that nobody sees; none where that would leave nothing or change nothing, or
 * where some of them may be written as escapes, which stay.
 */
export function cleaned(reader: Reader, span: Span): Edit | undefined {
  const written = reader.source.slice(span);
  // What stood behind them stands at the edge now.
  const text = withoutUnsafe(written).trim();
  const hasEscapes = written.startsWith('"') && written.includes('\\');
  return text === written || text === '' || hasEscapes ? undefined : { from: span[0], to: span[1], text };
}

/** How many of some lines have a key without a space behind its colon. */
export const gluedLines = (reader: Reader, span: Span): number =>
  linesIn(reader, span).filter(({ body }) => missingSpace(body)).length;

/** How many of some lines begin with another mark than a dash and a space. */
export const markedLines = (reader: Reader, span: Span): number =>
  linesIn(reader, span).filter(({ body }) => listMark(body, isKnownKey)).length;

/** A space behind the colon of each key in some lines that has none. */
export function spacesBehindKeys(reader: Reader, span: Span): Edit | undefined {
  const edits = linesIn(reader, span).flatMap((line): Edit[] => {
    const glued = missingSpace(line.body);
    if (!glued) return [];
    const behind = glued.at + glued.key.length + 1;
    const gap = line.body.slice(behind).search(/\S|$/);
    const from = bodyFrom(line) + behind;
    return [{ from, to: from + gap, text: ' ' }];
  });
  return joinEdits(reader.source.text, edits);
}

/** Dashes in place of the marks that some lines begin with, and what stands in their column below them further in. */
export function dashesForMarks(reader: Reader, span: Span): Edit | undefined {
  const column = columnAt(reader, span[0]);
  const edits = linesIn(reader, span).flatMap((line): Edit[] => {
    const from = bodyFrom(line);
    if (from < span[0] || line.body === '') return [];
    const mark = listMark(line.body, isKnownKey);
    if (mark) return [{ from, to: from + line.body.length - mark.rest.length, text: '- ' }];
    return (columnOf(line) ?? 0) <= column ? [{ from, to: from, text: '  ' }] : [];
  });
  return joinEdits(reader.source.text, edits);
}
