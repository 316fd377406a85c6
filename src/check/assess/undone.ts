import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import { REMARK } from '../../plan/reader/Place.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { putOffIn } from '../../plan/text/putOff.js';
import { ownTextAt } from './ownTextAt.js';

/** How a text begins that says that nothing was done: `hoãn do dịch`, `chưa tổ chức`. */
const DENIES =
  /^["'“]?(?:(?:đã |tạm |phải |bị )?(?:hoãn|hủy|huỷ|lùi|dời|dừng|rút)|(?:chưa|không) (?:tổ chức|thực hiện|họp|làm việc|diễn ra|triển khai|tiến hành|ban hành|ký|gửi|đăng ký))(?![\p{L}\p{M}])/iu;

/** Whether a text says so, by itself or set off behind what was to be done; what a session came to may be about anything. */
function isDenied(text: string, field: string, date: IsoDate): boolean {
  if (field === 'conclusion') return DENIES.test(text);
  const isRemark = field === REMARK;
  return (!isRemark && DENIES.test(text)) || putOffIn(text, Number(date.slice(0, 4)), isRemark) !== undefined;
}

/** What has a day on which it was done, and the texts beside it. */
type Dated = Readonly<Record<string, unknown>>;

/**
 * A plan without what it denies itself: an entry with a day that has passed, and beside it that it was put off, or not done. Which of
 * the two is wrong, only the unit knows, so the entry counts for nothing and hides what it may have met.
 */
export function withoutUndone(parsed: ParsedPlan, plan: Plan, asOf: IsoDate): { plan: Plan; undone: Problem[] } {
  const undone: Problem[] = [];
  const isUndone = (entry: Dated | undefined, path: string, day: string, fields: readonly string[]): boolean => {
    const date = entry?.[day];
    if (typeof date !== 'string' || date > asOf) return false;
    const field = [...fields, REMARK].find((name) => isDenied(ownTextAt(parsed, `${path}/${name}`), name, date));
    if (field === undefined) return false;
    const located = parsed.locate(`${path}/${field}`);
    const params = { key: located.key ?? field, text: ownTextAt(parsed, `${path}/${field}`), date };
    undone.push(problemOf('undone', params, located, path));
    return true;
  };
  const left = <T extends Dated>(
    list: readonly T[],
    section: string,
    [day, ...fields]: readonly [string, ...string[]],
    rest: (entry: T) => T,
  ) => list.map((entry, i) => (isUndone(entry, `/${section}/${i}`, day, fields) ? rest(entry) : entry));
  const { dissemination, working_sessions: sessions, annual_reports: reports, issuances } = plan;
  const lists: Partial<Plan> = {
    ...(dissemination && { dissemination: left(dissemination, 'dissemination', ['date', 'form'], () => ({})) }),
    ...(sessions && {
      working_sessions: left(sessions, 'working_sessions', ['date', 'with', 'conclusion'], ({ year }) => ({ year })),
    }),
    ...(reports && {
      annual_reports: left(reports, 'annual_reports', ['sent', 'number', 'to'], ({ year }) => ({ year })),
    }),
    ...(issuances && {
      issuances: left(issuances, 'issuances', ['issued', 'number', 'title'], ({ kind }) => ({ kind })),
    }),
  };
  const records: Partial<Plan> = {
    ...(isUndone(plan.document, '/document', 'issued', ['number', 'title']) && { document: {} }),
    ...(isUndone(plan.coordination_regulation, '/coordination_regulation', 'issued', ['number']) && {
      coordination_regulation: {},
    }),
    ...(isUndone(plan.final_review, '/final_review', 'held', ['number']) && { final_review: {} }),
  };
  return undone.length === 0 ? { plan, undone } : { plan: { ...plan, ...lists, ...records }, undone };
}
