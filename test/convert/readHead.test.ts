import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/convert/Draft.js';
import { linesOf } from '../../src/convert/linesOf.js';
import { readHead } from '../../src/convert/readHead.js';
import { readIssued } from '../../src/convert/readIssued.js';
import { readNumber } from '../../src/convert/readNumber.js';
import { readDocx } from '../../src/word/readDocx.js';
import { centred, docx, p, r, tbl, tc, tr } from '../support/word.js';

const BOLD = '<w:b/>';
const middle = (text: string) => p(r(text, BOLD), centred);

function headOf(...blocks: string[]) {
  const read = readDocx(docx(blocks));
  if ('fault' in read) throw new Error(read.fault.reason);
  return readHead(linesOf(read.document.blocks));
}

/** The head of a document with these lines on the left. */
const letterhead = (...left: string[]) =>
  tbl(
    tr(
      tc(left.map((line) => p(line)).join('')),
      tc(p('ĐẢNG CỘNG SẢN VIỆT NAM') + p('Bắc Hà, ngày 15 tháng 9 năm 2021')),
    ),
  );

/** As `value`, `~value` of a guess, `-` of what is not there. */
const shown = (found: Found | undefined) =>
  found === undefined
    ? undefined
    : found.mark === 'missing'
      ? '-'
      : `${found.mark === 'guessed' ? '~' : ''}${found.value}`;

describe('who the unit is', () => {
  test.each<[lines: string[], name: string, type: string, level: string, committee?: string]>([
    [['TỈNH ỦY BẮC HÀ', '*'], 'Tỉnh ủy Bắc Hà', 'party-committee', 'province'],
    [['ĐẢNG BỘ TỈNH BẮC HÀ', 'HUYỆN ỦY SÔNG THƯƠNG'], 'Huyện ủy Sông Thương', 'party-committee', 'district'],
    [['TỈNH ỦY BẮC HÀ', 'THÀNH ỦY BẮC HÀ'], 'Thành ủy Bắc Hà', 'party-committee', 'district'],
    [['THÀNH ỦY BẮC HÀ'], 'Thành ủy Bắc Hà', 'party-committee', '~district'],
    [['TỈNH ỦY BẮC HÀ', 'BTV THỊ ỦY VIỆT AN'], 'Thị ủy Việt An', 'party-committee', 'district'],
    [['HUYỆN ỦY SÔNG THƯƠNG', 'ĐẢNG ỦY THỊ TRẤN KIM SƠN'], 'Đảng ủy thị trấn Kim Sơn', 'party-committee', 'commune'],
    [['ĐẢNG BỘ HUYỆN SÔNG THƯƠNG', 'BCH ĐẢNG BỘ XÃ AN THỊNH'], 'Đảng bộ xã An Thịnh', 'party-committee', 'commune'],
    [['TỈNH ỦY BẮC HÀ', 'BAN DÂN VẬN', '*'], 'Ban Dân vận Tỉnh ủy Bắc Hà', 'mass-mobilization-board', 'province'],
    [['HUYỆN ỦY SÔNG THƯƠNG', 'BAN TUYÊN GIÁO'], 'Ban Tuyên giáo Huyện ủy Sông Thương', 'propaganda-board', 'district'],
    [['ỦY BAN NHÂN DÂN', 'TỈNH BẮC HÀ'], 'Ủy ban nhân dân tỉnh Bắc Hà', 'people-committee', 'province'],
    [['UBND HUYỆN SÔNG THƯƠNG', 'UBND XÃ AN THỊNH'], 'UBND xã An Thịnh', 'people-committee', 'commune'],
    [['HUYỆN SÔNG THƯƠNG', 'ỦY BAN NHÂN DÂN', 'PHƯỜNG 2'], 'Ủy ban nhân dân phường 2', 'people-committee', 'commune'],
    [['HỘI ĐỒNG NHÂN DÂN', 'HUYỆN SÔNG THƯƠNG'], 'Hội đồng nhân dân huyện Sông Thương', 'people-council', 'district'],
    [
      ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH BẮC HÀ', 'BAN THƯỜNG TRỰC'],
      'Ủy ban MTTQ Việt Nam tỉnh Bắc Hà',
      'fatherland-front',
      'province',
      '~Tỉnh ủy Bắc Hà',
    ],
    [
      ['UBMTTQVN HUYỆN SÔNG THƯƠNG', 'BTT'],
      'UBMTTQVN huyện Sông Thương',
      'fatherland-front',
      'district',
      '~Huyện ủy Sông Thương',
    ],
    [
      ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC HÀ'],
      'Liên đoàn Lao động tỉnh Bắc Hà',
      'trade-union',
      'province',
      '~Tỉnh ủy Bắc Hà',
    ],
    [
      ['LĐLĐ HUYỆN SÔNG THƯƠNG', 'CÔNG ĐOÀN CƠ SỞ XÃ AN THỊNH'],
      'Công đoàn cơ sở xã An Thịnh',
      'trade-union',
      'commune',
      '~Đảng ủy xã An Thịnh',
    ],
    [
      ['BCH HỘI NÔNG DÂN', 'XÃ AN THỊNH'],
      'Hội Nông dân xã An Thịnh',
      'farmers-union',
      'commune',
      '~Đảng ủy xã An Thịnh',
    ],
    [
      ['HỘI CỰU CHIẾN BINH VIỆT NAM', 'THÀNH PHỐ BẮC HÀ'],
      'Hội Cựu chiến binh Việt Nam thành phố Bắc Hà',
      'veterans-association',
      '~district',
      '~Thành ủy Bắc Hà',
    ],
    [
      ['HỘI LIÊN HIỆP PHỤ NỮ', 'THỊ XÃ VIỆT AN'],
      'Hội Liên hiệp Phụ nữ thị xã Việt An',
      'womens-union',
      'district',
      '~Thị ủy Việt An',
    ],
    [['BCH ĐOÀN TỈNH BẮC HÀ'], 'Đoàn tỉnh Bắc Hà', 'youth-union', 'province', '~Tỉnh ủy Bắc Hà'],
    [
      ['TỈNH ĐOÀN BẮC HÀ', 'HUYỆN ĐOÀN SÔNG THƯƠNG'],
      'Huyện đoàn Sông Thương',
      'youth-union',
      'district',
      '~Huyện ủy Sông Thương',
    ],
    [
      ['Tỉnh đoàn Bắc Hà', 'Đoàn thị trấn Kim Sơn'],
      'Đoàn thị trấn Kim Sơn',
      'youth-union',
      'commune',
      '~Đảng ủy thị trấn Kim Sơn',
    ],
    [
      ['TỈNH ỦY BẮC HÀ', 'ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH'],
      'Đảng ủy Khối Doanh Nghiệp tỉnh',
      'party-committee',
      '~district',
    ],
    // A place below the name of the organ above.
    [
      ['HỘI LHPN HUYỆN SÔNG THƯƠNG', 'XÃ AN THỊNH'],
      '~Hội LHPN xã An Thịnh',
      'womens-union',
      '~commune',
      '~Đảng ủy xã An Thịnh',
    ],
    // What names no unit of these kinds, or none at all.
    [['SỞ NỘI VỤ', 'VĂN PHÒNG'], '-', '-', '-'],
    [['CÔNG TY TNHH SAO MAI'], '-', '-', '-'],
    [
      ['HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN', 'XÃ AN THỊNH'],
      'Hội đồng nhân dân - Ủy ban nhân dân xã An Thịnh',
      '-',
      'commune',
    ],
    [[], '-', '-', '-'],
  ])('%j', (lines, name, type, level, committee) => {
    const { unit } = headOf(letterhead(...lines, 'Số 12-KH/X'), middle('KẾ HOẠCH'), middle('Công tác'));
    expect([shown(unit.name), shown(unit.type), shown(unit.level), shown(unit.party_committee)]).toEqual([
      name,
      type,
      level,
      committee,
    ]);
  });

  test('a name is spelt as the text spells it', () => {
    const { unit } = headOf(
      letterhead('HỘI LHPN HUYỆN ĐẮK R’LẤP'),
      middle('KẾ HOẠCH'),
      p('Hội LHPN huyện Đắk R’lấp xây dựng kế hoạch.'),
    );
    expect(shown(unit.name)).toBe('Hội LHPN huyện Đắk R’lấp');
  });

  test('a unit that the text mentions is not the one that writes', () => {
    const { unit } = headOf(
      letterhead('Số 12-KH/X'),
      middle('KẾ HOẠCH'),
      p('Huyện ủy Sông Thương chỉ đạo Hội Nông dân xã An Thịnh.'),
    );
    expect([shown(unit.name), shown(unit.type)]).toEqual(['-', '-']);
  });
});

