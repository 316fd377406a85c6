import type { ProblemParams } from '../../plan/model/Problem.js';
import { oneLine } from '../../plan/text/visible.js';
import { words as w } from './words.js';

type Params = ProblemParams['has-predecessors'];
type Former = Params['units'][number];

const formerName = ({ code, name, through }: Former) =>
  `${w.quote(name)} (mã ${w.quote(code)}${through === undefined ? '' : `, qua ${w.quote(through)}`})`;

/** What of the plan of a former unit counts, where it stands, and what stays that unit's own. */
function formerPlan({ name, plan, file = '', counted = [], owed = [] }: Former): string {
  const whose = w.quote(name);
  const shown = oneLine(file);
  if (plan === 'unreadable')
    return `Kế hoạch của ${whose} (${shown}) không đọc được, nên phần việc của đơn vị đó chưa xác định được.`;
  const entries = counted.map(
    ({ requirement, year, line, column }) =>
      `${requirement}${year === undefined ? '' : ` năm ${year}`} (${shown}:${line}:${column})`,
  );
  const years = owed.map(({ requirement, years }) => `${requirement} năm ${w.and(years.map(String))}`);
  return [
    entries.length > 0
      ? `Kế hoạch của ${whose} được tính cho đơn vị này: ${entries.join('; ')}.`
      : `Kế hoạch của ${whose} (${shown}) không có phần nào cần tính cho đơn vị này.`,
    ...(years.length > 0
      ? [`${whose} còn thiếu ${years.join('; ')}: phần này thuộc trách nhiệm của chính đơn vị đó.`]
      : []),
  ].join(' ');
}

const isThere = (plan: Former['plan']) => plan === 'read' || plan === 'unreadable';

/** Whose plans there are none of. */
function absent(units: readonly Former[]): string[] {
  if (units.length === 0) return [];
  const those = w.and(units.map(({ name }) => w.quote(name)));
  return [
    `Lần đối chiếu này không có kế hoạch của ${those}, nên phần việc từng năm, hoạt động đã đăng ký và báo cáo ghi trong đó chưa được tính. Hãy đối chiếu cùng lúc với kế hoạch đó.`,
  ];
}

/** What a unit was made of, and what of the plans of those units counts for it. */
export const hasPredecessors = ({ units, together = [] }: Params): string =>
  [
    `Theo danh sách đơn vị, đơn vị này kế thừa ${w.and(units.map(formerName))}.`,
    ...units.filter(({ plan }) => isThere(plan)).map(formerPlan),
    ...absent(units.filter(({ plan }) => !isThere(plan))),
    ...together.map(
      ({ requirement, year, count, max }) =>
        `Yêu cầu ${requirement} năm ${year}: các đơn vị ghi tổng cộng ${w.count(count)}; mức nhiều nhất ${w.count(max)} tính riêng cho từng đơn vị nên không bị coi là vượt.`,
    ),
  ].join(' ');
