import { choicesAt } from '../../plan/model/model.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import type { Sentences } from '../Messages.js';
import { MANY_CHOICES } from '../manyChoices.js';
import { measured } from '../measured.js';
import { inQuotes, shorten } from '../shorten.js';
import { formProblems } from './formProblems.js';
import { hasPredecessors } from './hasPredecessors.js';
import { missingKey } from './missingKey.js';
import { homeOf, moved } from './moved.js';
import { words as w } from './words.js';

const DATE_FORMS = 'for example 30/9/2021, 30-09-2021, 2021-09-30 or «ngày 30 tháng 9 năm 2021»';
const DUE_FORMS =
  'for example 30/9/2021, «quý III/2021», «tháng 9/2021», «năm 2022», «2021-2025», «thường xuyên» or «hằng năm»';

const LOST = 'the file was saved in an encoding without Vietnamese letters, which became question marks';

const listItem = ({ mark, rest, lines = 1 }: ProblemParams['list-mark']) => {
  const ends = `«- ${shorten(rest)}»${below(rest)}${others(lines)}.`;
  // What Word's symbol fonts show as a bullet shows nothing, or a box, elsewhere.
  const sign = /[\uf000-\uf0ff]/.test(mark) ? `Word's bullet (${unicode(mark)})` : w.quote(mark);
  return mark === '-'
    ? `There is no space after the dash. Write ${ends}`
    : `An item of a list begins with a dash and a space, not with ${sign}. Write ${ends}`;
};

const unicode = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

/** Of an entry, where its other lines stand. */
const below = (rest: string) => {
  const key = /^[^:]*(?=:(?:\s|$))/.exec(rest)?.[0];
  return key === undefined ? '' : `, with the other lines of the entry in one column with «${shorten(key)}»`;
};
/** That other lines have the same fault. */
const others = (lines: number) => (lines > 1 ? `; so on ${lines - 1} other ${lines > 2 ? 'lines' : 'line'}` : '');

const also = (lines: number) => (lines > 1 ? `, and the ${lines - 1} below,` : '');

/** What the record at a pointer holds, before its lines. */
const holds = (within: string) =>
  within === ''
    ? 'A plan consists of'
    : /\/\*$/.test(within)
      ? `Each entry of ${w.key(within)} consists of`
      : `${w.key(within)} consists of`;

const numberedEntry = ({ key, mark, text }: ProblemParams['numbered-entry']) =>
  `Write «- ${key}: ${shorten(text)}», without the number «${mark}» and the colon at the end, with the other lines of the entry in one column with «${key}».`;

const colonInText = ({ text }: ProblemParams['syntax-colon']) =>
  `For the colon in this text, what stands before it is taken for a key. Put the whole text in single quotes: ${inQuotes(text)}.`;

