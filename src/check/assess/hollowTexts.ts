import type { Plan } from '../../plan/model/Plan.js';
import type { Problem, ProblemKind, ProblemParams } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import { unitName } from '../../plan/model/unitName.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { bare, fold, sameFolded } from '../../plan/text/fold.js';
import { isGibberish } from '../../plan/text/gibberish.js';
import { hollowIn } from '../../plan/text/hollow.js';
import { lazy } from '../../plan/text/lazy.js';

/** A text of a plan that is to say something, and where it stands. */
interface Said {
  text: string | undefined;
  path: string;
}

/** Texts that a person would send back, as notes: they say nothing, have a gap left in them, or name nobody who leads. */
export function checkHollowTexts(parsed: ParsedPlan, plan: Plan): Problem[] {
  const note = <K extends ProblemKind>(kind: K, params: ProblemParams[K], path: string) =>
    problemOf(kind, params, parsed.locate(path));
  const names = namesOf(plan);
  const contents = textsIn(plan);
  return [
    ...contents.flatMap(({ text = '', path }) =>
      hollowIn(text, names) || isOneWord(text) ? [note('says-nothing', { text }, path)] : [],
    ),
    ...[...contents, ...namesIn(plan)].flatMap(({ text = '', path }) =>
      isGibberish(text) ? [note('gibberish', { text }, path)] : [],
    ),
    ...sameAsTask(plan).map(({ text = '', path }) => note('says-nothing', { text }, path)),
    ...contents.flatMap(({ text = '', path }) => (GAP.test(text) ? [note('open-gap', { text }, path)] : [])),
    ...(plan.tasks ?? []).flatMap(({ lead = '' }, i) =>
      isNobody(lead) ? [note('nameless-lead', { lead }, `/tasks/${i}/lead`)] : [],
    ),
  ];
}

/** The texts of what is done: too short a content of a task is said by itself. */
function textsIn({
  tasks = [],
  creative_activities: activities = [],
  orientations = [],
  citizen_receptions,
}: Plan): Said[] {
  return [
    ...tasks.map(({ content }, i) => ({ text: isShort(content) ? undefined : content, path: `/tasks/${i}/content` })),
    ...activities.flatMap(({ title, political_task }, i) => [
      { text: title, path: `/creative_activities/${i}/title` },
      { text: political_task, path: `/creative_activities/${i}/political_task` },
    ]),
    ...orientations.flatMap(({ focus = [] }, i) =>
      focus.map((text, j) => ({ text, path: `/orientations/${i}/focus${focus.length > 1 ? `/${j}` : ''}` })),
    ),
    ...(citizen_receptions?.invited ?? []).map((text, i) => ({ text, path: `/citizen_receptions/invited/${i}` })),
  ];
}

/** What things and people are called, which may be short, and still says who or what. */
function namesIn({
  unit,
  document,
  issuances = [],
  orientations = [],
  tasks = [],
  working_sessions = [],
}: Plan): Said[] {
  return [
    { text: unit.name, path: '/unit/name' },
    { text: document?.title, path: '/document/title' },
    { text: document?.number, path: '/document/number' },
    ...issuances.flatMap(({ title, number }, i) => [
      { text: title, path: `/issuances/${i}/title` },
      { text: number, path: `/issuances/${i}/number` },
    ]),
    ...orientations.map(({ number }, i) => ({ text: number, path: `/orientations/${i}/number` })),
    ...working_sessions.map(({ conclusion }, i) => ({ text: conclusion, path: `/working_sessions/${i}/conclusion` })),
    ...tasks.flatMap(({ content, lead, output }, i) => [
      { text: isShort(content) ? content : undefined, path: `/tasks/${i}/content` },
      { text: lead, path: `/tasks/${i}/lead` },
      { text: output, path: `/tasks/${i}/output` },
    ]),
  ];
}

const isShort = (text = '') => text.split(/\s+/).length < 4;

/** An activity whose title is only the political task that it is tied to. */
const sameAsTask = ({ creative_activities: activities = [] }: Plan): Said[] =>
  activities.flatMap(({ title, political_task }, i) =>
    title !== undefined && political_task !== undefined && sameFolded(title, political_task)
      ? [{ text: title, path: `/creative_activities/${i}/title` }]
      : [],
  );

/** The words of the unit's own name, which say nothing of what it does. */
function namesOf({ unit }: Plan): ReadonlySet<string> {
  const words = [unit.name, ...(unit.party_committee ?? [])].flatMap((name) => unitName(name).split(' '));
  return new Set([...words, ...words.map(bare)]);
}

/** One word over and over, or none at all. */
function isOneWord(text: string): boolean {
  const words = fold(text).split(' ');
  return words.length > 2 && (new Set(words).size === 1 || words.every((word) => word.length === 1));
}

/** A gap of a form with something behind it, or a hint of one in brackets; behind several names an ellipsis stands for others. */
const GAP = /(?:^|[^\s,;.…]\s)(?:\.{3,}|…+)\s?(?=\p{L})|_{3,}|\[(?:tên|ghi|điền|nêu|số) [^\]]*\]/iu;

/** Words that name nobody, by themselves and together. */
const NOBODY = lazy(
  () =>
    new Set(
      'các cơ quan đơn vị ban ngành đoàn thể liên có được giao phân công toàn tất cả mọi cán bộ đồng chí người tập cá nhân theo của lãnh đạo trực thuộc địa phương phận ai cũng phụ trách và'
        .split(' ')
        .map(fold),
    ),
);

/** Whether a lead names nobody: `các cơ quan liên quan`, `người được phân công`. */
const isNobody = (lead: string) =>
  lead !== '' &&
  !/^(?:tập thể )?lãnh đạo ban\.?$/iu.test(lead) &&
  fold(lead)
    .split(' ')
    .every((word) => NOBODY().has(word));
