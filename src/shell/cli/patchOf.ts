import { formatPatch, OMIT_HEADERS, type StructuredPatch, structuredPatch } from 'diff';

/** More changed lines than this are not set against each other: the time for it grows with their number squared. */
const MOST_EDITS = 2000;
const CONTEXT = 3;

/**
 * A unified diff that `git apply` takes. Where very much has changed, all from the first changed line to the last is one change.
 * @param file its name, with slashes
 */
export function patchOf(file: string, before: string, after: string): string {
  const [own, other] = [`a/${file}`, `b/${file}`];
  const options = { context: CONTEXT, maxEditLength: MOST_EDITS };
  const patch =
    structuredPatch(own, other, before, after, undefined, undefined, options) ?? asOneChange(own, other, before, after);
  const head = [`diff --git ${quoted(own)} ${quoted(other)}`, `--- ${named(own)}`, `+++ ${named(other)}`];
  return `${head.join('\n')}\n${formatPatch(patch, OMIT_HEADERS)}`;
}

function asOneChange(oldFileName: string, newFileName: string, before: string, after: string): StructuredPatch {
  const [old, now] = [linesOf(before), linesOf(after)];
  const least = Math.min(old.length, now.length);
  let [same, alike] = [0, 0];
  while (same < least && old[same] === now[same]) same++;
  while (alike < least - same && old[old.length - 1 - alike] === now[now.length - 1 - alike]) alike++;
  const from = Math.max(0, same - CONTEXT);
  const behind = Math.min(alike, CONTEXT);
  const [oldTo, nowTo] = [old.length - alike, now.length - alike];
  const lines = [
    ...marked(' ', old.slice(from, same)),
    ...marked('-', old.slice(same, oldTo)),
    ...marked('+', now.slice(same, nowTo)),
    ...marked(' ', old.slice(oldTo, oldTo + behind)),
  ];
  const hunk = {
    oldStart: from + 1,
    oldLines: oldTo + behind - from,
    newStart: from + 1,
    newLines: nowTo + behind - from,
    lines,
  };
  return { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
}

/** The lines of a text, each with what ends it. */
const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const marked = (sign: string, lines: readonly string[]) =>
  lines.flatMap((line) =>
    line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
  );

/** A name as git writes it: in quotation marks where it holds a sign that would end it. */
const quoted = (name: string) => (/["\\\p{Cc}]/u.test(name) ? JSON.stringify(name) : name);

/** Behind a name with a space, which could end it, stands a tab. */
const named = (name: string) => `${quoted(name)}${/\s/.test(name) ? '\t' : ''}`;
