import { describe, expect, test } from 'vitest';
import type { Totals } from '../../src/desk/totals/Totals.js';
import { sayIn } from '../../src/messages/Say.js';
import type { RenderedPlan, RenderOptions } from '../../src/report/Format.js';
import { markdown, messageBound } from '../../src/report/markdown/markdown.js';
import { boardReport } from '../support/boardReport.js';
import { withDistricts } from '../support/districtsOf.js';

const { context, plans, totals } = boardReport();
const written = (list: readonly RenderedPlan[], given = totals, options: RenderOptions = {}, about = context) => {
  const renderer = markdown(about, options);
  return renderer.head() + list.map((plan) => renderer.plan(plan)).join('') + renderer.foot(given);
};
const [any] = plans;
if (!any) throw new Error('there are no plans');
/** A plan of a unit whose name has so many letters more. */
const named = (more: number): RenderedPlan => {
  const { assessment } = any;
  const { unit } = assessment;
  return { ...any, assessment: { ...assessment, unit: unit && { ...unit, name: unit.name + 'a'.repeat(more) } } };
};
const number = (figure: string) => Number(figure.replace(/[.,]/, ''));
const sectionsIn = (text: string) => text.match(/^## /gm)?.length ?? 0;
const NOTE = /^\*\*Báo cáo này lược bỏ .*\*\*$/m;

describe('a report is kept to what a mail or a comment takes', () => {
  test('which is less than GitHub takes in a comment', () => {
    expect(messageBound.most).toBe(60_000);
    expect(messageBound.most).toBeLessThan(65_536);
    expect(context.say.markdown.why.message(messageBound.most)).toContain('60.000 ký tự');
  });

  // So many plans as come near it, and one whose unit's name fills the rest.
  const section = written([any]).length - written([]).length;
  const many = Array.from({ length: Math.floor((60_000 - written([named(0)]).length) / section) }, () => any);
  const rest = 60_000 - written([...many, named(0)]).length;

  test('at the bound it is whole', () => {
    const whole = written([...many, named(rest)]);
    expect(whole).toHaveLength(60_000);
    expect(sectionsIn(whole)).toBe(many.length + 2);
    expect(whole).not.toMatch(NOTE);
  });

  test('one letter above it a plan is left out, and it is said before the plans', () => {
    const cut = written([...many, named(rest + 1)]);
    expect(cut.length).toBeLessThanOrEqual(60_000);
    const [note = ''] = NOTE.exec(cut) ?? [];
    expect(note).toMatch(/lược bỏ 1 kế hoạch|lược bỏ 2 kế hoạch/);
    const [, left = ''] = /lược bỏ (\d) kế hoạch/.exec(note) ?? [];
    expect(sectionsIn(cut)).toBe(many.length + 2 - Number(left));
    expect(cut.indexOf(note)).toBeLessThan(cut.indexOf(`\n## ${any.assessment.unit?.name}`));
  });
});

describe('of a province', () => {
  const province: Totals = {
    ...withDistricts(totals, 20, 1700, (i) => `Huyện Sông Thương ${i + 1}`),
    byUnit: Array.from({ length: 1700 }, (_, i) => ({ ...totals.byUnit[0], file: `${i}.yaml`, document: 0 }) as never),
    sums: Array.from({ length: 500 }, () => totals.sums[0] as never),
    across: totals.across.map((note) => ({
      ...note,
      plans: Array.from({ length: 300 }, () => note.plans[0] as never),
    })),
  };
  const all = Array.from({ length: 1700 }, (_, i) => plans[i % plans.length] ?? any);

  test.each(['vi', 'en'] as const)('the summary is there, cut, and how much is left out (%s)', (language) => {
    const say = sayIn(language);
    const text = written(all, province, {}, { ...context, say });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.length).toBeGreaterThan(50_000);
    // The first table is whole, long ones are not.
    expect(text.match(/^\| Huyện Sông Thương \d+ \|/gm)).toHaveLength(20);
    const rows = { vi: /Bảng trên còn ([\d.]+) dòng khác/g, en: /has ([\d,]+) other rows/g }[language];
    const [, ofUnits = ''] = [...text.matchAll(rows)].at(-1) ?? [];
    expect(number(ofUnits)).toBeGreaterThan(1400);
    const more = { vi: /^ {2}- và \d+ mục khác$/m, en: /^ {2}- and \d+ other entries$/m }[language];
    expect(text).toMatch(more);
    const counted = {
      vi: /lược bỏ ([\d.]+) kế hoạch \(([\d.]+) chưa đạt/,
      en: /leaves out ([\d,]+) plans \(([\d,]+) not compliant/,
    };
    const [, left = '', failing = ''] = counted[language].exec(text) ?? [];
    const shown = sectionsIn(text) - 1;
    expect(shown).toBeGreaterThan(2);
    expect(shown + number(left)).toBe(all.length);
    const fails = ({ assessment: { verdict } }: RenderedPlan) =>
      verdict === 'non-compliant' || verdict === 'unreadable';
    expect(number(failing)).toBe(all.slice(shown).filter(fails).length);
    expect(text).toMatch(/-o html:/);
  });

  test('quiet plans with nothing to say are not left out', () => {
    const good = plans.filter(({ assessment }) => assessment.verdict === 'compliant');
    const text = written(
      Array.from({ length: 3000 }, (_, i) => good[i % good.length] ?? any),
      totals,
      { quiet: true },
    );
    expect(text).not.toMatch(NOTE);
  });
});

test('even the shortest says what it leaves out, or nothing where there is no room for that', () => {
  const name = 'Huyện '.repeat(30);
  const huge = withDistricts(totals, 300, 1700, (i) => `${name}${i}`);
  const text = written(plans, huge);
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text).toMatch(/Bảng trên còn \d+ dòng khác\./);
  expect(text).toMatch(NOTE);
});
