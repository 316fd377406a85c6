import type { CatalogueFaultParams } from '../../check/catalogue/CatalogueFault.js';
import type { Sentences } from '../Messages.js';
import { results } from './results.js';
import { words as w } from './words.js';

/** What is wrong with a catalogue; the caller puts file, line and column before it. */
export const catalogue: Sentences<CatalogueFaultParams> = {
  'file-missing': ({ name }) => `The catalogue lacks the file "${name}".`,
  'not-yaml': ({ detail }) => `It is not valid YAML: ${detail}.`,
  alias: ({ name }) => `A catalogue does not use aliases (${w.spelled(`*${name}`)}); write the content out there.`,
  field: ({ field, fact }) => {
    const sentence = (results[fact.kind] as (params: unknown) => string)(fact.params);
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
};
