import type { ChangedSince, FreshFinding, LostFile, Shard, SinceLimit, SinceSummary } from '../../desk/totals/Scope.js';
import type { Summary } from '../../desk/totals/Totals.js';
import { oneLine } from '../../plan/text/visible.js';
import { firstOf } from '../firstOf.js';
import { planName } from '../planName.js';
import { byDistrict } from './byDistrict.js';
import { words as w } from './words.js';

/** What the reports say when a run is about less than everything, or about what is new. */
export const extent = {
  /** In the head of the report, as the next. */
  shard: ({ index, of }: Pick<Shard, 'index' | 'of'>) => `Phần ${index}/${of}`,
  changedSince: ({ ref, because }: Pick<ChangedSince, 'ref' | 'because'>) =>
    because === undefined
      ? `Chỉ gồm các kế hoạch thay đổi kể từ ${w.quote(ref)}`
      : `Gồm mọi kế hoạch, vì ${w.quote(because)} đã thay đổi kể từ ${w.quote(ref)}`,
  titles: { fresh: 'Mới phát sinh', newlyDue: 'Mới đến hạn', newlyOverdue: 'Đơn vị mới quá hạn' },
  /** The same with `--quiet`: the last lines count those of all levels. */
  failing: {
    fresh: 'Mới phát sinh, ở mức quyết định kết quả',
    newlyDue: 'Mới đến hạn, ở mức quyết định kết quả',
  },
  /** `sentence` says what is found. */
  finding: ({ file, requirement, finding }: FreshFinding, sentence: string) =>
    `${file}:${finding.range.cell ?? finding.range.start.line} · ${requirement ?? 'tệp kế hoạch'} · ${sentence}`,
  limits: {
    catalogue: 'báo cáo này được lập theo bộ yêu cầu khác',
    only: 'báo cáo này chỉ đối chiếu một số yêu cầu (--only), không có dữ liệu về các yêu cầu còn lại',
    partial:
      'báo cáo này chỉ gồm một số kế hoạch (--partial), không có dữ liệu về các kế hoạch còn lại và về các đơn vị chưa gửi',
    shard:
      'báo cáo này chỉ là một phần (--shard), không có dữ liệu về các kế hoạch ở phần khác và về các đơn vị chưa gửi',
    'changed-since':
      'báo cáo này chỉ nêu các kế hoạch đã thay đổi khi đó (--changed-since), không có dữ liệu về các kế hoạch còn lại',
    roster:
      'báo cáo này theo danh sách đơn vị khác, phần lớn đơn vị không có trong danh sách lần này, nên không so sánh được theo đơn vị. Hãy kiểm tra lại tệp đã chọn',
  } satisfies Record<SinceLimit, string>,
  /** Why it is not told which units of a roster have sent nothing. */
  untold: {
    partial: 'Chỉ gồm một số kế hoạch (--partial): không xét đơn vị nào chưa gửi.',
    shard:
      'Chỉ gồm một phần của lần đối chiếu (--shard): đơn vị nào chưa gửi chỉ xác định được khi gộp các phần bằng lệnh rasoat report.',
  },
  /** A sentence for each way in which the run is limited. */
  lines: ({ files, plans, partial, shard, changedSince, since, beyond }: Summary) => [
    ...(beyond ? [byDistrict.beyond(beyond)] : []),
    ...(partial ? [extent.untold.partial] : []),
    ...(shard
      ? [
          `${extent.shard(shard)}: ${w.count(files.found)} trong tổng số ${w.count(shard.files)} tệp${files.found === 0 ? ', không có tệp nào để đối chiếu' : ''}. Đơn vị nào chưa gửi chỉ xác định được khi gộp các phần bằng lệnh rasoat report; khi đó số liệu và số văn bản cũng được đối chiếu trên mọi kế hoạch, riêng nội dung giống nhau chỉ được so trong từng phần. Đơn vị không có kế hoạch trong phần này không làm thay đổi mã thoát.`,
        ]
      : []),
    ...(changedSince ? [changedLine(changedSince, plans.received), ...goneSince(changedSince)] : []),
    ...(since
      ? [
          `So với ${w.quote(since.report)} đối chiếu ngày ${w.date(since.asOf)}: mới phát sinh ${w.count(since.fresh)}, mới đến hạn ${w.count(since.newlyDue)}, đã biết ${w.count(since.known)}, đã khắc phục ${w.count(since.fixed)}; đơn vị mới quá hạn ${w.count(since.newlyOverdue)}. Những điểm đã biết không làm thay đổi mã thoát.`,
          ...goneLine(since),
          ...(since.limits ?? []).map((limit) => `Lưu ý về ${w.quote(since.report)}: ${extent.limits[limit]}.`),
        ]
      : []),
  ],
};