/** What is wrong with a file or plan as such: what, and what to write instead. */
export const problems: Sentences<ProblemParams> = {
  'cannot-read': ({ reason, code }) =>
    ({
      permission: 'This file cannot be read: permission denied. Allow reading it and run again.',
      folder: 'This is a folder with the name of a file. Rename the folder.',
      vanished: 'This file is no longer there, or the link leads nowhere. Check the file.',
      'link-cycle': 'The links lead in a circle. Put the plan itself in place of the link.',
      'link-outside':
        'This is a link that leads out of the folder or repository checked, or to what is hidden there, and is not followed. Put the file itself in place of the link.',
      'no-file':
        'This is no ordinary file (a pipe, a device or a file that the system makes up) and is not read. Put the plan itself in its place; for standard input write "-".',
      other: `This file cannot be read (system error ${code}). Check the disk or copy the file again.`,
    })[reason],
  'too-large': ({ limit }) =>
    `The file is larger than ${w.count(limit)} bytes (1 MiB) and is not read. Check that it is the right file, or give each unit a file of its own.`,
  'not-utf8': ({ cause }) =>
    `${
      {
        'windows-1258': 'The file is encoded in Windows-1258, not in Unicode.',
        tcvn3: 'The file is encoded in TCVN3 (ABC), not in Unicode.',
        vni: 'The file is encoded in VNI, not in Unicode.',
        'utf-16': 'The file is encoded in UTF-16 without the mark at its beginning.',
        damaged: 'The file is damaged: some characters cannot be read (it was cut short or badly copied).',
        lost: `The letters are garbled: ${LOST}.`,
        unknown: 'The file is not encoded in UTF-8.',
      }[cause]
    } ${
      {
        damaged: 'Copy the file again from the original.',
        lost: 'Take the original and save it as UTF-8.',
      }[cause as string] ?? 'Convert the text to precomposed Unicode and save it as UTF-8.'
    }`,
  'binary-file': ({ format }) =>
    `${
      {
        office: 'This is a Word, Excel or archive file, not a text file.',
        pdf: 'This is a PDF file, not a text file.',
        other: 'This is not a text file.',
      }[format]
    } ${format === 'office' ? 'Make a draft of a Word file with: rasoat convert FILE; or copy' : 'Copy'} the plan into a plain text file (.yaml) saved as UTF-8.`,
  mojibake: ({ cause, sample }) =>
    `The letters are garbled, for example ${w.quote(sample)}: ${
      {
        'utf-8': 'UTF-8 text was opened and saved in another encoding',
        tcvn3: 'the text was typed in TCVN3 (ABC)',
        vni: 'the text was typed in VNI',
        lost: LOST,
      }[cause]
    }. Take the original, convert it to precomposed Unicode and save it as UTF-8.`,
  empty: ({ comments, roster }) => {
    if (roster) return 'The roster is empty. Begin with the key «đơn vị:» (units).';
    return comments
      ? 'The file holds only comments (lines that begin with #) and no plan. Begin with the section «đơn vị:» (unit).'
      : 'The file is empty. Begin the plan with the section «đơn vị:» (unit).';
  },
  'not-a-mapping': ({ found, text, roster, configuration }) => {
    const here = `but here is ${found === 'list' ? 'a list' : 'a piece of text'}: ${w.quote(text)}`;
    if (found === 'markup')
      return `This is a web page, or a document saved as HTML or XML (${w.quote(text)}), and no plan. Copy the plan into a plain text file (.yaml) saved as UTF-8.`;
    if (configuration)
      return `A configuration consists of keys, «name: content», ${here}. Write each on a line of its own, for example «roster: list.csv».`;
    return roster
      ? `A roster in YAML begins with the key «đơn vị:» (units), ${here}. Put the line «đơn vị:» first, and below it one list item for each unit.`
      : `A plan consists of sections, «name: content», ${here}. Begin with the section «đơn vị:» (unit), and below it these lines: ${w.lines('/unit')}.`;
  },
  'too-deep': ({ limit }) =>
    `The content is nested deeper than ${limit} levels and is not read. A plan needs 4; check the brackets and the indentation.`,
  'too-many-parts': ({ of, limit }) =>
    of === 'plans'
      ? `The file has more than ${w.count(limit)} plans and is not read. Make several files of it, best one for each unit.`
      : `The file has more than ${w.count(limit)} lines and parts set off by commas and is not read. A plan has a few hundred lines: check whether its content is repeated, or give each unit a file of its own.`,
  'more-problems': ({ count, error, warning, note }) =>
    `From here on ${w.plural(count, 'more problem is', 'more problems are')} not listed (${w.plural(error, 'error', 'errors')}, ${w.plural(warning, 'warning', 'warnings')}, ${w.plural(note, 'note', 'notes')}). Put right what is listed, then check again.`,
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
  'syntax-needless-mark': ({ mark, text, column }) => {
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
  'syntax-two-keys': ({ key, value, mark }) =>
    `Two things stand on this line. Move ${w.spelled(`${key}: ${value}`)} to a line of its own, in one column with this one${mark === undefined ? '' : `, without the ${mark === ',' ? 'comma' : 'semicolon'} before it`}.`,
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
  'unknown-key': ({ key, within, meant, section, line, absent, other }) => {
    if (section === '' && !meant)
      return `The key ${w.spelled(key)} does not belong here. Move it out to a section of its own, at the left margin.`;
    if (section && !meant)
      return `The key ${w.spelled(key)} does not belong here but in ${homeOf(section)}. ${moved(section, line, absent)}`;
    const none =
      other || within === ''
        ? `There is no key ${w.spelled(key)}.`
        : `There is no key ${w.spelled(key)} in ${w.key(within)}.`;
    if (meant) return `${none} Did you mean ${w.spelled(meant)}?`;
    const what = other ? '' : ` ${holds(within)}: ${w.lines(within)}.`;
    return `${none}${what} Correct the name, delete it, or put «x-» before it if it is a note of your own.`;
  },
  'duplicate-key': ({ key, first, firstLine, line }) =>
    `The key ${w.spelled(key)} (line ${line}) repeats ${key === first ? 'the one' : w.spelled(first)} on line ${firstLine}; only line ${firstLine} is read. Join the two, or delete the one too many.`,
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
      : `${w.spelled(key)} must be a text, but for its dashes or its colon it is taken for a list or for keys. Write «${key}: |», then the whole text on the lines below, each with ${w.plural(column, 'space', 'spaces')} before it.`,
  'colon-in-text': colonInText,
  'missing-space': ({ key, value, lines = 1 }) =>
    `An ordinary space must follow the colon. Type «${key}: ${shorten(value)}»${others(lines)}.`,
  'missing-dash-space': ({ text, lines }) => listItem({ mark: '-', rest: text.slice(1), ...(lines && { lines }) }),
  'list-mark': listItem,
  'comma-in-brackets': ({ text }) =>
    `Inside { } or [ ] a comma ends the value. Put the whole in quotes: "${shorten(text)}".`,
  'too-long': ({ key, length, limit }) =>
    `${w.spelled(key)} has ${w.count(length)} characters, more than ${limit}, and is not read. Only a date, a number or a word from a list stands here; move explanations to another line.`,
  'curly-quotes': ({ key, value, meant }) =>
    `${w.spelled(key)}: ${w.spelled(value)} has curly quotes, usually copied from Word. Write ${meant} without quotes.`,
  'bad-date': ({ key, value, due, fault, meant }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} cannot be read as a ${due ? 'due date' : 'date'}`;
    switch (fault.reason) {
      case 'day':
        return `${head}: month ${fault.month}${fault.year === undefined ? '' : `/${fault.year}`} has only ${fault.days} days. Write the right day.`;
      case 'month':
        return `${head}: there is no month ${fault.month}. ${fault.meant ? `Did you mean ${w.date(fault.meant)} (day before month)?` : due ? 'Write the right month.' : `Write the day before the month, ${DATE_FORMS}.`}`;
      case 'short-year': {
        const likely = fault.meant ? w.date(fault.meant) : meant && w.spelled(meant);
        return `${head}: a year has four digits. ${likely ? `Did you mean ${likely}?` : 'Write the day before the month, for example 30/9/2021.'}`;
      }
      case 'year':
        return `${head}: the year ${fault.year} cannot be right. Check it.`;
      case 'quarter':
        return `${head}: there is no quarter ${fault.quarter}, a year has four. Write the right quarter.`;
      case 'backwards':
        return `${head}: it ends before it begins. Write the beginning first, then the end.`;
      case 'no-year':
        return `${head}, as it names no year. Add the year, for example «${fault.example}»${due ? `; if it is done every year, write ${everyYear(fault.example)}` : ''}.`;
      case 'several':
        return `${head}, as there are several days. Make each session an entry of its own, which begins with a dash.`;
      case 'two':
        return `${head}, as there are two days. Write one.`;
      case 'incomplete':
        return {
          day: `${head}, as it has but month and year. Add the day, for example 30/9/2021.`,
          'day-and-month': `${head}, as it has but the year. Write day, month and year, for example 30/9/2021.`,
          year: `${head}, as it has no year. Add the year, for example 30/9/2021.`,
        }[fault.lacks];
      case 'form':
        if (meant !== undefined) return `${head}. Did you mean ${w.spelled(meant)}?`;
        if (fault.meant) return `${head}. Did you mean ${w.date(fault.meant)}? If so, write it like this.`;
        return `${head}. Write ${due ? DUE_FORMS : DATE_FORMS}.`;
    }
  },
  'bad-year': ({ key, value, fault }) =>
    `${w.spelled(key)}: ${w.quote(value)} cannot be read as a year. ${
      {
        form: `Write four digits${'meant' in fault ? `: did you mean ${fault.meant}?` : ', for example 2022.'}`,
        range: 'A year is from 2000 to 2099. Check it.',
        several: 'Here stands one year; if there are several, make each an entry of its own, which begins with a dash.',
      }[fault.reason]
    }`,
  'bad-percent': ({ key, value, fault }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} cannot be read as a percentage.`;
    switch (fault.reason) {
      case 'form':
        return fault.meant === undefined
          ? `${head} Write, for example, 55, 55% or 55,5%.`
          : `${head} Write one figure. Did you mean ${fault.meant}? If so, write it like this.`;
      case 'range':
        return `${head} It is from 0 to 100%. Check it.`;
      case 'decimals':
        return `${head} Write at most 6 decimals.`;
      case 'several':
        return `${head} Write one figure, for example 55%, and no range.`;
      case 'counts':
        return `${head} Write two lines in its place, «số lượng: ${fault.count}» (count) and «tổng số: ${fault.total}» (total): the share is computed from them.`;
    }
  },
  'bad-amount': ({ key, value, money, fault }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} cannot be read as ${money ? 'an amount of money' : 'a count'}`;
    const forms = money
      ? 'for example 50000000, 1.250.000 đồng, 200 triệu đồng or 1,2 tỷ đồng'
      : 'for example 25 or "1.250"';
    switch (fault.reason) {
      case 'form':
        return fault.meant === undefined
          ? `${head}. Write ${money ? 'it in đồng, ' : ''}${forms}.`
          : `${head}. Did you mean ${w.spelled(fault.meant + (money ? ' đồng' : ''))}? If so, write it like this.`;
      case 'negative':
        return `${head}: it must not be negative. Write 0 or more.`;
      case 'fraction':
        return `${head}: it must be a whole number. Write ${forms}.`;
      case 'grouping':
        return `${head}: dots group thousands and the comma is the decimal mark. For ${w.count(fault.meant)} write ${fault.meant}.`;
      case 'unquoted':
        return `${head}: without quotes YAML reads a decimal number. For ${w.count(fault.meant)} write ${fault.meant} or "${value}".`;
      case 'large':
        return `${head}: it is too large. Check it.`;
    }
  },
  'unknown-value': ({ key, value, meant, path }) => {
    const head = `${w.spelled(key)}: there is no value ${w.quote(value)}.`;
    // Beside one that is meant, a long list hides it.
    if (meant && choicesAt(path).length > MANY_CHOICES) return `${head} Did you mean ${w.spelled(meant)}?`;
    return `${head} ${meant ? `Did you mean ${w.spelled(meant)}? ` : ''}Accepted: ${accepted(path)}.`;
  },
  'level-word': ({ value, word, level }) =>
    `${w.quote(value)} names the level «${word}», but the unit's level is «${w.value('/unit/level', level)}». Make them agree.`,
  'unsafe-characters': ({ characters }) =>
    `There are invisible control characters or characters that reverse the text (${characters.join(', ')}). Delete and retype this part.`,
  'hash-in-text': ({ rest, text }) =>
    `YAML drops ${w.quote(rest)}, because # after a space begins a comment. If it is content, put the whole text in quotes${text === undefined ? '' : `: ${inQuotes(text)}`}.`,
  'percent-disagrees': ({ percent, count, total }) =>
    `The percentage ${w.percent(percent)} does not agree with the counts: ${measured(percent, count, total, w)}. The counts decide; correct the percentage.`,
  'percent-below-one': ({ value, percent, meant }) =>
    `${w.quote(value)} is read as ${w.percent(percent)}. Did you mean ${w.percent(meant)}? If so, write ${w.percent(meant)}; if not, write ${w.percent(percent)}, with its sign.`,
  'count-above-total': ({ count, total }) =>
    `The count ${w.count(count)} is above the total ${w.count(total)}. Check both.`,
  'total-zero': () => 'The total is 0, so there is no ratio. Write the right total.',
  'same-code': ({ code, firstLine }) =>
    `The code ${w.quote(code)} already stands on line ${firstLine}. Each unit needs a code of its own.`,
  'circular-predecessors': ({ codes }) =>
    `These units are made of one another in a circle: ${codes.map((code) => w.quote(code)).join(' of ')}. No unit was there before itself; under «predecessors» write only the codes of units that were there before.`,
  'unknown-predecessor': ({ code, own }) =>
    own
      ? `${w.quote(code)} is this unit's own code. «predecessors» takes the code of the former unit.`
      : `${w.quote(code)} is the code of no unit of the roster. In «predecessors» write the code of the former unit as the roster has it, or add that unit to the roster.`,
  'same-indicator': ({ indicator, firstLine }) =>
    `The target «${w.value('/targets/*/indicator', indicator)}» already stands on line ${firstLine}, for the same year of the goal. Join the two, or write the right year of each goal.`,
  'blank-entries': ({ section, count }) =>
    `${w.count(count)} ${count === 1 ? 'place' : 'places'} of the form in ${w.key(section)} ${count === 1 ? 'is' : 'are'} not filled in yet: nothing is read there. Fill in what there is.`,
  'other-kind': ({ key, value, path }) =>
    `${w.spelled(key)}: ${w.quote(value)} is none of the kinds asked for here (${accepted(path)}), so it does not count. If a document of these kinds has been issued, add it.`,
  'goal-before-baseline': ({ goal, baseline, line }) =>
    `The goal's year ${goal} is before the baseline's year ${baseline} (line ${line}). Check both years.`,
  'old-font': ({ key, cause, sample, meant }) =>
    `${w.spelled(key)} is typed in an old font (${cause === 'tcvn3' ? 'TCVN3, ABC' : 'VNI'}): is ${w.quote(sample)} meant to be ${w.quote(meant)}? Convert this line to Unicode, or type it again.`,
  'goal-below-baseline': ({ baseline, goal }) =>
    `The goal ${w.ratio(goal)} is below the baseline ${w.ratio(baseline)}, and the Conclusion asks for the share to rise. Check both figures; if they are right, set a goal that is not below the baseline.`,
  'baseline-undated': () =>
    'The baseline has no year and is taken to be before the goal. Write the year of the baseline.',
  placeholder: ({ key, value }) =>
    `${w.spelled(key)} says ${w.quote(value)}: taken as blank, it answers nothing. Say what is meant, or remove the line.`,
  'many-answers': ({ count, most }) =>
    `One task names ${w.count(count)} requirements. A task should answer ${w.count(most)} at most: make several of it, each with its own lead and due date.`,
  'short-content': ({ content }) =>
    `The content ${w.quote(content)} is too short to tell what is done. Say what is done, where and for whom.`,
  'borrowed-content': ({ from, requirement }) =>
    `The content repeats ${from === 'conclusion' ? 'the words of the Conclusion' : 'a hint of the catalogue'} (${requirement}). Say what the unit itself does.`,
  'same-content': ({ count, lines }) =>
    `${w.count(count)} tasks have one and the same content (lines ${w.and(lines.map(String))}). Join them, or say what each does.`,
  'same-activity': ({ title, years }) =>
    `The same activity, ${w.quote(title)}, is registered for ${w.and(years.map(String))}. Choose each year's own creative activity.`,
  'name-contradicts': ({ field, value, name, named }) => {
    const kind = w.or(named.map((one) => w.term(`/unit/${field}`, one)));
    return `${w.quote(name)} is the name of a ${field === 'type' ? kind : `unit at ${kind} level`}, but the unit is judged as ${field} ${w.quote(w.term(`/unit/${field}`, value))}. Correct whichever of «name» and «${field}» is wrong.`;
  },
  'roster-contradicts': ({ field, value, expected, code, name }) =>
    `The plan says ${field} ${w.quote(value)}, but the roster has ${w.quote(expected)} for ${w.quote(name)} (code ${w.quote(code)}). The unit is judged by the roster; write «${field}: ${expected}», or report it if the roster is wrong.`,
  'committee-level': ({ committee, named, level }) =>
    `${w.quote(committee)} is a Party committee at ${w.or(named.map((one) => w.term('/unit/level', one)))} level, not of the unit's own level (${w.term('/unit/level', level)}). Name the Party committee of the same level.`,
  'district-ended': ({ last }) =>
    `Districts ceased after ${w.date(last)}, but no roster says whether this unit still exists, so it is judged as one that does. If it has ended, check it with a roster whose column «hiệu lực đến» (valid_to) has that day.`,
  'has-predecessors': hasPredecessors,
  'no-committee': ({ committee }) =>
    `${w.quote(committee)} is no Party committee. Name the Party committee of the unit's level, such as «Huyện ủy Sông Thương» or «Đảng ủy xã An Thịnh».`,
  'other-conclusion': ({ value, expected }) =>
    `The plan says it answers ${w.quote(value)}, but it is checked against «${expected}». Write «kết luận: ${expected}» (conclusion) or delete the line; if the plan answers another Conclusion, check it by the catalogue of that one.`,
  'unbound-unit': ({ type, level, levels = [] }) => {
    const only = levels.length > 0 ? `, only at ${w.and(levels)} level` : '';
    return `The Conclusion asks nothing of a ${w.value('/unit/type', type)} at ${w.value('/unit/level', level)} level${only}. If type or level is wrong, correct it; if both are right, this unit owes no plan: take the file out of the folder that is checked.`;
  },
  'unknown-requirement': ({ value, meant = [], unsure = [], within, lookAlikes = [], part, example }) => {
    const strange =
      lookAlikes.length > 0
        ? ` In it ${w.and(lookAlikes.map((letter) => w.quote(letter)))} only looks like a Latin letter or a figure; type it again.`
        : '';
    const none = `There is no requirement ${w.quote(value)}.${strange}`;
    if (within !== undefined)
      return `${none} It names a part of the Conclusion; write the whole id of a requirement: ${w.or(meant)}.`;
    if (part !== undefined) return `${none} Part ${part} of the Conclusion has ${w.and(meant)}; write the right id.`;
    if (unsure.length > 0) {
      const each = unsure.map(({ written, meant }) => `${w.quote(written)} is none (did you mean ${meant}?)`);
      return `${none} Write a list with an item for each; of these ${w.and(each)}.`;
    }
    if (meant.length > 1) return `${w.quote(value)} names several ids.${strange} Write a list: [${meant.join(', ')}].`;
    return meant[0] === undefined
      ? `${none} Write the id of a requirement${example === undefined ? '' : `, such as ${example}`}; \`rasoat requirements\` lists them.`
      : `${none} Did you mean ${meant[0]}?`;
  },
  'not-binding': ({ requirement }) =>
    `Requirement ${requirement} does not bind a unit of this type and level; it need not be named.`,
  ...formProblems,
};

/** «quý III hằng năm» for «quý III/2022», «hằng năm» for a year alone: as a deadline of every year is written. */
const everyYear = (example: string) => {
  const period = example.replace(/(?:\s*năm\s*|\/)\d{4}$/u, '').trim();
  return period === '' || /\d{4}/.test(period) ? '«hằng năm»' : `«${period} hằng năm»`;
};

function accepted(path: string): string {
  return choicesAt(path)
    .map(({ value, vi }) => `${value} («${vi[0]}»)`)
    .join(', ');
}