describe('number', () => {
  test.each([
    ['Số 12-KH/HU', '12-KH/HU'],
    ['Số: 45/KH-UBND', '45/KH-UBND'],
    ['Số : 08a /KH - LĐLĐ', '08a/KH-LĐLĐ'],
    ['SỐ: 112/KH–MTTQ–BTT', '112/KH-MTTQ-BTT'],
    ['Số 01-KH/ĐTN.CĐ', '01-KH/ĐTN.CĐ'],
    ['Số       -KH/HU', '-'],
    ['Số: …/KH-UBND', '-'],
    ['Số: /KH-UBND', '-'],
    ['Số 12', '-'],
    [undefined, '-'],
  ])('%s', (line, number) => expect(shown(readNumber(line))).toBe(number));

  test('what stands in its place is told', () => {
    expect(readNumber('Số: /KH-UBND')).toEqual({ mark: 'missing', stands: 'Số: /KH-UBND' });
  });
  test('a number in the text is that of another document', () => {
    const { document } = headOf(
      letterhead('HUYỆN ỦY SÔNG THƯƠNG'),
      middle('KẾ HOẠCH'),
      p('Số 120-KL/TU ngày 05 tháng 7 năm 2021'),
    );
    expect(shown(document.number)).toBe('-');
  });
});

