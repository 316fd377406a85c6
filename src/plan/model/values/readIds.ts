import { lazy } from '../../text/lazy.js';
import { nfc } from '../../text/normalise.js';

/** An id of a requirement: a number, parts behind points, a letter. */
const ID = /^\d{1,2}(?:\.\d{1,2}){0,2}(?:\.\p{L}{2,5})?\.\p{L}$/u;
/** What stands before one in citations: `mục 5.1.b`. */
const LEADS = lazy(() => ['mục', 'tiểu mục', 'điểm', 'khoản', 'mã', 'số', 'yêu cầu', 'mã yêu cầu', 'yc'].map(nfc));
/** What parts several; lines may begin with a mark of a list. */
const PARTS = /[;,+&/\n]|\svà\s/u;
const BULLET = /^[-–•*]\s+/u;
const OPENING = new Set('“”"\'‘’([<«');
const CLOSING = new Set('“”"\'‘’)]>».,;:');
/** What parts an id from text behind it that says what it is about. */
const REMARK = /^(?:\s+[-–—:]|:|\s*\()\s*/u;
/** Words that say that it is not answered. */
const NOT = lazy(() => new Set(['không', 'chưa', 'trừ', 'ngoài', 'ngoại'].map(nfc)));
/** Of whose text the id is. */
const OF_CONCLUSION = /^ (?:của )?Kết luận$/iu;
/** Longer texts are sentences. */
const LONGEST = 300;

/**
 * The ids that a text holds and nothing else, each as the catalogue has it: `mục 5.1.b`, `5. 1. b`, `(5.1.b)`, `5.1.b; 1.a`. A text
 * with anything in it that is no whole id stays as it is, to be asked about: a range, a letter by itself, a part of the text.
 */
export function readIds(text: string): string[] {
  if (ID.test(text) || text.length > LONGEST) return [text];
  // A remark may have commas of its own.
  const only = idIn(text.trim());
  if (only !== undefined) return [only];
  const parts = text
    .split(PARTS)
    .flatMap(apart)
    .filter((part) => part !== '');
  const ids = parts.map(idIn);
  return ids.length > 0 && ids.every((id) => id !== undefined) ? ids : [text];
}

/** Ids with nothing but a space between them, and without spaces beside their points. */
const apart = (part: string): string[] =>
  part
    .trim()
    .replace(BULLET, '')
    .replace(/\s?\.\s?/gu, '.')
    .split(/(?<=\.\p{L})\s+(?=\d)/u);

/** `điểm a mục 5.5`, `mục 5.5 điểm a`, `5.5 (a)`: a letter behind its part, or before it. */
const LETTER_FIRST = /^(?:điểm|ý) (\p{L}),? (?:của )?(?:mục|khoản|phần) (\d{1,2}(?:\.[\p{L}\d]{1,5}){0,2})$/iu;
const LETTER_LAST =
  /^(?:mục |khoản |phần )?(\d{1,2}(?:\.[\p{L}\d]{1,5}){0,2})(?:,? (?:điểm|ý) (\p{L})| ?\((\p{L})\))$/iu;

function idIn(whole: string): string | undefined {
  const part = whole.replace(LETTER_FIRST, '$2.$1').replace(LETTER_LAST, '$1.$2$3');
  const bare = withoutLead(unwrapped(part));
  const [start = ''] = /^\d{1,2}(?:[.\s][\p{L}\d]{1,5})+/u.exec(bare) ?? [];
  for (const end of endsOf(start)) {
    const id = bare.slice(0, end).replace(/\s/gu, '.');
    const rest = bare.slice(end);
    if (ID.test(id) && (rest === '' || isRemark(rest) || OF_CONCLUSION.test(rest))) return id;
  }
  return undefined;
}

/** Whether text behind an id only says what it is about: two words at least, and no figure that might be another id. */
function isRemark(rest: string): boolean {
  const mark = REMARK.exec(rest)?.[0];
  if (mark === undefined || /\d/.test(rest)) return false;
  const words =
    rest
      .slice(mark.length)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length > 1).length > 1 && !words.some((word) => NOT().has(word));
}

/** Where an id may end: behind each of its parts, the longest first. */
const endsOf = (start: string): number[] =>
  [...start.matchAll(/[.\s]/gu)]
    .map(({ index }) => index)
    .concat(start.length)
    .toReversed();

/** A text without quotation marks and brackets around it, and stops behind it. */
function unwrapped(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && (OPENING.has(text[from] ?? '') || text[from] === ' ')) from++;
  // A bracket that was opened within is part of a remark.
  while (to > from && CLOSING.has(text[to - 1] ?? '') && !text.slice(from, to).includes('(')) to--;
  return text.slice(from, to).trim();
}

function withoutLead(text: string): string {
  const folded = text.toLowerCase();
  const lead = LEADS().find((words) => folded.startsWith(`${words} `) || folded.startsWith(`${words}: `));
  return lead === undefined ? text : text.slice(lead.length).replace(/^:/, '').trim();
}
