import { choicesAt } from '../../plan/model/model.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import type { ListMark } from '../../plan/yaml/listMark.js';
import type { Sentences } from '../Messages.js';
import { measured } from '../measured.js';
import { inQuotes, shorten } from '../shorten.js';
import { words as w } from './words.js';

const DATE_FORMS = 'for example 30/9/2021, 30-09-2021, 2021-09-30 or «ngày 30 tháng 9 năm 2021»';
const DUE_FORMS =
  'for example 30/9/2021, «quý III/2021», «tháng 9/2021», «năm 2022», «2021-2025», «thường xuyên» or «hằng năm»';

const LOST = 'the file was saved in an encoding without Vietnamese letters, which became question marks';

const listItem = ({ mark, rest }: ListMark) =>
  mark === '-'
    ? `There is no space after the dash in ${w.quote(mark + rest)}. Write «- ${shorten(rest)}», each item on its own line.`
    : `An item of a list begins with a dash and a space, not with ${w.quote(mark)}. Write «- ${shorten(rest)}», each item on its own line.`;

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

/** What is wrong with a file or plan as such: what, and what to write instead. */
export const problems: Sentences<ProblemParams> = {
  'cannot-read': ({ reason, code }) =>
    ({
      permission: 'This file cannot be read: permission denied. Allow reading it and run again.',
      folder: 'This is a folder with the name of a file. Rename the folder.',
      vanished: 'This file is no longer there, or the link leads nowhere. Check the file.',
      'link-cycle': 'The links lead in a circle. Put the plan itself in place of the link.',
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
    } Copy the plan into a plain text file (.yaml) saved as UTF-8.`,
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
    if (configuration)
      return `A configuration consists of keys, «name: content», ${here}. Write each on a line of its own, for example «roster: list.csv».`;
    return roster
      ? `A roster in YAML begins with the key «đơn vị:» (units), ${here}. Put the line «đơn vị:» first, and below it one list item for each unit.`
      : `A plan consists of sections, «name: content», ${here}. Begin with the section «đơn vị:» (unit).`;
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
  'syntax-colon': ({ text }) =>
    `A colon followed by a space inside text begins a new key. Put the whole text in single quotes: ${inQuotes(text)}.`,
  'syntax-quote': ({ text }) =>
    `The text begins with a quotation mark and goes on after the closing one. Put the whole text in one pair of quotes: ${inQuotes(text)}.`,
  'syntax-start': ({ start, text }) =>
    `Text must not begin with ${start}, which has a meaning of its own in YAML. Put the whole text in single quotes: ${inQuotes(text)}.`,
  'syntax-list-mark': listItem,
  'syntax-rule': ({ text }) =>
    `The line ${w.quote(shorten(text))} is no content of a plan. Delete it, or put # before it to make it a comment.`,
  'syntax-space': ({ key, value }) => `An ordinary space must follow the colon. Type «${key}: ${shorten(value)}».`,
  'syntax-no-break-space': ({ lines }) =>
    `The line${also(lines)} begins with a no-break space, usually copied from Word or a web page. Delete it and type ordinary spaces.`,
  'syntax-open-quote': ({ quote }) =>
    `The quotation mark ${quote} is not closed. Add the closing one at the end of the text.`,
  'syntax-open-bracket': ({ bracket }) =>
    `The closing ${bracket} is missing. Close it, or write each item on a line of its own that begins with a dash.`,
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
  'syntax-two-keys': ({ key, value }) =>
    `Two things stand on this line. Move ${w.spelled(`${key}: ${value}`)} to a line of its own, in one column with this one.`,
  'syntax-list-below': ({ text }) =>
    `A list begins on the line below. Break the line after the colon, put two more spaces and write «${shorten(text)}».`,
  'syntax-lines': ({ key, column }) =>
    `This text has several lines, with dashes or a colon in them. Write «${key === '' ? '- |' : `${key}: |`}», then the whole text on the lines below, each with ${w.plural(column, 'space', 'spaces')} before it.`,
  'syntax-continuation': ({ text, column }) =>
    `The line ${w.quote(text)} goes on with the text of the line above, so it must stand further in than its key. Put ${w.plural(column, 'space', 'spaces')} before this line and those of the text that follow, or write the whole text on one line.`,
  'syntax-stray': ({ text }) =>
    `The line ${w.quote(text)} belongs to no section. If it is a heading or a note, put # before it; if it is content, put it into a section, behind a name and a colon, such as «trích yếu: Kế hoạch …».`,
  'syntax-end-mark': () =>
    'The line «...» ends the plan, but more content follows. Delete the line; if another plan follows, write «---» instead.',
  'syntax-escape': ({ sequence }) =>
    `Inside double quotes the backslash in ${w.quote(sequence)} has a meaning of its own. Use single quotes.`,
  'syntax-other': () =>
    'This line breaks a rule of the file. Check colons, quotes, brackets and indentation here and on the line above; if it is text, put the whole of it in single quotes.',
  'unknown-key': ({ key, within, meant, section, other }) => {
    if (section === '' && !meant)
      return `The key ${w.spelled(key)} does not belong here. Move it out to a section of its own, at the left margin.`;
    if (section && !meant)
      return `The key ${w.spelled(key)} does not belong here but in ${w.key(section)}. Move it there.`;
    const none =
      other || within === ''
        ? `There is no key ${w.spelled(key)}.`
        : `There is no key ${w.spelled(key)} in ${w.key(within)}.`;
    if (meant) return `${none} Did you mean ${w.spelled(meant)}?`;
    const what = other ? '' : ` ${holds(within)}: ${w.lines(within)}.`;
    return `${none}${what} Correct the name, delete it, or put «x-» before it if it is a note of your own.`;
  },
  'duplicate-key': ({ key, first, firstLine, line }) =>
    `The key ${w.spelled(key)} (line ${line}) repeats ${key === first ? 'the one' : w.spelled(first)} on line ${firstLine}; only line ${firstLine} is read. Join the two.`,
  'key-not-text': () =>
    'A name must stand before the colon. Write a name, a colon, a space and the content, such as «năm: 2022».',
  'no-break-space': ({ key }) =>
    `Before the key ${w.spelled(key.trim())} stands a no-break space instead of indentation, usually copied from Word. Delete it and type ordinary spaces, here and on the lines below.`,
  'missing-key': ({ path }) => `${w.keyIn(path)} is missing. Add it.`,
  'not-used': ({ feature, text }) =>
    `${
      {
        anchor: 'The anchor',
        alias: 'The alias',
        'merge-key': 'The merge key',
        tag: 'The tag',
        directive: 'The YAML directive',
      }[feature]
    } ${w.quote(text)} is not used in plans. Write the content itself; if it is text, put the whole text in quotes.`,
  'wrong-shape': ({ key, expected, found, path, meant }) => {
    if (meant !== undefined) return `${w.spelled(key)} must give the year and the figure apart. Write: ${meant}`;
    const lines = w.lines(path);
    const must = {
      record: `${w.spelled(key)} must consist of these lines, indented below it: ${lines}`,
      entry: `Each entry of ${w.spelled(key)} must consist of these lines: ${lines}`,
      list: `${w.spelled(key)} must be a list, each item on a line that begins with a dash and a space`,
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
  'text-lines': ({ key, column }) =>
    `${w.spelled(key)} must be a text, but for its dashes or its colon it is taken for a list or for keys. Write «${key}: |», then the whole text on the lines below, each with ${w.plural(column, 'space', 'spaces')} before it.`,
  'colon-in-text': ({ text }) =>
    `A colon followed by a space inside text makes a key of it. Put the whole text in single quotes: ${inQuotes(text)}.`,
  'missing-space': ({ key, value }) => `An ordinary space must follow the colon. Type «${key}: ${shorten(value)}».`,
  'missing-dash-space': ({ text }) => listItem({ mark: '-', rest: text.slice(1) }),
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
        return `${head}: a year has four digits.${likely ? ` Did you mean ${likely}?` : ''}`;
      }
      case 'year':
        return `${head}: the year ${fault.year} cannot be right. Check it.`;
      case 'quarter':
        return `${head}: there is no quarter ${fault.quarter}, a year has four. Write the right quarter.`;
      case 'backwards':
        return `${head}: it ends before it begins. Write the beginning first, then the end.`;
      case 'no-year':
        return `${head}, as it names no year. Add the year, for example «${fault.example}»${due ? '; if it is done every year, add «hằng năm»' : ''}.`;
      case 'several':
        return `${head}, as there are several days. Make each session an entry of its own, which begins with a dash.`;
      case 'form':
        if (meant !== undefined) return `${head}. Did you mean ${w.spelled(meant)}?`;
        if (fault.meant) return `${head}. Did you mean ${w.date(fault.meant)}? If so, write it like this.`;
        return `${head}. Write ${due ? DUE_FORMS : DATE_FORMS}.`;
    }
  },
  'bad-year': ({ key, value, fault }) =>
    `${w.spelled(key)}: ${w.quote(value)} cannot be read as a year. ${fault.reason === 'range' ? 'A year is from 2000 to 2099.' : 'Write four digits, for example 2022.'}`,
  'bad-percent': ({ key, value, fault }) =>
    `${w.spelled(key)}: ${w.quote(value)} cannot be read as a percentage. ${
      {
        form: 'Write, for example, 55, 55% or 55,5%.',
        range: 'It is from 0 to 100%.',
        decimals: 'Write at most 6 decimals.',
      }[fault.reason]
    }`,
  'bad-amount': ({ key, value, money, fault }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} cannot be read as ${money ? 'an amount of money' : 'a count'}`;
    const forms = money
      ? 'for example 50000000, 1.250.000 đồng, 200 triệu đồng or 1,2 tỷ đồng'
      : 'for example 25 or "1.250"';
    switch (fault.reason) {
      case 'form':
        return fault.meant === undefined
          ? `${head}. Write ${forms}.`
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
  'unknown-value': ({ key, value, meant, path }) =>
    `${w.spelled(key)}: there is no value ${w.quote(value)}. ${meant ? `Did you mean ${w.spelled(meant)}? ` : ''}Accepted: ${accepted(path)}.`,
  'level-word': ({ value, word, level }) =>
    `${w.quote(value)} names the level «${word}», but the unit's level is «${w.value('/unit/level', level)}». Make them agree.`,
  'unsafe-characters': ({ characters }) =>
    `There are invisible control characters or characters that reverse the text (${characters.join(', ')}). Delete and retype this part.`,
  'hash-in-text': ({ rest }) =>
    `YAML drops ${w.quote(rest)}, because # after a space begins a comment. If it is content, put the whole text in quotes.`,
  'percent-disagrees': ({ percent, count, total }) =>
    `The percentage ${w.percent(percent)} does not agree with the counts: ${measured(percent, count, total, w)}. The counts decide; correct the percentage.`,
  'percent-below-one': ({ value, percent, meant }) =>
    `${w.quote(value)} is read as ${w.percent(percent)}. Did you mean ${w.percent(meant)}? If so, write ${w.percent(meant)}; if not, write ${w.percent(percent)}, with its sign.`,
  'count-above-total': ({ count, total }) =>
    `The count ${w.count(count)} is above the total ${w.count(total)}. Check both.`,
  'total-zero': () => 'The total is 0, so there is no ratio. Write the right total.',
  'same-code': ({ code, firstLine }) =>
    `The code ${w.quote(code)} already stands on line ${firstLine}. Each unit needs a code of its own.`,
  'unknown-predecessor': ({ code, own }) =>
    own
      ? `${w.quote(code)} is this unit's own code. «predecessors» takes the code of the former unit.`
      : `${w.quote(code)} is the code of no unit of the roster. In «predecessors» write the code of the former unit as the roster has it, or add that unit to the roster.`,
  'same-indicator': ({ indicator, firstLine }) =>
    `The target «${w.value('/targets/*/indicator', indicator)}» already stands on line ${firstLine}. Join the two.`,
  'blank-entries': ({ section, count }) =>
    `${w.count(count)} ${count === 1 ? 'place' : 'places'} of the form in ${w.key(section)} ${count === 1 ? 'is' : 'are'} not filled in yet: nothing is read there. Fill in what there is.`,
  'other-kind': ({ key, value, path }) =>
    `${w.spelled(key)}: ${w.quote(value)} is none of the kinds asked for here (${accepted(path)}), so it does not count. If a document of these kinds has been issued, add it.`,
  'goal-before-baseline': ({ goal, baseline, line }) =>
    `The goal's year ${goal} is before the baseline's year ${baseline} (line ${line}). Check both years.`,
  'old-font': ({ key, cause, sample, meant }) =>
    `${w.spelled(key)} is typed in an old font (${cause === 'tcvn3' ? 'TCVN3, ABC' : 'VNI'}): is ${w.quote(sample)} meant to be ${w.quote(meant)}? Type this line again in Unicode.`,
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
    return `${w.quote(name)} is the name of a ${field === 'type' ? kind : `unit at ${kind} level`}, but the unit is judged as ${field} ${w.quote(w.term(`/unit/${field}`, value))}. Correct whichever of «name», «type» and «level» is wrong.`;
  },
  'roster-contradicts': ({ field, value, expected, code, name }) =>
    `The plan says ${field} ${w.quote(value)}, but the roster has ${w.quote(expected)} for ${w.quote(name)} (code ${w.quote(code)}). The unit is judged by the roster; write «${field}: ${expected}», or report it if the roster is wrong.`,
  'committee-level': ({ committee, named, level }) =>
    `${w.quote(committee)} is a Party committee at ${w.or(named.map((one) => w.term('/unit/level', one)))} level, not of the unit's own level (${w.term('/unit/level', level)}). Name the Party committee of the same level.`,
  'district-ended': ({ last }) =>
    `Districts ceased after ${w.date(last)}, but no roster says whether this unit still exists, so it is judged as one that does. If it has ended, check it with a roster whose column «hiệu lực đến» (valid_to) has that day.`,
  'has-predecessors': ({ units }) =>
    `By the roster the unit was made of ${w.and(units.map(({ code, name }) => `${w.quote(name)} (code ${w.quote(code)})`))}. This plan is judged by what it says itself; the work of each year, the activities registered and the reports in the plans of the former units are not counted here. See those plans too when reviewing this one.`,
  'no-committee': ({ committee }) =>
    `${w.quote(committee)} is no Party committee. Name the Party committee of the unit's level, such as «Huyện ủy Sông Thương» or «Đảng ủy xã An Thịnh».`,
  'other-conclusion': ({ value, expected }) =>
    `The plan says it answers ${w.quote(value)}, but it is checked against «${expected}». Write «${expected}», or check it by the other catalogue.`,
  'unbound-unit': ({ type, level }) =>
    `The Conclusion asks nothing of a ${w.value('/unit/type', type)} at ${w.value('/unit/level', level)} level. Check the unit's type and level.`,
  'unknown-requirement': ({ value, meant = [], unsure = [], within, lookAlikes = [] }) => {
    const strange =
      lookAlikes.length > 0
        ? ` In it ${w.and(lookAlikes.map((letter) => w.quote(letter)))} only looks like a Latin letter or a figure; type it again.`
        : '';
    const none = `There is no requirement ${w.quote(value)}.${strange}`;
    if (within !== undefined)
      return `${none} It names a part of the Conclusion; write the whole id of a requirement: ${w.or(meant)}.`;
    if (unsure.length > 0) {
      const each = unsure.map(({ written, meant }) => `${w.quote(written)} is none (did you mean ${meant}?)`);
      return `${none} Write a list with an item for each; of these ${w.and(each)}.`;
    }
    if (meant.length > 1) return `${w.quote(value)} names several ids.${strange} Write a list: [${meant.join(', ')}].`;
    return `${none}${meant[0] === undefined ? ' `rasoat requirements` lists them.' : ` Did you mean ${meant[0]}?`}`;
  },
  'not-binding': ({ requirement }) =>
    `Requirement ${requirement} does not bind a unit of this type and level; it need not be named.`,
};

function accepted(path: string): string {
  return choicesAt(path)
    .map(({ value, vi }) => `${value} («${vi[0]}»)`)
    .join(', ');
}
