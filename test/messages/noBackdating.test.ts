import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import type { ListedUnit } from '../../src/check/assess/ListedUnit.js';
import { languages } from '../../src/messages/Language.js';
import { sayIn } from '../../src/messages/Say.js';
import { messages } from '../../src/messages/sentences.js';
import { unitLevels, unitTypes } from '../../src/plan/model/model.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { missingSlip } from '../../src/report/slips/missingSlip.js';
import { planSlip } from '../../src/report/slips/planSlip.js';
import { slipMarkdown } from '../../src/report/slips/slipMarkdown.js';
import { boardContext } from '../support/boardReport.js';
import { catalogue } from '../support/catalogue.js';

/** To write something down. */
const WRITES =
  /(?:^|[\s(])(?:ghi|điền|bổ sung|thêm|sửa|cần|phải|nhất là|enter|write|fill|add|give|needed|must)(?=[\s,.)]|$)/i;
/** A bound that a day is to keep within. */
const WITHIN =
  /(?:chậm nhất|muộn nhất|không muộn hơn|không quá|xong trong|ban hành trong|trong quý|trong khoảng|at the latest|no later than|within (?:it|quarter)|is done by|be done by)/i;
/** That the day is the one of the deed, that the sentence tells what the Conclusion asks for, or that it is of a goal. */
const TRUE =
  /thực tế|đúng ngày|đúng như|nếu có|Kết luận yêu cầu|the Conclusion asks|actual|really|as issued|if there was|mục tiêu|a goal/i;

/** The clauses of a text that ask to write down a day within a bound, whichever day it was. */
const invitations = (text: string): string[] =>
  text.split(/[.;](?=\s|$)|\n/).filter((clause) => WRITES.test(clause) && WITHIN.test(clause) && !TRUE.test(clause));

test.each([
  'Ghi ngày ban hành trong quý III/2021',
  'Điền mục «văn bản» của kế hoạch: «số hiệu», «trích yếu», «người ký» và nhất là «ngày ban hành», chậm nhất ngày 30/9/2021.',
  'Ghi từng hội nghị; ít nhất một hội nghị phải diễn ra chậm nhất ngày 30/9/2021.',
  'Ghi đủ nội dung, chủ trì, thời hạn (xong trong quý III/2021) và «thực hiện yêu cầu: 5.1.b».',
  'Nếu ghi nhầm, hãy sửa ngày; nếu đúng, cần có ngày trong khoảng này.',
  'hãy thêm một nhiệm vụ xong chậm nhất ngày 30/9/2021.',
  'Fill in the document: above all the date of issue, on 30 September 2021 at the latest.',
  'Correct the date if it is a slip; if not, a date within it is needed.',
  'a date of issue no later than 30 September 2021 must stand there',
])('an invitation is seen: %s', (sentence) => {
  expect(invitations(sentence)).not.toEqual([]);
});

test.each([
  'Kế hoạch ban hành muộn vẫn ghi đúng ngày ký và báo cáo lý do chậm, không ghi lùi ngày.',
  'Kết luận yêu cầu ban hành trong quý III/2021.',
  'Hạn trả lời: ngày 15/7/2022.',
  'Nếu ghi nhầm, hãy sửa theo ngày thực tế; nếu đúng, hãy giữ nguyên và báo cáo lý do chậm.',
])('what is none is not taken for one: %s', (sentence) => {
  expect(invitations(sentence)).toEqual([]);
});

describe.each(languages)('%s', (language) => {
  const { findings, letter, slip, paper } = messages[language];

  test.each(catalogue.requirements.map(({ id, hint }) => [id, hint[language]]))('hint of %s', (_, hint) => {
    expect(invitations(hint)).toEqual([]);
  });

  // What asks for the day of a deed says that it is the true one.
  test.each(
    catalogue.requirements
      .filter(({ check }) => JSON.stringify(check).includes('"within"'))
      .filter(({ check }) => /"(?:date|issued|sent|registered_on|held)"/.test(JSON.stringify(check)))
      .map(({ id, hint }) => [id, hint[language]]),
  )('hint of %s asks for the true day', (_, hint) => {
    expect(hint).toMatch(
      /thực tế|đúng như|đúng ngày|really|actual|as it was signed|was signed|stand on the document|was held/,
    );
  });

  test('sentences of findings about a day that has passed', () => {
    const from = '2021-01-01';
    const to = '2021-09-30';
    const list = '/creative_activities';
    const year = { list, year: 2022, count: 0, min: 1, incomplete: 0, lacking: [], ended: true };
    const said = [
      findings['date-outside']({ date: '2021-10-05', from, to } as never),
      findings['date-outside']({ date: '2012-09-05', from, to } as never),
      findings['date-outside']({ date: '2022-10-05', from, to, asOf: '2022-06-30' } as never),
      findings['year-too-few'](year as never),
      findings['year-too-few']({ ...year, incomplete: 1, lacking: ['registered_on'] } as never),
      findings['task-untimely']({ requirement: '5.1.b', due: '2022-01-01', from, to } as never),
      findings['task-untimely']({ requirement: '5.1.b', due: '2020-01-01', from, to } as never),
      findings.absent({ path: '/document/issued' } as never),
      findings.absent({ path: '/document/issued', blank: true } as never),
    ];
    for (const sentence of said) {
      expect(invitations(sentence), sentence).toEqual([]);
      expect(sentence).toMatch(
        /thực tế|giữ nguyên|đúng như|đã qua|Nếu năm đó|actual|leave|really|as issued|in that year|bring it forward/,
      );
    }
  });

  test('the sentences of slips, letters and proposals', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : value !== null && typeof value === 'object'
          ? Object.values(value).flatMap(texts)
          : [];
    for (const text of texts([letter, slip, paper.proposals])) expect(invitations(text), text).toEqual([]);
    expect(letter.late).toMatch(/ghi lùi ngày là sai sự thật|a day put back is untrue/);
  });

  test('the slips of every kind of unit long after the days due, sent or not', () => {
    const context = { ...boardContext, say: sayIn(language), asOf: '2026-11-30', replyBy: '2026-12-15' };
    for (const { value: type } of unitTypes) {
      for (const { value } of unitLevels) {
        const level = value as ListedUnit['level'];
        const unit: ListedUnit = { code: 'X', name: 'Đơn vị', type, level };
        if (catalogue.binding(unit).length === 0) continue;
        const sent = slipMarkdown(
          missingSlip({ unit, due: '2021-09-30', status: 'overdue', daysLate: 1887 }, context),
          context,
        );
        expect(invitations(sent)).toEqual([]);
        expect(sent).toContain(letter.late);
        const text = `unit: {name: Đơn vị, type: ${type}, level: ${level}}\ndocument: {kind: plan, issued: 2022-03-01}\n`;
        for (const plan of parsePlans(text)) {
          const judged = assess(plan, catalogue, { asOf: context.asOf, file: 'a.yaml' });
          expect(invitations(slipMarkdown(planSlip(judged, context), context))).toEqual([]);
        }
      }
    }
  });
});
