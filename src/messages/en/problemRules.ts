import { DRAFT_KEY } from '../../plan/reader/draftMark.js';
import type { problemRules as vi } from '../vi/problemRules.js';
import { formRules } from './formRules.js';
import { questionRules } from './questionRules.js';

const SAVE_UNICODE = 'Convert the text to precomposed Unicode and save it as UTF-8.';
const PLAIN_SPACE = 'Delete it and type an ordinary space.';
const SINGLE_QUOTES = 'Put the whole text in single quotes.';
const LIST_MARK = 'Begin each item with a dash and a space, each on a line of its own.';

/** Of each kind of problem, its title and what to do, for the lists of rules. */
export const problemRules: typeof vi = {
  'cannot-read': {
    title: 'The file cannot be read',
    todo: 'Check that the file is still there, may be read, and is neither a folder nor a broken link.',
  },
  'too-large': {
    title: 'The file is too large',
    todo: 'A plan may have 1 MiB. Check that it is the right file, or give each unit a file of its own.',
  },
  'not-utf8': { title: 'The file is not encoded in UTF-8', todo: SAVE_UNICODE },
  'binary-file': {
    title: 'Not a text file',
    todo: 'Copy the plan into a plain text file (.yaml) saved as UTF-8.',
  },
  mojibake: { title: 'The letters are garbled', todo: `Take the original. ${SAVE_UNICODE}` },
  empty: { title: 'The file holds no plan', todo: 'Begin the plan with the section «đơn vị:» (unit).' },
  'not-a-mapping': {
    title: 'The content is not written in sections',
    todo: 'Write the plan in sections, «name: content», beginning with «đơn vị:» (unit).',
  },
  'unconfirmed-draft': {
    title: 'A draft that nobody has confirmed',
    todo: `Look through every place, complete it, and take away the line «${DRAFT_KEY}: …».`,
  },
  'too-deep': {
    title: 'The content is nested too deep',
    todo: 'A plan needs 4 levels. Check the brackets and the indentation.',
  },
  'too-many-parts': {
    title: 'The file has too many plans or lines',
    todo: 'Check whether its content is repeated, or give each unit a file of its own.',
  },
  'more-problems': { title: 'Problems that are not listed', todo: 'Put right what is listed, then check again.' },
  'syntax-tab': { title: 'The line begins with a Tab', todo: 'Indent with spaces, two for each level.' },
  'syntax-colon': { title: 'A colon inside text begins a new key', todo: SINGLE_QUOTES },
  'syntax-quote': {
    title: 'The text goes on after its closing quote',
    todo: 'Put the whole text in one pair of quotes.',
  },
  'syntax-start': { title: 'The text begins with a character that YAML gives a meaning', todo: SINGLE_QUOTES },
  'syntax-list-mark': {
    title: 'The structure breaks at a list item that does not begin with a dash and a space',
    todo: LIST_MARK,
  },
  'syntax-rule': { title: 'A line drawn between sections', todo: 'Delete it, or put # before it.' },
  'syntax-space': { title: 'The colon is not followed by an ordinary space', todo: PLAIN_SPACE },
  'syntax-no-break-space': { title: 'The line begins with a no-break space', todo: PLAIN_SPACE },
  'syntax-open-quote': {
    title: 'The closing quote is missing',
    todo: 'Add the closing quote at the end of the text.',
  },
  'syntax-open-bracket': {
    title: 'The closing bracket is missing',
    todo: 'Close the bracket, or write each item on a line of its own that begins with a dash.',
  },
  'syntax-indent': {
    title: 'The line is indented wrongly or lacks a colon',
    todo: 'Write keys of one level in one column, «name: content».',
  },
  'syntax-missing-colon': { title: 'The colon after a key is missing', todo: 'Write «name: content».' },
  'syntax-missing-dash': {
    title: 'A new entry of a list lacks its dash',
    todo: 'Begin each entry of a list with a dash and a space.',
  },
  'syntax-needless-mark': {
    title: 'A number, dash or quotation mark before a key',
    todo: 'Leave out what stands before the key.',
  },
  'syntax-numbered-entry': {
    title: 'An entry of a list as a numbered heading in a file that is no YAML',
    todo: 'Write «- content: …», without the number and the colon at the end.',
  },
  'syntax-two-keys': { title: 'Two keys stand on one line', todo: 'Write each on a line of its own.' },
  'syntax-list-below': {
    title: 'A list begins on the line of its key',
    todo: 'Break the line after the colon, then write the list.',
  },
  'syntax-lines': {
    title: 'A text of several lines has dashes or a colon',
    todo: 'Write | after the colon, and the whole text on the lines below, further in.',
  },
  'syntax-continuation': {
    title: 'The lines of a text are not indented',
    todo: 'Put them further in than the key, or write the text on one line.',
  },
  'syntax-stray': { title: 'A line belongs to no section', todo: 'Put # before it, or put it into a section.' },
  'syntax-end-mark': {
    title: 'There is content after the line «...»',
    todo: 'Delete the line «...»; if another plan follows, write «---» instead.',
  },
  'syntax-escape': { title: 'A backslash in double quotes', todo: 'Use single quotes instead of double quotes.' },
  'once-mended': {
    title: 'How the plan would stand once it can be read',
    todo: 'Mend the faults for which the file cannot be read, and check it again.',
  },
  'syntax-missing-section': {
    title: 'Items of a list without the line of their section',
    todo: 'Put the name of the section and a colon right above its items, at the left margin.',
  },
  'syntax-other': {
    title: 'The line breaks the rules of YAML',
    todo: 'Check colons, quotes, brackets and indentation there and on the line before.',
  },
  'unknown-key': {
    title: 'A key that plans do not have, or not here',
    todo: 'Correct the key, move it to where it belongs, or put «x-» before it if it is a note of your own.',
  },
  'duplicate-key': { title: 'Two keys with one name', todo: 'Put both into one; only the first is read.' },
  'key-not-text': { title: 'A key that is not text', todo: 'Write «name: content».' },
  'no-break-space': { title: 'A no-break space before a key', todo: PLAIN_SPACE },
  'missing-key': { title: 'A key that must be there is missing', todo: 'Add what is missing.' },
  'not-used': {
    title: 'A YAML feature that plans do not use',
    todo: 'Write the content itself; if it is text, put it in quotes.',
  },
  'wrong-shape': {
    title: 'The content has not the shape its key asks for',
    todo: 'Write it in the shape of the key: one text, a list, or keys of its own.',
  },
  'wrong-indent': {
    title: 'Lines do not stand on their level',
    todo: 'Put as many spaces before them as before the lines of their level.',
  },
  'year-key': { title: 'A year as the name of a line', todo: 'Write «year: 2022», and what is of it below.' },
  'numbered-entry': {
    title: 'An entry of a list is written as a numbered heading',
    todo: 'Write «- content: …», without the number and the colon at the end.',
  },
  'missing-name': { title: 'A text lacks its name', todo: 'Write its name, a colon, a space, then the text.' },
  'missing-section': {
    title: 'The line of a section is missing above its lines',
    todo: 'Put it above them, and two spaces before each of them.',
  },
  'flat-section': {
    title: 'The lines of a section do not stand below its line',
    todo: 'Write its name and a colon on a line of their own, and its lines below, with two spaces before each.',
  },
  'missing-dash': {
    title: 'A list lacks its dashes',
    todo: 'Begin the first line of each entry with a dash and a space.',
  },
  'dash-each-line': { title: 'Every line has a dash', todo: 'Keep the dash on the first line of an entry only.' },
  'needless-dash': { title: 'A dash before what is no list', todo: 'Put spaces in place of the dash.' },
  'second-plan': { title: 'Two plans without a line between them', todo: 'Put a line «---» between the two plans.' },
  'text-lines': {
    title: 'A text is taken for a list or for keys',
    todo: 'Write | after the colon, and the whole text on the lines below, further in.',
  },
  'colon-in-text': { title: 'A colon in a text makes a key of it', todo: 'Put the whole text in single quotes.' },
  'missing-space': { title: 'The space after the colon is missing', todo: 'Add an ordinary space after the colon.' },
  'missing-dash-space': {
    title: 'The space after the dash is missing',
    todo: 'Add a space after the dash, each item on a line of its own.',
  },
  'list-mark': { title: 'A list item does not begin with a dash and a space', todo: LIST_MARK },
  'comma-in-brackets': {
    title: 'A comma inside brackets cuts the text in two',
    todo: 'Put the whole text in quotes.',
  },
  'too-long': {
    title: 'A date, number or word from a list that is too long',
    todo: 'Write only a date, a number or a word from a list; move explanations to another line.',
  },
  'curly-quotes': { title: 'Curly quotes around a date or number', todo: 'Write the date or number without quotes.' },
  'bad-date': {
    title: 'A date or due date that cannot be read',
    todo: 'Write the day before the month, for example 30/9/2021; a due date may be «quý III/2021», «năm 2022», «hằng năm».',
  },
  'bad-year': { title: 'A year that cannot be read', todo: 'Write the year in four digits, from 2000 to 2099.' },
  'bad-percent': {
    title: 'A percentage that cannot be read',
    todo: 'Write a percentage from 0 to 100%, for example 55, 55% or 55,5%.',
  },
  'bad-amount': {
    title: 'A number or sum of money that cannot be read',
    todo: 'Write a whole number from 0 up, for example 25; money may be written «200 triệu đồng».',
  },
  'unknown-value': { title: 'A value that is not one of those in use', todo: 'Choose one of the values in use.' },
  'level-word': { title: 'The plan names two different levels', todo: 'Make it agree with the level of the unit.' },
  'unsafe-characters': {
    title: 'Invisible control characters or bidirectional overrides',
    todo: 'Delete this text and type it again.',
  },
  'hash-in-text': { title: 'YAML ignores what follows #', todo: 'If it is content, put the whole text in quotes.' },
  'percent-disagrees': {
    title: 'The percentage disagrees with the counts',
    todo: 'Correct the percentage; the result goes by the counts.',
  },
  'percent-below-one': {
    title: 'A percentage below 1 without a sign',
    todo: 'Write 55% rather than 0.55; where it is below 1%, write it with the sign.',
  },
  'count-above-total': { title: 'The count is larger than the total', todo: 'Check both numbers.' },
  'total-zero': { title: 'The total is 0', todo: 'Give the right total, so that the ratio can be worked out.' },
  'same-code': { title: 'A unit code used twice', todo: 'Give each unit a code of its own.' },
  'unknown-predecessor': {
    title: 'A predecessor that the roster does not have',
    todo: 'Write the code of the former unit as the roster has it.',
  },
  'circular-predecessors': {
    title: 'Units made of one another',
    todo: 'Under «predecessors» write only the codes of units that were there before.',
  },
  'same-indicator': { title: 'An indicator given twice', todo: 'Put the entries of one indicator into one.' },
  'blank-entries': {
    title: 'Places of the form that are not filled in',
    todo: 'Fill in what there is; the rest counts as absent.',
  },
  'other-kind': {
    title: 'A document of another kind',
    todo: 'Add a document of a kind that is asked for; others do not count.',
  },
  'goal-before-baseline': {
    title: "The goal's year is before the baseline's",
    todo: 'Check the year of the baseline and that of the goal.',
  },
  'old-font': { title: 'Text in an old font (TCVN3, VNI)', todo: 'Type it again in Unicode.' },
  'goal-below-baseline': {
    title: 'Goal below the baseline',
    todo: 'Check both figures; set a goal that is not below the baseline.',
  },
  'baseline-undated': { title: 'Baseline without a year', todo: 'Write the year of the baseline.' },
  placeholder: { title: 'Something still to be filled in', todo: 'Say what is meant, or remove the line.' },
  'many-answers': {
    title: 'One task names too many requirements',
    todo: 'Make several tasks of it, each with its own lead and due date.',
  },
  'short-content': { title: "A task's content is too short", todo: 'Say what is done, where and for whom.' },
  'borrowed-content': {
    title: 'A content repeats the Conclusion, a hint or an example',
    todo: 'Say what the unit itself does.',
  },
  'same-content': { title: 'Several tasks have one content', todo: 'Join them, or say what each does.' },
  'same-activity': {
    title: 'The same activity for several years',
    todo: "Choose each year's own creative activity.",
  },
  'name-contradicts': {
    title: "The unit's name contradicts its type or level",
    todo: 'Correct whichever of the name, the type and the level is wrong.',
  },
  'roster-contradicts': {
    title: 'Another type or level than the roster has',
    todo: 'Write type and level as the roster has them; the unit is judged by the roster.',
  },
  'committee-level': {
    title: "The Party committee is not of the unit's level",
    todo: 'Name the Party committee of the same level.',
  },
  'district-ended': {
    title: 'A district judged after its last day',
    todo: 'Check it with a roster that has a column for the last day.',
  },
  'has-predecessors': {
    title: 'A unit that was made of others',
    todo: 'Check the plans of the former units together with this one, and see what was counted.',
  },
  'no-committee': {
    title: 'What is named is no Party committee',
    todo: 'Name the Party committee of the same level.',
  },
  'other-conclusion': {
    title: 'The plan names another conclusion',
    todo: 'Correct the key «kết luận», or check with another catalogue.',
  },
  'unbound-unit': {
    title: 'The conclusion asks nothing of the unit',
    todo: 'Check the type and level of the unit.',
  },
  'unknown-requirement': {
    title: 'A requirement that the catalogue does not have',
    todo: 'Correct the id; «rasoat requirements» lists them.',
  },
  'not-binding': {
    title: 'A requirement that does not bind the unit',
    todo: 'It need not be named and may be deleted.',
  },
  ...formRules,
  ...questionRules,
};
