/** White space of any kind, and what is left of a line: both from a place on. */
const SPACE = /\s*/y;
const LINE = /[^\n\r]*/y;
/** A mark between plans. */
const MARK = /---(?![^\s])/y;

/** Whether a document has anything but marks between plans, comments and white space; and whether it has comments. Each character is looked at once. */
export function contentIn(text: string): { content: boolean; comments: boolean } {
  let comments = false;
  for (let at = past(SPACE, text, 0); at < text.length; at = past(SPACE, text, at)) {
    const isComment = text[at] === '#';
    comments ||= isComment;
    if (!isComment && !(isLineStart(text, at) && past(MARK, text, at) > at)) return { content: true, comments };
    at = past(LINE, text, at);
  }
  return { content: false, comments };
}

const isLineStart = (text: string, at: number) => at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';

/** Where what a pattern takes from a place on ends. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
