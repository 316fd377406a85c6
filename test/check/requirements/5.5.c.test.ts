import { type Row, testRequirement } from '../../support/testRequirement.js';

const held = (date: string) => `final_review: { held: ${date} }`;
const asOf = '2025-10-31';

const rows: Row[] = [
  { name: 'in the quarter', plan: held('18/9/2025'), asOf, status: 'met', due: '2025-09-30' },
  { name: 'on its first day', plan: held('1/7/2025'), asOf, status: 'met' },
  { name: 'on its last day', plan: held('30/9/2025'), asOf, status: 'met' },
  {
    name: 'planned',
    plan: held('30/9/2025'),
    asOf: '2022-06-30',
    status: 'not-due',
    findings: ['date-planned'],
    planned: '2025-09-30',
  },
  {
    name: 'an intended day, unconfirmed when it is due',
    plan: 'final_review: { due: 15/9/2025 }',
    asOf,
    status: 'unmet',
    findings: ['absent'],
    says: {
      vi: 'Cần xác nhận: chưa có «ngày tổ chức» trong mục «tổng kết», ngày dự kiến 15/9/2025 đã qua. Nếu đã thực hiện, hãy ghi ngày thực tế; nếu chưa, hãy ghi lại ngày dự kiến.',
      en: 'To be confirmed: there is no «held» in «final_review», planned for 15/09/2025, which has passed. If it was done, write the actual date; if not, plan it anew.',
    },
    daysLate: 31,
    planned: '2025-09-15',
  },
  {
    name: 'the day before',
    plan: held('30/6/2025'),
    asOf,
    status: 'unmet',
    findings: ['date-outside'],
    due: '2025-09-30',
  },
  { name: 'the day after', plan: held('1/10/2025'), asOf, status: 'unmet', findings: ['date-outside'], daysLate: 1 },
  {
    name: 'planned too early',
    plan: held('30/6/2025'),
    asOf: '2022-06-30',
    status: 'unmet',
    findings: ['date-outside'],
  },
  { name: 'none on the due day', plan: '', asOf: '2025-09-30', status: 'not-due', findings: ['absent'], daysLeft: 0 },
  { name: 'none the day after', plan: '', asOf: '2025-10-01', status: 'unmet', findings: ['absent'], daysLate: 1 },
  {
    name: 'a deadline is no date of the review',
    plan: 'final_review: { due: quý III/2025 }',
    asOf: '2025-09-01',
    status: 'not-due',
    findings: ['absent'],
    daysLeft: 29,
    planned: '2025-09-30',
  },
  {
    name: 'what comes again is no intended day',
    plan: 'final_review: { due: hằng năm }',
    asOf: '2025-09-01',
    status: 'not-due',
    findings: ['absent'],
    daysLeft: 29,
  },
  { name: 'a recurrence is no date', plan: held('hằng năm'), asOf, status: 'unknown' },
  {
    name: 'a day that does not exist',
    plan: held('31/9/2025'),
    asOf,
    status: 'unknown',
    findings: ['unreadable-part'],
  },
  { name: 'a section that cannot be read', plan: 'final_review: quý III/2025', asOf, status: 'unknown' },
  { name: 'a misspelt key', plan: 'tổng kết:\n  ngày tổ chứ: 18/9/2025', asOf, status: 'unknown' },
  {
    name: 'late, with a deadline that cannot be read',
    plan: 'final_review: { held: 1/10/2025, due: sớm }',
    asOf,
    status: 'unmet',
    findings: ['date-outside'],
  },
  { name: 'without diacritics', plan: 'tong_ket:\n  ngay_to_chuc: 18/9/2025', asOf, status: 'met' },
];

testRequirement('5.5.c', rows);
