import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import { draftYaml } from '../../src/convert/draftYaml.js';
import { makeDraft } from '../../src/convert/makeDraft.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { readDocx } from '../../src/word/readDocx.js';
import { catalogue, root } from '../support/catalogue.js';

/** Plans as offices write them, made from the page beside each by LibreOffice; documents/README.md says how. */
const FOLDER = `${root}test/convert/documents/`;
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.docx'));

function draftOf(name: string, language: 'vi' | 'en' = 'vi'): string {
  const read = readDocx(readFileSync(FOLDER + name));
  if ('fault' in read) throw new Error(read.fault.reason);
  return draftYaml(makeDraft(read.document, catalogue), catalogue, { language, vocabulary: language, file: name });
}

/** Without the blank sections, which are those of a skeleton (`test/report/skeleton`). */
function ownParts(draft: string): string {
  const parts = draft.split(/\n\n(?=\S)/);
  return `${parts
    .filter((part) => /^(?:#|đơn vị:|văn bản:|nhiệm vụ:)/u.test(part))
    .join('\n\n')
    .trimEnd()}\n`;
}

test.each(names)('%s', async (name) => {
  await expect(ownParts(draftOf(name))).toMatchFileSnapshot(FOLDER + name.replace(/docx$/, 'yaml'));
});

/** The ids of requirements that tasks answer and that a plan meets, at the end of the term. */
function metByTasks(plan: string): string[] {
  const { results } = assess(parsePlan(plan), catalogue, { asOf: '2025-12-31', file: '-' });
  return results.flatMap(({ requirement, status }) =>
    status === 'met' && catalogue.find(requirement)?.check === 'tasks' ? [requirement] : [],
  );
}

test.each(names)('%s parses, and nothing is met through a task that nobody confirmed', (name) => {
  for (const language of ['vi', 'en'] as const) {
    const draft = draftOf(name, language);
    const { problems } = assess(parsePlan(draft), catalogue, { asOf: '2025-12-31', file: name });
    const faults = problems.filter(({ pointer, level }) => level === 'error' && !pointer.startsWith('/unit'));
    expect(faults, language).toEqual([]);
    expect(metByTasks(draft), language).toEqual([]);
  }
});

test('a proposal is taken up by taking its sign away, and a guess as well', () => {
  const draft = draftOf('huyen-uy.docx');
  expect(draft).toContain('    #thực hiện yêu cầu: 4.c');
  expect(metByTasks(draft.replace('#thực hiện yêu cầu: 1.a', 'thực hiện yêu cầu: 1.a'))).toEqual(['1.a']);
  const organisation = draftOf('hoi-nong-dan-xa.docx');
  const confirmed = parsePlan(organisation.replaceAll(/^( *)#(?=\S)/gmu, '$1'));
  expect(confirmed.plan?.unit?.party_committee).toEqual(['Đảng ủy xã An Thịnh']);
});
