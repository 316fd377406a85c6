import type { ProblemParams } from '../../plan/model/Problem.js';
import type { SentencesFor } from '../SentencesFor.js';
import { inQuotes, shorten } from '../shorten.js';
import { lineOrCell } from './lineOrCell.js';
import { colonInText, listItem, numberedEntry, others } from './listItem.js';
import { missingKey } from './missingKey.js';
import { homeOf, moved } from './moved.js';
import { words as w } from './words.js';

/** What the record at a pointer holds, before its lines. */
const holds = (within: string) =>
  within === ''
    ? 'A plan consists of'
    : /\/\*$/.test(within)
      ? `Each entry of ${w.key(within)} consists of`
      : `${w.key(within)} consists of`;

/** What stands at the wrong place in a plan, or has the wrong name: what, and what to write instead. */
export const shapeFaults = {
  'unknown-key': ({ key, within, meant, section, line, cell, absent, other }) => {
    if (section === '' && !meant)
      return `The key ${w.spelled(key)} does not belong here. Move it out to a section of its own, at the left margin.`;
    if (section && !meant)
      return `The key ${w.spelled(key)} does not belong here but in ${homeOf(section)}. ${moved(section, line, absent, cell)}`;
    const none =
      other || within === ''
        ? `There is no key ${w.spelled(key)}.`
        : `There is no key ${w.spelled(key)} in ${w.key(within)}.`;
    if (meant) return `${none} Did you mean ${w.spelled(meant)}?`;
    const what = other ? '' : ` ${holds(within)}: ${w.lines(within)}.`;
    return `${none}${what} Correct the name, delete it, or put «x-» before it if it is a note of your own.`;
  },
  'duplicate-key': ({ key, first, firstLine, line, cells: [before, here] = [] }) =>
    `The key ${w.spelled(key)} (${lineOrCell(line, here)}) repeats ${key === first ? 'the one' : w.spelled(first)} ${before === undefined ? 'on' : 'in'} ${lineOrCell(firstLine, before)}; only ${lineOrCell(firstLine, before)} is read. Join the two, or delete the one too many.`,
  'key-not-text': () =>
    'A name must stand before the colon. Write a name, a colon, a space and the content, such as «năm: 2022».',
  'no-break-space': ({ key }) =>
    `Before the key ${w.spelled(key.trim())} stands a no-break space instead of indentation, usually copied from Word. Delete it and type ordinary spaces, here and on the lines below.`,
  'missing-key': missingKey,
  'not-used': ({ feature, text, whole }) => {
    const sign = w.quote(text);
    const without = {
      anchor: `The anchor ${sign} is not used in plans. Delete it`,
      alias: `The alias ${sign} is not used in plans. Delete it and write the content itself here`,
      'merge-key': `The merge key ${sign} is not used in plans. Delete the line and write all the lines that the section needs`,
      tag: `The tag ${sign} is not used in plans. Delete it`,
      directive: `The YAML directive ${sign} is not used in plans. Delete the line`,
    }[feature];
    return whole === undefined
      ? `${without}.`
      : `${without}; if it is part of a text, put the whole text in single quotes: ${inQuotes(whole)}.`;
  },
  'wrong-shape': ({ key, expected, found, path, meant }) => {
    if (meant !== undefined && expected === 'text')
      return `${w.spelled(key)} takes no ${found === 'list' ? '[ ]' : '{ }'}. Leave out the brackets: write «${key}: ${shorten(meant)}».`;
    if (meant !== undefined)
      return `${w.spelled(key)} must give the year and the figure apart. Write «${key}: ${shorten(meant)}»${meant.includes('…') ? ', with the right year for «…»' : ''}.`;
    if (expected === 'text' && found === 'list')
      return `${w.spelled(key)} takes one value, and here is a list. Write one; if there are several, make each an entry of its own in the section, which begins with a dash.`;
    const ids = path.endsWith('/answers') ? ' of the ids of requirements, such as [3.2.a, 3.2.b]' : '';
    const lines = w.lines(path);
    const must = {
      record: `${w.spelled(key)} must consist of these lines, indented below it: ${lines}`,
      entry: `Each entry of ${w.spelled(key)} must consist of these lines: ${lines}`,
      list: `${w.spelled(key)} must be a list${ids || ', each item on a line that begins with a dash and a space'}`,
      records: `${w.spelled(key)} must be a list, each entry of which begins with a dash and consists of these lines: ${lines}`,
      text: `${w.spelled(key)} must be a single value on one line`,
    }[expected];
    const here = { record: 'lines of keys', list: 'a list', text: 'a line of text' }[found];
    return `${must}; but here it is ${here}.`;
  },
  'wrong-indent': ({ section, lines, column }) =>
    section === ''
      ? `This line${lines > 1 ? ` and the ${lines - 1} below` : ''} stands too far in. Put exactly ${w.plural(column, 'space', 'spaces')} before it, in one column with the lines of its level.`
      : `This line${lines > 1 ? ` and the ${lines - 1} below` : ''} belongs to ${w.spelled(section)} above, so it must be indented. Put exactly ${w.plural(column, 'space', 'spaces')} before each line.`,
  'numbered-entry': numberedEntry,
  'year-key': ({ key, year }) =>
    `${w.spelled(key)} stands where the name of a line belongs and is read as the year ${year}. Write «year: ${year}», and what is of that year on the lines below.`,
  'missing-name': ({ key, text, dash, below, lines }) =>
    `The line ${w.quote(text)} lacks its name. ${below ? 'Break the line, put two more spaces and write' : 'Write'} «${dash ? '- ' : ''}${key}: ${shorten(text)}»${lines > 1 ? `; so do ${w.plural(lines - 1, 'other item', 'other items')}` : ''}.`,
  'missing-section': ({ section, lines }) =>
    `The line «${section}:» is missing. Put it right above this line, and two spaces before this line${lines > 1 ? ` and the ${lines - 1} below` : ''}.`,
  'flat-section': ({ section, lines }) =>
    `The lines of «${section}» belong below it. Write «${section}:» on a line of its own, and below it these lines, each with 2 spaces before it: ${lines.map((line) => `«${shorten(line)}»`).join(' / ')}.`,
  'missing-dash': ({ list, key }) =>
    `Each entry of ${w.spelled(list)} begins with a dash, and here it is missing. Write «- ${key}: …», with the other lines of the entry in one column with «${key}».`,
  'dash-each-line': ({ key }) =>
    `In ${w.spelled(key)} every line has a dash. Only the first line of an entry has one; on the others put spaces in its place, so that they stand in one column.`,
  'needless-dash': ({ key }) =>
    `${w.spelled(key)} is no list. Put spaces in place of the dash, so that the lines stand in one column.`,
  'second-plan': ({ firstLine }) =>
    `Here begins the plan of another unit (the first is on line ${firstLine}). Put a line «---» right above this one, or move it to a file of its own.`,
  'text-lines': ({ key, column, meant }) =>
    meant !== undefined
      ? `${w.spelled(key)} needs but one line. Write «${key}: ${shorten(meant)}».`
      : `${w.spelled(key)} must be a text, but for its dashes or its colon it is taken for a list or for keys. Write «${shorten(key)}: |», then the whole text on the lines below, each with ${w.plural(column, 'space', 'spaces')} before it.`,
  'colon-in-text': colonInText,
  'missing-space': ({ key, value, lines = 1 }) =>
    `An ordinary space must follow the colon. Type «${key}: ${shorten(value)}»${others(lines)}.`,
  'missing-dash-space': ({ text, lines }) => listItem({ mark: '-', rest: text.slice(1), ...(lines && { lines }) }),
  'list-mark': listItem,
  'comma-in-brackets': ({ text }) =>
    `Inside { } or [ ] a comma ends the value. Put the whole in quotes: "${shorten(text)}".`,
} satisfies Partial<SentencesFor<ProblemParams>>;
