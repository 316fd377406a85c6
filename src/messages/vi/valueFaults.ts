import { choicesAt } from '../../plan/model/model.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import { MANY_CHOICES } from '../manyChoices.js';
import type { SentencesFor } from '../SentencesFor.js';
import { acceptedWords } from './acceptedWords.js';
import { words as w } from './words.js';

const DATE_FORMS = 'ví dụ 30/9/2021, 30-09-2021, 2021-09-30 hoặc «ngày 30 tháng 9 năm 2021»';

const DUE_FORMS =
  'ví dụ 30/9/2021, «quý III/2021», «tháng 9/2021», «năm 2022», «2021-2025», «thường xuyên» hoặc «hằng năm»';

/** «quý III hằng năm» for «quý III/2022», «hằng năm» for a year alone: as a deadline of every year is written. */
const everyYear = (example: string) => {
  const period = example.replace(/(?:\s*năm\s*|\/)\d{4}$/u, '').trim();
  return period === '' || /\d{4}/.test(period) ? '«hằng năm»' : `«${period} hằng năm»`;
};

/** What cannot be read as the value it should be: what, and what to write instead. */
export const valueFaults = {
  'too-long': ({ key, length, limit }) =>
    `${w.spelled(key)} dài ${w.count(length)} ký tự, quá ${limit} ký tự nên không đọc. Dòng này chỉ ghi một ngày, một số hoặc một từ trong danh mục; phần diễn giải hãy chuyển sang dòng khác.`,
  'curly-quotes': ({ key, value, meant }) =>
    `${w.spelled(key)} ghi ${w.spelled(value)} có dấu nháy cong (thường do chép từ Word). Hãy viết ${meant}, không cần dấu nháy.`,
  'bad-date': ({ key, value, due, fault, meant }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} không phải là ${due ? 'thời hạn' : 'ngày'} hợp lệ`;
    switch (fault.reason) {
      case 'day':
        return `${head}: tháng ${fault.month}${fault.year === undefined ? '' : `/${fault.year}`} chỉ có ${fault.days} ngày. Hãy ghi đúng ngày.`;
      case 'month':
        return `${head}: không có tháng ${fault.month}. ${fault.meant ? `Có phải là ${w.date(fault.meant)} (ngày trước, tháng sau)?` : due ? 'Hãy ghi đúng tháng.' : `Hãy ghi ngày trước, tháng sau, ${DATE_FORMS}.`}`;
      case 'short-year': {
        const likely = fault.meant ? w.date(fault.meant) : meant && w.spelled(meant);
        return `${head}: năm phải viết đủ bốn chữ số. ${likely ? `Có phải là ${likely}?` : 'Hãy ghi ngày trước, tháng sau, ví dụ 30/9/2021.'}`;
      }
      case 'year':
        return `${head}: năm ${fault.year} không hợp lý. Hãy kiểm tra lại năm.`;
      case 'quarter':
        return `${head}: không có quý ${fault.quarter}, một năm chỉ có bốn quý. Hãy ghi đúng quý.`;
      case 'backwards':
        return `${head}: mốc sau đứng trước mốc đầu. Hãy ghi mốc bắt đầu trước, mốc kết thúc sau.`;
      case 'no-year':
        return `${head} vì chưa ghi năm nào. Hãy ghi thêm năm, ví dụ «${fault.example}»${due ? `; nếu năm nào cũng làm, hãy ghi ${everyYear(fault.example)}` : ''}.`;
      case 'several':
        return `${head} vì có nhiều ngày. Hãy ghi mỗi buổi thành một gạch đầu dòng riêng.`;
      case 'day-number':
        return `${head}: đây là số mà Excel dùng để đếm ngày. Có phải là ${w.date(fault.meant)}? Nếu đúng, hãy viết như vậy.`;
      case 'two':
        return `${head} vì có hai ngày. Hãy ghi một ngày.`;
      case 'incomplete':
        return {
          day: `${head} vì mới có tháng và năm. Hãy ghi thêm ngày, ví dụ 30/9/2021.`,
          'day-and-month': `${head} vì mới có năm. Hãy ghi đủ ngày, tháng, năm, ví dụ 30/9/2021.`,
          year: `${head} vì chưa có năm. Hãy ghi thêm năm, ví dụ 30/9/2021.`,
        }[fault.lacks];
      case 'form':
        if (meant !== undefined) return `${head}. Có phải là ${w.spelled(meant)}?`;
        if (fault.meant) return `${head}. Có phải là ${w.date(fault.meant)}? Nếu đúng, hãy viết như vậy.`;
        return `${head}. Hãy viết ${due ? DUE_FORMS : DATE_FORMS}.`;
    }
  },
  'bad-year': ({ key, value, fault }) =>
    `${w.spelled(key)}: ${w.quote(value)} không phải là năm hợp lệ. ${
      {
        form: `Hãy viết bốn chữ số, ${'meant' in fault ? `có phải là ${fault.meant}?` : 'ví dụ 2022.'}`,
        range: 'Năm phải từ 2000 đến 2099. Hãy kiểm tra lại năm.',
        several: 'Chỗ này chỉ ghi một năm; nếu có nhiều năm, hãy ghi mỗi năm thành một gạch đầu dòng riêng.',
      }[fault.reason]
    }`,
  'bad-percent': ({ key, value, fault }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} không phải là tỷ lệ hợp lệ.`;
    switch (fault.reason) {
      case 'form':
        return fault.meant === undefined
          ? `${head} Hãy viết, ví dụ, 55, 55% hoặc 55,5%.`
          : `${head} Hãy ghi một con số. Có phải là ${fault.meant}? Nếu đúng, hãy viết như vậy.`;
      case 'range':
        return `${head} Tỷ lệ phải từ 0 đến 100%. Hãy kiểm tra lại.`;
      case 'decimals':
        return `${head} Hãy viết nhiều nhất 6 chữ số sau dấu phẩy.`;
      case 'several':
        return `${head} Hãy ghi một con số, ví dụ 55%, không ghi khoảng.`;
      case 'counts':
        return `${head} Hãy thay bằng hai dòng «số lượng: ${fault.count}» và «tổng số: ${fault.total}», tỷ lệ được tính từ đó.`;
    }
  },
  'bad-amount': ({ key, value, money, fault }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} không phải là ${money ? 'số tiền' : 'số lượng'} hợp lệ`;
    const forms = money ? 'ví dụ 50000000, 1.250.000 đồng, 200 triệu đồng hoặc 1,2 tỷ đồng' : 'ví dụ 25 hoặc "1.250"';
    switch (fault.reason) {
      case 'form':
        return fault.meant === undefined
          ? `${head}. Hãy viết ${money ? 'số tiền bằng đồng Việt Nam, ' : ''}${forms}.`
          : `${head}. Có phải là ${w.spelled(fault.meant + (money ? ' đồng' : ''))}? Nếu đúng, hãy viết như vậy.`;
      case 'negative':
        return `${head}: không được là số âm. Hãy ghi số từ 0 trở lên.`;
      case 'fraction':
        return `${head}: phải là số nguyên. Hãy viết ${forms}.`;
      case 'grouping':
        return `${head}: dấu chấm ngăn hàng nghìn, dấu phẩy là dấu thập phân. Nếu là ${w.count(fault.meant)}, hãy viết ${fault.meant}.`;
      case 'unquoted':
        return `${head}: không có dấu nháy thì chương trình hiểu là số thập phân. Nếu là ${w.count(fault.meant)}, hãy viết ${fault.meant} hoặc "${value}".`;
      case 'large':
        return `${head}: số quá lớn. Hãy kiểm tra lại.`;
    }
  },
  'unknown-value': ({ key, value, meant, path }) => {
    const head = `${w.spelled(key)}: không có giá trị ${w.quote(value)}.`;
    // Beside one that is meant, a long list hides it.
    if (meant && choicesAt(path).length > MANY_CHOICES) return `${head} Có phải là ${w.spelled(meant)}?`;
    return `${head} ${meant ? `Có phải là ${w.spelled(meant)}? ` : ''}Các giá trị được dùng: ${acceptedWords(path)}.`;
  },
} satisfies Partial<SentencesFor<ProblemParams>>;
