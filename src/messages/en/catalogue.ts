import type { Status } from '../../check/assess/Assessment.js';
import type { CatalogueFaultParams } from '../../check/catalogue/CatalogueFault.js';
import type { SentencesFor } from '../SentencesFor.js';
import { sentenceIn } from '../sentenceIn.js';
import { labels } from './labels.js';
import { results } from './results.js';
import { words as w } from './words.js';

/** A year, or a day as people write it. */
const shown = (when: string | number) => (typeof when === 'number' ? String(when) : w.date(when));

/** A place of the plan in the names that the catalogue uses: «tasks.due». */
const section = (path: string) =>
  path === '' ? 'the plan' : w.spelled(path.slice(1).replaceAll('/*', '').replaceAll('/', '.'));
const KINDS = { object: 'a record', array: 'a list', number: 'a number', string: 'a text' };

/** What is wrong with a catalogue; the caller puts file, line and column before it. */
export const catalogue: SentencesFor<CatalogueFaultParams> = {
  'file-missing': ({ name }) => `The catalogue lacks the file "${name}".`,
  'not-yaml': () => 'The file breaks a rule of YAML.',
  'repeated-key': ({ key }) => `The key ${w.spelled(key)} is written twice. Remove one.`,
  alias: ({ name }) => `A catalogue does not use aliases (${w.spelled(`*${name}`)}); write the content out there.`,
  field: ({ field, fact }) => {
    const sentence = sentenceIn(results, fact.kind, fact.params);
    return field ? `${w.spelled(field)}: ${sentence}` : sentence;
  },
  'unknown-type': ({ name, meant }) =>
    `There is no unit type or group ${w.spelled(name)}.${meant ? ` Did you mean ${w.spelled(meant)}?` : ''}`,
  'duplicate-id': ({ id, firstFile, firstLine }) => `The id ${id} already stands in ${firstFile}, line ${firstLine}.`,
  'unknown-id': ({ id }) => `"submission" names requirement ${id}, which the catalogue does not have.`,
  'unknown-keyword': ({ id, keyword, meant }) =>
    `Requirement ${id}: there is no keyword ${w.spelled(keyword)}.${meant ? ` Did you mean ${w.spelled(meant)}?` : ''}`,
  'bad-check': ({ id, detail }) => `Requirement ${id}: "check" is not a valid JSON Schema: ${detail}.`,
  'no-reference': ({ id, keyword }) =>
    `Requirement ${id}: "check" does not use ${w.spelled(keyword)}; write the condition out there.`,
  reversed: ({ name, from, to }) =>
    `${w.spelled(name)}: ${shown(from)} comes after ${shown(to)}. Put the first before the last.`,
  'asks-nothing': ({ id, keyword }) =>
    `Requirement ${id}: ${keyword ? w.spelled(keyword) : 'this'} asks nothing, every plan passes it. Say what is asked, or leave it out.`,
  'met-by-nothing': ({ id, type, level }) =>
    `Requirement ${id}: a plan of ${w.term('/unit/type', type)} at ${w.term('/unit/level', level)} level with nothing but «unit» meets it. Name what must be there in «required».`,
  'unknown-name': ({ id, name, path, meant }) =>
    `Requirement ${id}: ${path === '' ? 'a plan' : section(path)} has no ${w.spelled(name)}.${meant ? ` Did you mean ${w.spelled(meant)}?` : ''}`,
  'wrong-place': ({ id, keyword, path, holds }) =>
    `Requirement ${id}: the keyword ${w.spelled(keyword)} does not look at ${section(path)}, which is ${KINDS[holds]}; every plan passes it.`,
  'foreign-value': ({ id, value, path, meant }) =>
    `Requirement ${id}: ${section(path)} never has the value ${w.spelled(value)}.${meant ? ` Did you mean ${w.spelled(meant)}?` : ''}`,
  'beyond-term': ({ id, name, year, last }) =>
    `Requirement ${id}: ${w.spelled(name)} runs to ${year}, but the conclusion only to ${last}: nothing would ever be overdue. Check the year.`,
  'no-source': ({ name }) =>
    `The catalogue lacks its source text ${w.spelled(name)}, so that no quotation can be checked. Put that file into the same folder.`,
  'invented-quote': ({ id, quote, near }) =>
    `Requirement ${id}: the quotation ${w.quote(quote)} does not stand in the source.${near ? ` The source has ${w.quote(near)}.` : ''} Copy it word for word.`,
  'example-problem': ({ id, example, line }) =>
    `Requirement ${id}: the example ${w.spelled(example)} has a mistake in its line ${w.count(line)}.`,
  'example-fails': ({ id, example, asOf, status }) =>
    `Requirement ${id}: the example ${w.spelled(example)} must come out as “${labels.statuses[example]}”, but on ${w.date(asOf)} comes out as “${labels.statuses[status as Status]}”.`,
};
