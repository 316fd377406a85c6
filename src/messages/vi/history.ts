import type { HistoryUnit, LeftOut } from '../../desk/history/History.js';
import type { DistrictCounts } from '../../desk/totals/countDistricts.js';
import { labels } from './labels.js';
import { sending } from './sending.js';
import { heads, terms } from './terms.js';
import { words as w } from './words.js';

type Why<Reason extends LeftOut['why']> = LeftOut & { why: Reason };

const { statuses } = sending;

/** What `rasoat history` says. */
export const history = {
  title: 'Diễn biến qua các kỳ đối chiếu',
  /** From the first day to the last. */
  span: (periods: number, from: string, to: string) =>
    periods === 1 ? `Một kỳ: ${w.date(to)}.` : `${w.count(periods)} kỳ, từ ${w.date(from)} đến ${w.date(to)}.`,
  states: {
    ...labels.verdicts,
    pending: 'đã gửi, chưa đến hạn',
    'not-asked': terms.notAsked,
    unusable: statuses.unusable,
    overdue: statuses.overdue,
    'not-due': statuses['not-due'],
    ended: statuses.ended,
  },
  notes: {
    counted:
      'Mỗi đơn vị tính một lần, theo kế hoạch chính thức. Ô trống: kỳ ấy không có báo cáo nào nêu đơn vị, địa bàn, hoặc chưa có gì để tính tỷ lệ; không phải số không.',
    known:
      'Đơn vị được nhận ra theo mã trong danh sách; không có danh sách thì theo mã ghi trong kế hoạch, sau đó theo loại, cấp và tên: đổi tên mà không có mã thì thành hai dòng.',
    noRoster: (days: readonly string[]) =>
      `Không có danh sách đơn vị: kỳ ${w.and(days.map(w.date))}. Không nói được đơn vị nào chưa gửi; chỉ tính kế hoạch đã nhận.`,
    plans: 'Không có danh sách đơn vị: chỉ tính kế hoạch đã nhận, không nói được đơn vị nào chưa gửi.',
    only: (ids: readonly string[], of: number) => labels.scope(ids, of),
  },
  sections: {
    periods: 'Từng kỳ',
    districts: 'Theo địa bàn',
    requirements: 'Theo yêu cầu',
    units: 'Theo đơn vị',
    still: 'Đơn vị không chuyển biến',
    leftOut: 'Báo cáo không tính',
  },
  columns: {
    day: 'Ngày đối chiếu',
    files: 'Báo cáo',
    parent: heads.parent,
    requirement: heads.requirement,
    unit: heads.unit,
    code: heads.code,
    name: 'Tên đơn vị',
    kind: heads.kind,
    level: heads.level,
    state: heads.status,
    since: 'Từ kỳ',
    periods: 'Số kỳ',
    toCorrect: 'Số tồn tại',
    formerNames: 'Tên trước đây',
    trend: 'Diễn biến',
    why: 'Lý do',
    deciding: 'Đạt yêu cầu quyết định kết quả',
    all: 'Đạt tất cả yêu cầu',
  },
  plans: {
    received: 'Kế hoạch',
    compliant: heads.met,
    pending: heads.notDue,
    nonCompliant: heads.unmet,
    unreadable: heads.unreadable,
  },
  /** Below a table that has no room for them: the shares of each period, said. */
  shares: (head: string, shares: readonly { day: string; share: string }[]) =>
    `${head}: ${shares.map(({ day, share }) => `${w.date(day)}: ${share}`).join('; ')}.`,
  /** Heads that leave room on a terminal: words of few letters. */
  short: {
    expected: 'Phải gửi',
    judged: 'Đã đối chiếu',
    unusable: 'Chưa dùng được',
    overdue: 'Quá hạn',
    notDue: 'Chưa đến hạn',
    ended: 'Đã kết thúc',
    compliant: 'Đạt',
  } satisfies Record<keyof DistrictCounts, string>,
  /** Heads of the three ways in which a line is drawn. */
  measures: {
    compliant: 'Đơn vị đạt trên số phải gửi',
    deciding: 'Yêu cầu quyết định kết quả đã đạt',
    requirement: 'Kế hoạch đạt yêu cầu, trên số đạt, chưa đạt và chưa xác định được',
  },
  whole: 'Toàn bộ',
  noDistrict: 'Không ghi địa bàn',
  /** Plans that are of no unit of a roster. */
  offRoster: 'Ngoài danh sách đơn vị',
  noDistricts: 'Các báo cáo không có địa bàn của đơn vị.',
  /** What a table of shares in their parts is called. */
  parts: 'số đạt/tổng số',
  noRequirements: 'Không có yêu cầu nào được đối chiếu.',
  noShare: (ids: readonly string[]) =>
    `Không có tỷ lệ, vì ở mọi kỳ đều cần người xem xét, chưa đến hạn hoặc được miễn: ${ids.join(', ')}.`,
  noUnits: 'Các báo cáo không nêu đơn vị nào.',
  drawn: (drawn: number, lines: number) =>
    `Biểu đồ vẽ ${w.count(drawn)} dòng thấp nhất ở kỳ cuối trong ${w.count(lines)} dòng; các bảng có đủ.`,
  unlisted: 'ngoài danh sách',
  unit: ({ name, code, parent }: HistoryUnit) =>
    `${name}${code === undefined ? '' : ` (mã ${code})`}${parent === undefined ? '' : `, ${parent}`}`,
  still: {
    means:
      'Trong ít nhất hai kỳ, gồm cả kỳ cuối, đơn vị đều chưa đạt, chưa dùng được hoặc quá hạn; suốt các kỳ có báo cáo về đơn vị, không gửi thêm gì và không khắc phục được tồn tại nào.',
    one: (name: string, state: string, toCorrect: number | undefined, since: string, periods: number) =>
      `${name}: ${state}${toCorrect === undefined ? '' : `, ${w.count(toCorrect)} tồn tại`}; không chuyển biến từ ${w.date(since)} (${w.count(periods)} kỳ).`,
    none: 'Không có.',
    few: 'Cần ít nhất hai kỳ mới nói được.',
    more: (units: number) => `Còn ${w.count(units)} đơn vị nữa: xem bằng -o xlsx:TỆP, -o html:TỆP hoặc -o json:TỆP.`,
  },
  leftOut: {
    catalogue: ({ file }: Why<'catalogue'>) =>
      `«${file}» được lập theo bộ yêu cầu khác với bộ đang dùng. Hãy chọn bộ yêu cầu của báo cáo bằng --catalogue.`,
    partial: ({ file }: Why<'partial'>) =>
      `«${file}» chỉ gồm một số kế hoạch (--partial): không nói được về mọi đơn vị.`,
    'changed-since': ({ file }: Why<'changed-since'>) =>
      `«${file}» chỉ đối chiếu các kế hoạch đã thay đổi (--changed-since): không nói được về mọi đơn vị.`,
    shards: ({ file, missing, of }: Why<'shards'>) =>
      `«${file}» là một phần của lần đối chiếu (--shard), còn thiếu phần ${missing.join(', ')} trong ${of} phần.`,
    'shards-files': ({ file }: Why<'shards-files'>) =>
      `«${file}» là một phần của lần đối chiếu (--shard), nhưng các phần gộp lại không đủ hoặc thừa tệp.`,
    copy: ({ file, by }: Why<'copy'>) => `«${file}» giống hệt «${by}»: chỉ tính một lần.`,
    replaced: ({ file, by }: Why<'replaced'>) =>
      `«${file}» cùng ngày và gồm phần lớn cùng đơn vị với «${by}»: tính theo «${by}», báo cáo đứng sau.`,
    'replaced-unit': ({ file, by, unit }: Why<'replaced-unit'>) =>
      `«${file}» cùng ngày với «${by}» và cùng có đơn vị «${unit}»: không gộp được, tính theo «${by}», báo cáo đứng sau.`,
    scope: ({ file, by }: Why<'scope'>) =>
      `«${file}» không đối chiếu cùng các yêu cầu với «${by}» (--only): không so sánh được.`,
    roster: ({ file, by }: Why<'roster'>) =>
      `«${file}» cùng ngày với «${by}», nhưng chỉ một trong hai báo cáo có danh sách đơn vị: không gộp được, tính theo «${by}», báo cáo đứng sau.`,
    levels: ({ file, by, requirement, level, byLevel }: Why<'levels'>) =>
      `«${file}»: yêu cầu ${requirement} ở mức «${labels.levels[level]}», còn trong «${by}» ở mức «${labels.levels[byLevel]}»: không so sánh được. Hãy đối chiếu lại kế hoạch của kỳ ấy với cùng bảng «mức độ» trong cấu hình.`,
    foreign: (file: string) => `«${file}» là JSON nhưng không phải báo cáo của rasoat.`,
    order: 'Thứ tự báo cáo: như nêu trên dòng lệnh; trong thư mục, theo tên tệp.',
  } satisfies { [Reason in Exclude<LeftOut['why'], 'unusable'>]: (one: Why<Reason>) => string } & Record<
    string,
    unknown
  >,
  page: {
    skip: 'Đến phần đơn vị không chuyển biến',
    contents: 'Các phần của trang',
    chart: (title: string, periods: number) => `${title}: biểu đồ đường qua ${w.count(periods)} kỳ; số liệu ở bảng.`,
    ofDistrict: (name: string, units: number) => `${name}: ${w.count(units)} đơn vị`,
    legend: 'Nét liền: địa bàn; nét đứt: toàn bộ.',
    folded: 'Bấm vào một địa bàn để mở bảng của địa bàn ấy; chỉ bảng đang mở mới có trên bản in.',
  },
  program: (version: string) => `rasoat ${version}`,
  progress: (done: string, of: string) => `Đã đọc ${done}/${of} báo cáo`,
  written: (path: string) => `Đã ghi «${path}».`,
  /** What of a folder was not read. */
  passedOver: (folder: string, files: number, folders: number) =>
    `Trong «${folder}» chỉ đọc tệp .json; không đọc ${w.and([
      ...(files > 0 ? [`${w.count(files)} tệp khác`] : []),
      ...(folders > 0 ? [`${w.count(folders)} thư mục con`] : []),
    ])}.`,
  errors: {
    none: 'Không có báo cáo nào dùng được.',
    noReports: (folder: string) =>
      `Trong «${folder}» không có tệp .json nào. Hãy lưu báo cáo mỗi kỳ vào đó bằng rasoat check -o json:TỆP.`,
    notThere: (path: string) => `Không tìm thấy «${path}».`,
    closed: (folder: string) => `Không mở được thư mục «${folder}».`,
    atFault: (reports: number) => `Có ${w.count(reports)} báo cáo không dùng được, nêu ở mục «Báo cáo không tính».`,
    badOutput: (value: string) => `-o «${value}»: lệnh này ghi xlsx:TỆP.xlsx, html:TỆP.html hoặc json:TỆP.json.`,
  },
};
