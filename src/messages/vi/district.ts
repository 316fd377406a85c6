import type { DistrictCounts } from '../../desk/totals/countDistricts.js';
import { words as w } from './words.js';

/** The first table of a report: units by district and by what has become of their plans. */
export const district = {
  title: 'Tình hình gửi kế hoạch theo địa bàn',
  columns: {
    expected: 'Phải gửi',
    judged: 'Đã gửi, đã đối chiếu',
    unusable: 'Đã gửi, chưa dùng được',
    overdue: 'Chưa gửi, quá hạn',
    notDue: 'Chưa gửi, chưa đến hạn',
    ended: 'Đã kết thúc, chưa từng gửi',
    compliant: 'Đạt',
  } satisfies Record<keyof DistrictCounts, string>,
  /** In a terminal, where the width is scarce: no word is longer than a few letters. */
  short: {
    title: 'Tình hình gửi kế hoạch theo địa bàn (số đơn vị)',
    name: 'Địa bàn',
    expected: 'Phải gửi',
    judged: 'Đã gửi',
    unusable: 'Chưa dùng được',
    overdue: 'Quá hạn',
    notDue: 'Chưa đến hạn',
    ended: 'Đã kết thúc',
    compliant: 'Đạt',
  } satisfies Record<keyof DistrictCounts | 'title' | 'name', string>,
  none: 'Không ghi địa bàn',
  total: 'Tổng số',
  note: 'Đơn vị tính: đơn vị trong danh sách. Số phải gửi bằng tổng các cột tiếp theo, trừ cột Đạt (số đơn vị đã đối chiếu có kế hoạch đạt). “Chưa dùng được” gồm cả đơn vị chỉ có thể đã gửi, chưa xác định chắc chắn.',
  more: (rows: number) => `Còn ${w.count(rows)} địa bàn khác.`,
  /** In a sentence, as far as there are any: `1.584 đơn vị đã gửi và đã được đối chiếu`. */
  counted: {
    judged: (units: number) => `${w.count(units)} đơn vị đã gửi và đã được đối chiếu`,
    unusable: (units: number) => `${w.count(units)} đơn vị đã gửi hoặc có thể đã gửi nhưng chưa dùng được`,
    overdue: (units: number) => `${w.count(units)} đơn vị chưa gửi, đã quá hạn`,
    notDue: (units: number) => `${w.count(units)} đơn vị chưa gửi, chưa đến hạn`,
    ended: (units: number) => `${w.count(units)} đơn vị đã kết thúc hoạt động mà chưa từng gửi`,
  },
};
