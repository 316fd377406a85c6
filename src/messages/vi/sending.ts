import type { LikelyReason } from '../../check/assess/LikelyUnit.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { isOpen, type SupersededReason } from '../../check/assess/Sending.js';
import type { PlanRef, RosterSummary, Twice } from '../../desk/roster/RosterReport.js';
import type { LikelyFile, UnitStatus } from '../../desk/roster/UnitEntry.js';
import { official } from './official.js';
import { receive } from './receive.js';
import { words as w } from './words.js';

const named = ({ name, code }: ListedUnit) => `${name} (mã ${code})`;
const placeOf = ({ file, document = 0 }: Pick<PlanRef, 'file'> & { document?: number }) =>
  document > 0 ? `${file} (kế hoạch thứ ${document + 1})` : file;

/** Why a file may be a unit's. */
const likely: Readonly<Record<LikelyReason, string>> = {
  name: 'theo tên đơn vị ghi trong tệp',
  namesake: 'tên ghi trong tệp trùng với đơn vị khác',
  'near-name': 'tên đơn vị ghi trong tệp chỉ lệch một chữ',
  path: 'theo tên tệp, tên thư mục',
};

/** Why a plan does not count. */
const superseded: Readonly<Record<SupersededReason, string>> = {
  later: 'ban hành trước',
  draft: 'dự thảo, chưa ban hành',
  'same-text': 'nội dung giống hệt',
  undecided: 'không rõ ban hành trước hay sau',
  doubtful: 'có điểm không khớp với đơn vị',
  decision: 'theo quyết định của Ban',
};

