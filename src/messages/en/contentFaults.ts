import type { ProblemParams } from '../../plan/model/Problem.js';
import { measured } from '../measured.js';
import type { SentencesFor } from '../SentencesFor.js';
import { inQuotes } from '../shorten.js';
import { acceptedWords } from './acceptedWords.js';
import { hasPredecessors } from './hasPredecessors.js';
import { lineOrCell, linesOrCells } from './lineOrCell.js';
import { words as w } from './words.js';

/** More ids than a task can answer: to write them all would be the next mistake. */
const MANY_IDS = 12;

/** What a content says again word for word, or nearly. */
const COPIED = {
  conclusion: 'the words of the Conclusion',
  hint: 'a hint of the catalogue',
  example: 'an example of the catalogue, with its figures',
} as const;

/** What a plan says that cannot be, or says nothing: what, and what to write instead. */
export const contentFaults = {
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
  'same-indicator': ({ indicator, firstLine, cell }) =>
    `The target «${w.value('/targets/*/indicator', indicator)}» already stands ${cell === undefined ? 'on' : 'in'} ${lineOrCell(firstLine, cell)}, for the same year of the goal. Join the two, or write the right year of each goal.`,
  'blank-entries': ({ section, count }) =>
    `${w.count(count)} ${count === 1 ? 'place' : 'places'} of the form in ${w.key(section)} ${count === 1 ? 'is' : 'are'} not filled in yet: nothing is read there. Fill in what there is.`,
  'other-kind': ({ key, value, path }) =>
    `${w.spelled(key)}: ${w.quote(value)} is none of the kinds asked for here (${acceptedWords(path)}), so it does not count. If a document of these kinds has been issued, add it.`,
  'goal-before-baseline': ({ goal, baseline, line, cell }) =>
    `The goal's year ${goal} is before the baseline's year ${baseline} (${lineOrCell(line, cell)}). Check both years.`,
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
    `The content repeats ${COPIED[from]} (${requirement}). Say what the unit itself does.`,
  'same-content': ({ count, lines, cells }) =>
    `${w.count(count)} tasks have one and the same content (${linesOrCells(lines, cells)}). Join them, or say what each does.`,
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
    if (meant.length > MANY_IDS)
      return `${w.quote(value)} names ${w.count(meant.length)} ids, from ${meant[0]} to ${meant.at(-1)}.${strange} Write one by one those that this task answers, for example [${meant[0]}].`;
    if (meant.length > 1) return `${w.quote(value)} names several ids.${strange} Write a list: [${meant.join(', ')}].`;
    return meant[0] === undefined
      ? `${none} Write the id of a requirement${example === undefined ? '' : `, such as ${example}`}; \`rasoat requirements\` lists them.`
      : `${none} Did you mean ${meant[0]}?`;
  },
  'not-binding': ({ requirement }) =>
    `Requirement ${requirement} does not bind a unit of this type and level; it need not be named.`,
} satisfies Partial<SentencesFor<ProblemParams>>;
