import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import type { DistrictSpellings } from '../../desk/roster/districtSpellings.js';
import type { RosterColumn, TableFault, TableFaultParams } from '../../desk/roster/Table.js';
import type { ColumnsRead } from '../../desk/roster/tableRoster.js';
import { unitLevels, unitTypes } from '../../plan/model/model.js';
import { oneLine } from '../../plan/text/visible.js';
import type { SentencesFor } from '../SentencesFor.js';
import { problems } from './problems.js';
import { words as w } from './words.js';

const columns: Readonly<Record<RosterColumn, string>> = {
  code: 'mã đơn vị',
  name: 'tên',
  type: 'loại',
  level: 'cấp',
  parent: 'trực thuộc',
  party_committee: 'cấp ủy cùng cấp',
  predecessors: 'kế thừa của',
  former_names: 'tên cũ',
  due: 'thời hạn',
  valid_from: 'hiệu lực từ',
  valid_to: 'hiệu lực đến',
  contact: 'người phụ trách',
  phone: 'điện thoại',
  email: 'e-mail',
};

const orMeant = (meant: string | undefined) => (meant === undefined ? '' : ` Có phải là «${meant}»?`);
const SAVE_AS_XLSX = 'Hãy mở tệp trong Excel, chọn «Lưu thành» (Save As), dạng «Excel Workbook (.xlsx)».';
const OWN_COLUMN = 'Nếu là cột riêng của Ban, hãy đặt tiêu đề bắt đầu bằng «x-».';
const HEADINGS = '«mã đơn vị», «tên», «loại» và «cấp»';

const faults: SentencesFor<TableFaultParams> = {
  'cannot-read': problems['cannot-read'],
  'too-large': ({ limit, unpacked }) =>
    `tệp${unpacked ? ' sau khi giải nén' : ''} lớn hơn ${w.count(limit / 1024 / 1024)} MiB nên không đọc. Hãy kiểm tra xem có nhầm tệp không.`,
  'too-many-rows': ({ limit }) =>
    `bảng có hơn ${w.count(limit)} hàng nên không đọc. Hãy kiểm tra xem có nhầm tệp không.`,
  'not-utf8': ({ cause }) =>
    `${problems['not-utf8']({ cause })} Trong Excel, chọn dạng «CSV UTF-8» hoặc «Excel Workbook (.xlsx)» khi lưu.`,
  'old-format': ({ format }) =>
    `không đọc được tệp dạng .${format}. ${
      format === 'ods' ? 'Hãy mở tệp trong LibreOffice, lưu thành dạng «Excel 2007-365 (.xlsx)».' : SAVE_AS_XLSX
    }`,
  'not-a-table': ({ format }) =>
    `${
      { word: 'đây là tệp Word', pdf: 'đây là tệp PDF', other: 'đây không phải là bảng tính' }[format]
    }. Danh sách đơn vị phải là tệp YAML, CSV hoặc Excel (.xlsx).`,
  encrypted: () => 'tệp được bảo vệ bằng mật khẩu nên không mở được. Hãy bỏ mật khẩu rồi lưu lại.',
  damaged: () => `tệp Excel bị hỏng nên không mở được. ${SAVE_AS_XLSX}`,
  'csv-quote': ({ line, open }) =>
    open
      ? `dấu nháy kép mở ở dòng ${line} của tệp không được đóng. Hãy thêm dấu nháy đóng, hoặc lưu lại tệp từ Excel.`
      : `dòng ${line} của tệp có dấu nháy kép đặt sai chỗ. Dấu nháy trong ô phải viết hai lần (""), hoặc hãy lưu lại tệp từ Excel.`,
  mojibake: problems.mojibake,
  empty: () => 'bảng không có đơn vị nào. Hãy ghi mỗi đơn vị một hàng, dưới hàng tiêu đề.',
  'other-sheet': ({ other, units, code, name }) =>
    `rasoat chỉ đọc trang này, mà trang «${oneLine(other)}» có ${w.count(units)} đơn vị không có ở đây, ví dụ ${w.quote(name)} (mã ${code}). Hãy gộp các trang thành một, hoặc ẩn trang không dùng.`,
  'no-headings': () => `không tìm thấy hàng tiêu đề. Bảng phải có các cột ${HEADINGS}.`,
  'missing-heading': ({ column }) => `thiếu cột «${columns[column]}». Bảng phải có các cột ${HEADINGS}.`,
  'misspelt-heading': ({ heading, meant }) =>
    `không có cột ${w.quote(heading)} trong danh sách đơn vị.${orMeant(meant)} ${OWN_COLUMN}`,
  'dated-column': ({ heading, sample }) =>
    `${heading === '' ? 'cột không có tiêu đề' : `cột ${w.quote(heading)}`} ghi ngày (${w.quote(sample)}). Là «thời hạn», «hiệu lực từ» hay «hiệu lực đến»? Hãy ghi tiêu đề cho đúng. ${OWN_COLUMN}`,
  'duplicate-heading': ({ heading, first, firstColumn }) =>
    `cột ${w.quote(heading)} có cùng ý nghĩa với cột ${firstColumn} (${w.quote(first)}). Hãy bỏ một trong hai cột.`,
  incomplete: ({ text }) =>
    `hàng chỉ ghi ${w.quote(text)}. Nếu là đơn vị, hãy ghi đủ ${HEADINGS}; nếu không, hãy xóa hàng này.`,
  missing: ({ column }) => `thiếu «${columns[column]}» của đơn vị. Hãy bổ sung.`,
  'unknown-type': ({ value, meant }) =>
    `không có loại đơn vị ${w.quote(value)}.${orMeant(meant) || ` Các giá trị được dùng: ${unitTypes.map(({ vi }) => `«${vi[0]}»`).join(', ')}.`}`,
  'unknown-level': ({ value, meant }) =>
    `không có cấp ${w.quote(value)}.${orMeant(meant) || ` Các giá trị được dùng: ${unitLevels.map(({ vi }) => `«${vi[0]}»`).join(', ')}.`}`,
  'level-word': ({ value, word, level }) =>
    `loại ${w.quote(value)} ghi cấp «${word}» nhưng cột «cấp» ghi «${w.value('/unit/level', level)}». Hãy sửa cho thống nhất.`,
  'bad-date': ({ heading, value, fault }) => problems['bad-date']({ key: heading, value, due: false, fault }),
  'formula-error': ({ value }) =>
    `công thức trong ô bị lỗi ${w.quote(value)}. Hãy sửa công thức hoặc gõ thẳng nội dung.`,
  'unsafe-characters': ({ characters }) =>
    `có ký tự điều khiển hoặc ký tự đảo chiều chữ không nhìn thấy được (${characters.join(', ')}). Hãy xóa và gõ lại ô này.`,
  'duplicate-code': ({ code, firstRow }) =>
    `mã đơn vị ${w.quote(code)} đã có ở hàng ${firstRow}. Mỗi đơn vị phải có mã riêng.`,
  'unknown-predecessor': problems['unknown-predecessor'],
  'circular-predecessors': problems['circular-predecessors'],
  'backwards-validity': ({ from, to }) =>
    `«hiệu lực đến» (${w.date(to)}) trước «hiệu lực từ» (${w.date(from)}). Hãy kiểm tra lại hai ngày này.`,
};