/** Where each unit of the roster stands with its plan, and which of several plans counts. */
export const sending = {
  whySuperseded: superseded,
  statuses: {
    judged: 'đã gửi, đã đối chiếu',
    unusable: 'đã gửi, chưa dùng được',
    'not-due': 'chưa gửi, chưa đến hạn',
    overdue: 'chưa gửi, quá hạn',
    ended: 'đã kết thúc hoạt động, chưa từng gửi',
  } satisfies Record<UnitStatus, string>,
  /** The status of a unit of which a file may be: nobody knows yet. */
  possible: 'có thể đã gửi, chưa dùng được',
  likely: {
    head: 'Có thể đã gửi',
    titles: 'Có thể đã gửi, cần kiểm tra lại',
  },
  /** The five statuses, which add up. */
  expected: ({
    expected,
    judged,
    unusable,
    notDue,
    overdue,
    ended,
    outside,
    unlisted = 0,
    unknown = 0,
    word = 0,
    hidden = 0,
    noDue = 0,
  }: RosterSummary) => {
    const { statuses } = sending;
    const parts = [
      `${statuses.judged} ${w.count(judged)}`,
      `${statuses.unusable} ${w.count(unusable)}`,
      `${statuses['not-due']} ${w.count(notDue)}`,
      `${statuses.overdue} ${w.count(overdue)}`,
      `${statuses.ended} ${w.count(ended)}`,
    ];
    return [
      `Danh sách đơn vị: phải gửi ${w.count(expected)} = ${parts.join(' + ')}.`,
      ...(unusable > 0
        ? ['«Chưa dùng được» gồm cả đơn vị chỉ có thể đã gửi, theo tên ghi trong tệp hoặc tên tệp; cần kiểm tra lại.']
        : []),
      ...(word > 0 ? [receive.wordCount(word)] : []),
      ...(noDue > 0
        ? [
            `Trong số chưa đến hạn, ${w.count(noDue)} đơn vị không có thời hạn gửi nên không bao giờ thành quá hạn: ghi cột «Thời hạn» của danh sách đơn vị, hoặc «thời hạn gửi» của tệp cấu hình.`,
          ]
        : []),
      ...(hidden > 0
        ? [
            `Trong số phải gửi, ${w.count(hidden)} đơn vị ở hàng đang ẩn hoặc đang bị lọc của sổ tính danh sách, vẫn được tính.`,
          ]
        : []),
      ...(outside > 0 ? [`Không tính ${w.count(outside)} đơn vị không hoạt động vào ngày đối chiếu.`] : []),
      ...(unknown > 0 ? [`${w.count(unknown)} kế hoạch không đọc được, chưa rõ của đơn vị nào.`] : []),
      ...(unlisted > 0 ? [`${w.count(unlisted)} kế hoạch không xác định được là của đơn vị nào trong danh sách.`] : []),
    ].join(' ');
  },
  /** `có thể đã gửi: tệp a.yaml (theo tên đơn vị ghi trong tệp)`. */
  maySend: (files: readonly LikelyFile[]) =>
    `có thể đã gửi: ${w.and(files.map((one) => `tệp ${placeOf(one)} (${likely[one.why]})`))}`,
  /** In the line of all plans. */
  supersededCount: (plans: number) =>
    `Đã có bản khác của cùng đơn vị thay thế, không tính vào bất cứ số liệu nào: ${w.count(plans)} kế hoạch.`,
  twice: ({ unit, plans, decision, official: counted, superseded: others = [] }: Twice) => {
    const head = `${named(unit)}: có ${w.count(plans.length)} kế hoạch`;
    if (!counted) return `${head}: ${w.and(plans.map(placeOf))}. ${official.asked}`;
    if (decision)
      return `${head}. Tính theo ${placeOf(counted)}, ${official.decidedBy(decision)}. Không tính: ${w.and(others.map(placeOf))}.`;
    const told = others.map((one) => `${placeOf(one)} (${superseded[one.why]})`);
    const isAsked = others.some(({ why }) => isOpen(why));
    const how = others.some(({ why }) => why === 'undecided') ? 'Tạm tính theo' : 'Tính theo';
    return `${head}. ${how} ${placeOf(counted)}; không tính: ${w.and(told)}.${isAsked ? ` ${official.asked}` : ''}`;
  },
  column: 'Có thể là tệp',
  legend: {
    unusable:
      'Có tệp có thể là của đơn vị nhưng không dùng được: không đọc được, ghi sai tên hoặc tên tệp là của đơn vị. Chỉ là gợi ý, cần kiểm tra lại.',
    ended: 'Đơn vị đã kết thúc hoạt động trước ngày đối chiếu mà chưa từng gửi kế hoạch.',
  },
  /** In the slip of a file: whose it seems to be. */
  seeming: (name: string, code: string) =>
    `Theo tên ghi trong tệp hoặc tên tệp, đây có thể là kế hoạch của ${name} (mã ${code}). Khi gửi lại, đề nghị ghi đúng tên và mã đơn vị.`,
  /** In the slip of a file, where the unit has sent a plan besides. */
  besides: (file: string) =>
    `Đơn vị đã gửi kế hoạch khác (tệp ${file}), đã được đối chiếu. Nếu đó là bản đúng thì không phải gửi lại tệp này, chỉ cần báo để Ban biết.`,
  /** In the slip of a unit's plan: other files that may be its own; names are ready to print. */
  alsoReceived: (files: readonly string[], plan: string) =>
    `Ban còn nhận được ${w.and(files.map((file) => `tệp ${file}`))}, có thể là của đơn vị nhưng chưa dùng được. Nếu bản đã đối chiếu (tệp ${plan}) là bản đúng thì không phải gửi lại, chỉ cần báo để Ban biết.`,
  /** In a slip: what came that may be the unit's own. */
  received: (files: readonly LikelyFile[]) =>
    `Ban có nhận được ${w.and(files.map((one) => `tệp ${placeOf(one)} (${likely[one.why]})`))}, có thể là của đơn vị nhưng chưa dùng được. Nếu đúng, đề nghị đơn vị sửa và gửi lại; nếu không phải, đề nghị gửi kế hoạch của đơn vị.`,
  endedListed: (units: number) => `${w.count(units)} đơn vị đã kết thúc hoạt động mà chưa từng gửi kế hoạch:`,
  check: (units: number) => `Kiểm tra lại ${w.count(units)} đơn vị có thể đã gửi kế hoạch nhưng tệp chưa dùng được.`,
};