describe('date', () => {
  test.each([
    ['Sông Thương, ngày 15 tháng 9 năm 2021', '15/9/2021'],
    ['An Thịnh, ngày 05 tháng 02 năm 2022.', '5/2/2022'],
    ['An Thịnh, ngày 30/11/2021', '30/11/2021'],
    ['An Thịnh, ngày tháng 9 năm 2021', '-'],
    ['An Thịnh, ngày … tháng … năm 2021', '-'],
    ['An Thịnh, ngày 31 tháng 9 năm 2021', '-'],
    ['An Thịnh, ngày 15/9/21', '-'],
    [undefined, '-'],
  ])('%s', (line, date) => expect(shown(readIssued(line))).toBe(date));

  test('the date of a document that is cited is none of this one', () => {
    const { document } = headOf(
      letterhead('HUYỆN ỦY SÔNG THƯƠNG').replace(/<w:p>[^/]*<w:t[^>]*>Bắc Hà.*?<\/w:p>/, ''),
      middle('KẾ HOẠCH'),
      p('Căn cứ Kết luận ngày 05 tháng 7 năm 2021'),
    );
    expect(shown(document.issued)).toBe('-');
    const cited = headOf(
      p('Thực hiện Kế hoạch số 45-KH/HU ngày 15 tháng 9 năm 2021 của Huyện ủy Sông Thương'),
      middle('KẾ HOẠCH'),
    );
    expect([shown(cited.document.issued), shown(cited.document.number), shown(cited.unit.name)]).toEqual([
      '-',
      '-',
      '-',
    ]);
  });
});

describe('kind and subject', () => {
  const of = (...blocks: string[]) => {
    const { document } = headOf(letterhead('HUYỆN ỦY SÔNG THƯƠNG'), ...blocks);
    return [shown(document.kind), shown(document.title)];
  };
  test.each<[string, string[], string, string]>([
    [
      'lines in the middle, to a rule',
      [middle('KẾ HOẠCH'), middle('thực hiện Kết luận'), middle('của Tỉnh ủy'), p('-----'), middle('PHẦN I')],
      'plan',
      'Thực hiện Kết luận của Tỉnh ủy',
    ],
    ['to the text', [middle('ĐỀ ÁN'), middle('Nâng cao tỷ lệ'), p('Căn cứ Kết luận')], 'project', 'Nâng cao tỷ lệ'],
    ['on the line of the kind', [middle('KẾ HOẠCH THỰC HIỆN KẾT LUẬN')], 'plan', 'THỰC HIỆN KẾT LUẬN'],
    [
      'heavy, at the margin',
      [p(r('KẾ HOẠCH', BOLD)), p(r('V/v thực hiện Kết luận', BOLD)), p(r('I. Mục đích', BOLD))],
      'plan',
      'Thực hiện Kết luận',
    ],
    [
      'without any layout',
      [p(r('KẾ HOẠCH')), p('thực hiện Kết luận của Tỉnh ủy'), p('Căn cứ')],
      'plan',
      '~Thực hiện Kết luận của Tỉnh ủy',
    ],
    [
      'none',
      [middle('KẾ HOẠCH'), p('Căn cứ Kết luận số 120 của Tỉnh ủy, Huyện ủy xây dựng kế hoạch như sau:')],
      'plan',
      '-',
    ],
    ['another kind', [middle('NGHỊ QUYẾT'), middle('về công tác')], '-', 'Về công tác'],
    ['a sentence with the word', [p('Kế hoạch này thay thế kế hoạch trước')], '-', '-'],
  ])('%s', (_, blocks, kind, title) => expect(of(...blocks)).toEqual([kind, title]));
});

describe('who signs', () => {
  const foot = (...right: string[]) =>
    tbl(tr(tc(p('Nơi nhận:') + p('- Như trên;') + p('Lê Lưu Văn Thư')), tc(right.map((line) => p(line)).join(''))));
  const signer = (...blocks: string[]) =>
    shown(headOf(letterhead('HUYỆN ỦY'), middle('KẾ HOẠCH'), ...blocks).document.signer);
  test.each<[string, string[], string]>([
    ['on behalf of a body', [foot('T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Nguyễn Văn An')], 'Nguyễn Văn An'],
    [
      'for the chair, with a remark',
      [foot('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', 'TRẦN THỊ BÌNH')],
      'Trần Thị Bình',
    ],
    ['by the office alone', [foot('TRƯỞNG BAN', 'Lưu Thị Nga')], 'Lưu Thị Nga'],
    ['nobody yet', [foot('T/M BAN THƯỜNG VỤ', 'BÍ THƯ')], '-'],
    ['dots', [foot('T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '..........')], '-'],
    [
      'an appendix behind',
      [foot('T/M BAN THƯỜNG VỤ', 'Nguyễn Văn An'), middle('PHỤ LỤC'), p('Chủ tịch Hội Nông dân')],
      'Nguyễn Văn An',
    ],
    ['lines without a table', [p('TM. BAN CHẤP HÀNH'), p('BÍ THƯ'), p('Hà Văn Minh')], 'Hà Văn Minh'],
    ['no foot at all', [p('Chủ tịch Hội làm việc với Nguyễn Văn An.')], '-'],
  ])('%s', (_, blocks, name) => expect(signer(...blocks)).toBe(name));
});