/** So many rows that are no units are named. */
const MOST_ROWS = 5;

/** What is wrong with a roster kept as a table: where, what, and what to write instead. */
export const roster = {
  columns,
  /** `Trang «Sheet1», hàng 12, cột C`; empty where the fault is of the whole file. */
  place: ({ sheet, row, column }: Pick<TableFault, 'sheet' | 'row' | 'column'>) => {
    const parts = [
      ...(sheet === undefined ? [] : [`trang «${oneLine(sheet)}»`]),
      ...(row === undefined ? [] : [`hàng ${row}`]),
      ...(column === undefined ? [] : [`cột ${column}`]),
    ].join(', ');
    return parts.charAt(0).toUpperCase() + parts.slice(1);
  },
  faults,
  /** Where a run finds no plan at all. */
  noneSentYet: (units: number, file: string) =>
    `Danh sách «${file}» có ${w.count(units)} đơn vị. Nếu chưa đơn vị nào gửi, lập mẫu kế hoạch để gửi cho từng đơn vị: rasoat init --roster ${file} -o THƯ-MỤC`,
  /** Units in rows that the workbook hides, by hand or by a filter; `rows` is ready to print: `5, 9-12`. */
  hiddenRows: (units: number, rows: string) =>
    `${w.count(units)} đơn vị ở hàng đang ẩn hoặc đang bị lọc, vẫn được tính (hàng ${rows}).`,
  /** One district in several spellings. */
  spellings: ({ kept, others }: DistrictSpellings) =>
    `địa bàn ${w.quote(kept)} còn được ghi là ${w.and(others.map(w.quote))}: được tính là một.`,
  /** Units of one name, type, level and district. */
  repeated: (units: readonly Pick<RosterUnit, 'name' | 'code'>[]) =>
    `${w.quote(units[0]?.name ?? '')} có ${w.count(units.length)} dòng, mã ${w.and(units.map(({ code }) => code))}, cùng loại, cấp, địa bàn và cùng thời gian: mỗi dòng được tính là một đơn vị phải gửi. Nếu chỉ là một đơn vị, hãy giữ lại một dòng.`,
  /** More of them than are listed. */
  moreRepeated: (left: number) => `còn ${w.count(left)} đơn vị nữa có nhiều dòng như vậy.`,
  /** Which columns are read and which are not: said once. */
  columnsRead: ({ sheet, used, ignored, byTitles, beside = [] }: ColumnsRead) =>
    [
      `${sheet === undefined ? '' : `trang «${oneLine(sheet)}»: `}các cột được dùng: ${list(used)}`,
      ...(byTitles ? ['địa bàn lấy theo hàng đề mục'] : []),
      `không dùng: ${ignored.length === 0 ? 'không có cột nào' : list(ignored)}`,
      ...(beside.length === 0 ? [] : [besides(beside)]),
    ].join('; '),
  /** Only what of it is passed over although nothing says that it may be; there is some. */
  passedOver: ({ ignored, beside = [] }: ColumnsRead) => {
    const columns = ignored.filter(({ isPlain }) => !isPlain);
    return [
      ...(columns.length === 0 ? [] : [`không dùng: ${list(columns)}`]),
      ...(beside.length === 0 ? [] : [besides(beside)]),
    ].join('; ');
  },
};

const list = (all: readonly { letters: string; heading: string }[]) =>
  all.map(({ letters, heading }) => `${letters} ${w.quote(heading)}`).join(', ');

/** Rows that are taken for no units. */
function besides(rows: NonNullable<ColumnsRead['beside']>): string {
  const named = rows.slice(0, MOST_ROWS).map(({ row, text }) => `hàng ${row} ${w.quote(text)}`);
  const more = rows.length > MOST_ROWS ? `, và ${w.count(rows.length - MOST_ROWS)} hàng khác` : '';
  return `không tính là đơn vị: ${named.join(', ')}${more}`;
}
