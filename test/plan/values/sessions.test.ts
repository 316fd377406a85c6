import { describe, expect, test } from 'vitest';
import { nearSession, readSession } from '../../../src/plan/model/values/readSession.js';

describe('readSession', () => {
  test.each([
    ['15/9/2021', '2021-09-15'],
    ['ngày 05 tháng 9 năm 2021.', '2021-09-05'],
    ['sáng 15/9/2021', '2021-09-15'],
    ['Sáng ngày 15/9/2021', '2021-09-15'],
    ['chiều ngày 15 tháng 9 năm 2021', '2021-09-15'],
    ['15/9/2021 (buổi sáng)', '2021-09-15'],
    ['15/9/2021, chiều', '2021-09-15'],
    ['8h00 ngày 15/9/2021', '2021-09-15'],
    ['08:00 15/9/2021', '2021-09-15'],
    ['8h00 - 11h30 ngày 15/9/2021', '2021-09-15'],
    ['7 giờ 30 phút, ngày 15/9/2021', '2021-09-15'],
    ['8h 15/9/2021', '2021-09-15'],
    ['thứ tư, ngày 15/9/2021', '2021-09-15'],
    ['Thứ 4, 15/9/2021', '2021-09-15'],
    ['Thứ 4 15/9/2021', '2021-09-15'],
    ['thu bay 15/9/2021', '2021-09-15'],
    ['08:00 ngày 15/9/2021', '2021-09-15'],
    ['14/9 sáng, 15/9/2021 chiều', '2021-09-15'],
    ['vào ngày 15/9/2021', '2021-09-15'],
    ['đã tổ chức ngày 15/9/2021', '2021-09-15'],
    ['14-15/9/2021', '2021-09-15'],
    ['14 - 15/9/2021', '2021-09-15'],
    ['14, 15/9/2021', '2021-09-15'],
    ['14 và 15/9/2021', '2021-09-15'],
    ['ngày 14, 15, 16/9/2021', '2021-09-16'],
    ['ngày 14 và ngày 15 tháng 9 năm 2021', '2021-09-15'],
    ['từ ngày 14 đến ngày 15/9/2021', '2021-09-15'],
    ['từ 14/9 đến 15/9/2021', '2021-09-15'],
    ['từ ngày 30/9/2021 đến ngày 01/10/2021', '2021-10-01'],
    ['30/9/2021, 01/10/2021', '2021-10-01'],
    ['sáng 14/9/2021 - chiều 15/9/2021', '2021-09-15'],
    ['sáng 14 và sáng 15/9/2021', '2021-09-15'],
    ...['chiều', 'tối', 'trưa', 'buổi sáng', 'buổi chiều', 'buổi tối', 'cả ngày', 'lúc 8h', 'vào lúc 8 giờ'].map(
      (when): [string, string] => [`${when} 15/9/2021`, '2021-09-15'],
    ),
    ...['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map((day): [string, string] => [`thứ ${day} 15/9/2021`, '2021-09-15']),
    ['chủ nhật 15/9/2021', '2021-09-15'],
    ['tu ngay 14 den ngay 15/9/2021', '2021-09-15'],
  ])('%s', (text, value) => {
    expect(readSession(text)).toEqual({ value });
    expect(readSession(text.normalize('NFD'))).toEqual({ value });
  });

  test.each([
    // No days of one session.
    ['15/9/2021 và 05/10/2021', { reason: 'several' }],
    ['10/9/2021, 12/9/2021', { reason: 'several' }],
    ['14, 16/9/2021', { reason: 'several' }],
    ['15-14/9/2021', { reason: 'backwards' }],
    ['15/9', { reason: 'no-year', example: '15/9/2022' }],
    ['sáng 31/9/2021', { reason: 'day', year: 2021, month: 9, days: 30 }],
    ['14-31/9/2021', { reason: 'day', year: 2021, month: 9, days: 30 }],
    ['sáng 15/9/21', { reason: 'short-year', meant: '2021-09-15' }],
    ['9/30/2021', { reason: 'month', month: 30, meant: '2021-09-30' }],
    // No day at all, a deadline, an intention, a beginning.
    ['tháng 9/2021', { reason: 'form' }],
    ['quý III/2021', { reason: 'form' }],
    ['2021', { reason: 'form' }],
    ['hằng năm', { reason: 'form' }],
    ['15/9 hằng năm', { reason: 'form' }],
    ['trước 30/9/2021', { reason: 'form' }],
    ['dự kiến 29/10/2021', { reason: 'form' }],
    ['từ ngày 14/9/2021', { reason: 'form' }],
    ['14/9/2021 trở đi', { reason: 'form' }],
    ['15/9/2021 tại hội trường', { reason: 'form' }],
    ['8:5 15/9/2021', { reason: 'form' }],
    ['sáng', { reason: 'form' }],
    ['8h', { reason: 'form' }],
    ['', { reason: 'form' }],
  ])('%s is refused', (text, fault) => expect(readSession(text)).toEqual({ fault }));

  test.each([
    ['dự kiến 29/10/2021', '2021-10-29'],
    ['15/9/2021 tại hội trường', '2021-09-15'],
    ['trước 30/9/2021', '2021-09-30'],
    ['tháng 9/2021', undefined],
    ['15/9/2021 và 05/10/2021', undefined],
  ])('near: %s', (text, meant) => expect(nearSession(text)).toBe(meant));
});