/** Why what was a plan is not read although it is there. */
const lostReason = ({ why, now }: Omit<LostFile, 'file'>) =>
  ({
    ignored: 'bị .gitignore bỏ qua',
    renamed: now === undefined ? 'đã đổi tên' : `đã đổi tên thành ${oneLine(now)}`,
    'not-here': 'chưa được lấy về máy (sparse checkout)',
    submodule: 'kho con (git submodule) đã thay đổi; phần trước khi thay đổi không xem được',
    'not-asked': 'nằm ngoài các đường dẫn được đối chiếu lần này',
  })[why];

function goneLine({ report, gone = [] }: SinceSummary): string[] {
  if (gone.length === 0) return [];
  const named = gone.map((plan) => planName(w)(plan) + (plan.why ? ` – ${lostReason({ why: plan.why })}` : ''));
  const plans = firstOf(named, (left) => `${w.count(left)} kế hoạch khác`);
  return [`Có trong ${w.quote(report)}, nay không còn: ${plans.join(', ')}. Việc này không làm thay đổi mã thoát.`];
}

/** What was deleted, what is there and is not read, and what has only a new name. */
function goneSince({ ref, gone = [], lost = [], renamed = [], dropped = [], ...roster }: ChangedSince): string[] {
  const isLost = new Set(lost.map(({ file }) => file));
  const left = lost.filter(({ why }) => why !== 'submodule');
  const modules = lost.filter(({ why }) => why === 'submodule').map(({ file }) => oneLine(file));
  const line = (head: string, files: readonly string[], tail: string) =>
    files.length === 0 ? [] : [`${head}: ${firstOf(files, (left) => `${w.count(left)} tệp khác`).join(', ')}.${tail}`];
  const deleted = gone.filter((file) => !isLost.has(file)).map(oneLine);
  const isNoPlan = ' Việc này không làm thay đổi mã thoát.';
  return [
    ...line(`Đã bị xóa kể từ ${w.quote(ref)}`, deleted, isNoPlan),
    ...line(`Có ở ${w.quote(ref)}, nay không còn trong các tệp đã thay đổi`, dropped.map(planName(w)), isNoPlan),
    ...line(
      `Có ở ${w.quote(ref)}, nay vẫn còn nhưng không được đối chiếu`,
      left.map((one) => `${oneLine(one.file)} (${lostReason(one)})`),
      isNoPlan,
    ),
    ...line(
      `Kho con (git submodule) đã thay đổi kể từ ${w.quote(ref)}, không xem được trước đó có những kế hoạch nào`,
      modules,
      isNoPlan,
    ),
    ...line(
      `Đã đổi tên kể từ ${w.quote(ref)}`,
      renamed.map(({ file, now }) => `${oneLine(file)} → ${oneLine(now)}`),
      '',
    ),
    ...unlistedSince(ref, roster),
  ];
}

/** Who was taken off the roster. */
function unlistedSince(
  ref: string,
  { unlisted = [], rosterUnread }: Pick<ChangedSince, 'unlisted' | 'rosterUnread'>,
): string[] {
  const units = firstOf(
    unlisted.map(({ code, name }) => `${oneLine(name)} (${oneLine(code)})`),
    (left) => `${w.count(left)} đơn vị khác`,
  );
  return [
    ...(unlisted.length > 0
      ? [
          `Có trong danh sách đơn vị ở ${w.quote(ref)}, nay không còn trong danh sách, nên chưa gửi kế hoạch cũng không được nêu: ${units.join(', ')}. Việc này không làm thay đổi mã thoát.`,
        ]
      : []),
    ...(rosterUnread
      ? [
          `Danh sách đơn vị ở ${w.quote(ref)} không đọc được hết, nên không biết còn đơn vị nào khác đã bị đưa ra khỏi danh sách.`,
        ]
      : []),
  ];
}

function changedLine({ ref, because, unchanged, unreadable }: ChangedSince, listed: number): string {
  const since = `Thay đổi kể từ ${w.quote(ref)}`;
  if (because !== undefined) {
    return `${since}: ${w.quote(because)} là căn cứ đối chiếu mọi kế hoạch, nên báo cáo nêu và đối chiếu cả ${w.count(listed)} kế hoạch.`;
  }
  const broken = unreadable > 0 ? ` (${w.count(unreadable)} kế hoạch trong số đó không đọc được)` : '';
  return `${since}: ${w.count(listed)} trong tổng số ${w.count(listed + unchanged)} kế hoạch. Báo cáo chỉ nêu và đối chiếu các kế hoạch này; ${w.count(unchanged)} kế hoạch không thay đổi${broken}. Danh sách đơn vị và những điểm trùng lặp, mâu thuẫn giữa các kế hoạch vẫn được xét trên mọi kế hoạch.`;
}
