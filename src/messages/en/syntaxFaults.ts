import type { ProblemParams } from '../../plan/model/Problem.js';
import type { SentencesFor } from '../SentencesFor.js';
import { inQuotes, shorten } from '../shorten.js';
import { colonInText, listItem, numberedEntry } from './listItem.js';
import { words as w } from './words.js';

const also = (lines: number) => (lines > 1 ? `, and the ${lines - 1} below,` : '');

/** What makes a plan no YAML: what, and what to write instead. */
export const syntaxFaults = {
  'syntax-tab': ({ lines }) =>
    `The line${also(lines)} begins with a Tab. Delete it and indent with spaces, two for each level; behind a dash, too, stands one space.`,
  'syntax-colon': colonInText,
  'syntax-quote': ({ text }) =>
    `The text begins with a quotation mark and goes on after the closing one. Put the whole text in one pair of quotes: ${inQuotes(text)}.`,
  'syntax-start': ({ start, text }) =>
    `Text must not begin with ${w.quote(start)}, which has a meaning of its own in YAML. Put the whole text in single quotes: ${inQuotes(text)}.`,
  'syntax-list-mark': listItem,
  'syntax-rule': ({ text }) =>
    `The line ${w.quote(shorten(text))} is no content of a plan. Delete it, or put # before it to make it a comment.`,
  'syntax-space': ({ key, value }) => `An ordinary space must follow the colon. Type «${key}: ${shorten(value)}».`,
  'syntax-no-break-space': ({ lines }) =>
    `The line${also(lines)} begins with a no-break space, usually copied from Word or a web page. Delete it and type ordinary spaces.`,
  'syntax-open-quote': ({ quote, text }) =>
    `The quotation mark ${quote} is not closed. Add the closing one at the end of the text${text === undefined ? '' : `: ${shorten(text)}`}.`,
  'syntax-open-bracket': ({ bracket, text, needless }) =>
    needless
      ? `The bracket «${bracket}» is not closed, and the lines below it need none. Delete it.`
      : `The closing «${bracket}» is missing. Add it at the end${text === undefined ? '' : `: ${shorten(text)}`}${bracket === ']' ? '; or leave out the brackets and write each item on a line below that begins with a dash' : ''}.`,
  'syntax-indent': ({ text, column }) =>
    column === undefined
      ? `The line ${w.quote(text)} is indented wrongly or lacks a colon. Lines of one level stand in one column; each has a name, a colon, a space and its content, such as «năm: 2022».`
      : column === 0
        ? `The line ${w.quote(text)} is indented wrongly. Write it at the left margin, with no space before it.`
        : `The line ${w.quote(text)} is indented wrongly. Put exactly ${w.plural(column, 'space', 'spaces')} before it, in one column with the lines of its level.`,
  'syntax-missing-colon': ({ key, value }) =>
    `The colon after «${key}» is missing. Write «${key}:${value === '' ? '' : ` ${shorten(value)}`}».`,
  'syntax-missing-dash': ({ key }) =>
    `A new entry of the list begins with ${w.spelled(key)} here, but its dash is missing. Write «- ${key}: …», with the other lines of the entry in one column with «${key}».`,
  'syntax-needless-mark': ({ mark, text, column, where: place }) => {
    if (place === 'around') return `Leave out «${mark}» on both sides: write «${shorten(text)}».`;
    if (place === 'end') return `Leave out «${mark}» at the end of the line: write «${shorten(text)}».`;
    const what = /^["'“‘]/.test(mark)
      ? 'the quotation marks around the name'
      : /\d|\p{L}/u.test(mark)
        ? `the number «${mark}»`
        : mark === '-'
          ? 'the dash at the beginning of the line'
          : `«${mark}» at the beginning of the line`;
    const where =
      column === undefined ? '' : column === 0 ? ', at the left margin' : `, with ${column} spaces before it`;
    return `Leave out ${what}: write «${shorten(text)}»${where}.`;
  },
  'syntax-numbered-entry': numberedEntry,
  'syntax-two-keys': ({ key, value, mark, within }) =>
    `Two things stand on this line. Move ${w.spelled(`${key}: ${value}`)} to a line of its own, ${within ? 'two spaces further in than this one' : 'in one column with this one'}${mark === undefined ? '' : `, without the ${mark === ',' ? 'comma' : 'semicolon'} before it`}.`,
  'syntax-list-below': ({ text }) =>
    `A list begins on the line below. Break the line after the colon, put two more spaces and write «${shorten(text)}», with the other items of the list in one column with it.`,
  'syntax-lines': ({ key, column }) =>
    `This text has several lines, with dashes or a colon in them. Write «${key === '' ? '- |' : `${key}: |`}», then the whole text on the lines below, each with ${w.plural(column, 'space', 'spaces')} before it.`,
  'syntax-continuation': ({ text, column }) =>
    `The line ${w.quote(text)} belongs to the text that begins on the line above, so it must stand further in than that line. Put ${w.plural(column, 'space', 'spaces')} before this line and those of the text that follow, or write the whole text on one line.`,
  'syntax-stray': ({ text }) =>
    `The line ${w.quote(text)} belongs to no section. If it is a heading or a note, put # before it; if it is content, put it into a section, behind a name and a colon, such as «trích yếu: Kế hoạch …».`,
  'syntax-end-mark': () =>
    'The line «...» ends the plan, but more content follows. Delete the line; if another plan follows, write «---» instead.',
  'syntax-escape': ({ sequence, text }) =>
    `Inside double quotes the backslash in ${w.quote(sequence)} has a meaning of its own. Use single quotes${text === undefined ? '' : `: ${inQuotes(text)}`}.`,
  'once-mended': ({ errors, all, open }) => {
    const deciding = errors.of > 0 ? `${errors.met}/${errors.of} requirements of level error and ` : '';
    const left = open.length > 0 ? ` Of level error it would not meet: ${open.join(', ')}.` : '';
    return `Once the faults are mended for which the file cannot be read, the plan will meet ${deciding}${all.met}/${all.of} of all.${left} Check it again then to see each requirement.`;
  },
  'syntax-missing-section': ({ section }) =>
    `The line «${section}:» is missing above these items. Put it right above this line, at the left margin.`,
  'syntax-other': () =>
    'This line breaks a rule of the file. Check colons, quotes, brackets and indentation here and on the line above; if it is text, put the whole of it in single quotes.',
} satisfies Partial<SentencesFor<ProblemParams>>;
