import { beforeAll, expect, test } from 'vitest';
import type { FolderFile } from '../../src/report/Format.js';
import { renderReport } from '../../src/report/renderReport.js';
import { boardReport } from '../support/boardReport.js';
import { type ReadLetter, readWithPython } from '../support/pythonMail.js';

let letters: ReadLetter[];
beforeAll(async () => {
  const { context, plans, totals } = boardReport();
  const missing = (totals.roster?.missing ?? []).map((one, i) => ({
    ...one,
    unit: i === 0 ? { ...one.unit, email: 'a@b.example.vn; c@d.example.vn', contact: 'Đỗ Thị Én' } : one.unit,
  }));
  const roster = totals.roster && { ...totals.roster, missing };
  const whole = { ...context, contact: { email: 'bdv@bacha.example.vn' }, replyBy: '2022-07-15' };
  letters = readWithPython((await renderReport('mail', whole, plans, {}, { ...totals, roster })) as FolderFile[]);
  expect(letters).toHaveLength(plans.length + missing.length);
});

const letter = (file: string) => letters.find((one) => one.file === file) as ReadLetter;

test('a strict reader finds nothing wrong with any', () => {
  for (const { defects, headers, from, date } of letters) {
    expect(defects).toEqual([]);
    expect(headers).toContain('X-Unsent');
    expect(from).toEqual(['bdv@bacha.example.vn']);
    expect(date).toBe('2022-06-30T08:00:00+07:00');
  }
});

test('it reads names, subject and text as they were written', () => {
  const { to, toNames, subject, text } = letter('HU-07.eml');
  expect(to).toEqual(['a@b.example.vn', 'c@d.example.vn']);
  expect(toNames).toEqual(['Đỗ Thị Én', 'Đỗ Thị Én']);
  expect(subject).toBe('Phiếu đôn đốc gửi kế hoạch - Huyện ủy Thanh Sơn');
  expect(text).toContain('Hạn trả lời: ngày 15/7/2022.');
});

test('a slip for Word and a skeleton are attached', () => {
  const { attachments } = letter('HU-07.eml');
  expect(attachments.map(({ name }) => name)).toEqual(['HU-07.docx', 'HU-07-MAU-KE-HOACH.txt']);
  expect(attachments[0]?.start).toBe('PK');
});

test('a unit without an address has a letter to nobody', () => {
  expect(letter('HND-07-03.eml').headers).not.toContain('To');
});
