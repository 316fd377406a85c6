import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess/assess.js';
import type { Standing } from '../../src/desk/totals/Standing.js';
import { sayIn } from '../../src/messages/Say.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { renderReport } from '../../src/report/renderReport.js';
import { boardReport } from '../support/boardReport.js';

const { context, plans, totals } = boardReport();
const page = async (language: 'vi' | 'en' = 'vi') =>
  (await renderReport('html', { ...context, say: sayIn(language) }, plans, {}, totals)) as string;

/** What a reader without scripts sees. */
const visibleHtml = (html: string) => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/json" class="unit">([\s\S]*?)<\/script>/g)].map(([, data = '']) => {
    const [row = '', part = ''] = data.split('\n');
    return { row: JSON.parse(row), part: JSON.parse(part) };
  });

describe('html', () => {
  test.each(['vi', 'en'] as const)('is one page in %s that needs nothing else', async (language) => {
    const html = await page(language);
    expect(html).toMatch(/^<!doctype html>\n<html lang="(vi|en)">\n<head>\n<meta charset="utf-8">/);
    expect(html).toContain(`<html lang="${language}">`);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? '';
    const digest = createHash('sha256').update(script).digest('base64');
    expect(policy).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}';`);
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|base|form)\b|\bsrc=|@import|url\(/);
    expect(visibleHtml(html)).not.toMatch(/https?:/);
    expect(visibleHtml(html).match(/<h1\b/g)).toHaveLength(1);
    expect(html).toContain('<noscript>');
    expect(html).not.toMatch(/undefined|\[object Object\]|NaN/);
  });

  test('the same report gives the same bytes', async () => {
    expect(await page()).toBe(await page());
  });

  test('holds every unit with its statuses, in the order of the report', async () => {
    const units = dataOf(await page());
    expect(units.map(({ row }) => row.verdict)).toEqual(plans.map(({ assessment }) => assessment.verdict));
    for (const [i, { row, part }] of units.entries()) {
      const { results, problems } = plans[i]?.assessment ?? { results: [], problems: [] };
      expect(row.states).toHaveLength(context.catalogue.requirements.length);
      expect(row.states.replaceAll('.', '')).toHaveLength(results.length);
      expect(part.results).toHaveLength(results.length);
      expect(part.problems).toHaveLength(problems.length);
    }
  });

  test('figures are those of the totals, lists are whole', async () => {
    const html = visibleHtml(await page());
    const { requirements } = totals.summary;
    expect(html).toContain(`Cần xem xét: <b>${requirements.review}</b> (đã xem xét: <b>${requirements.reviewed}</b>)`);
    expect(html).toContain(`Được miễn: <b>${requirements.waived}</b>`);
    expect(html).toContain(
      'phải gửi 17 = đã gửi, đã đối chiếu 15 + đã gửi, chưa dùng được 0 + chưa gửi, chưa đến hạn 1 + chưa gửi, quá hạn 1',
    );
    for (const { unit } of totals.roster?.missing ?? []) expect(html).toContain(`<th scope="row">${unit.name}</th>`);
    for (const { plans: places } of totals.across) {
      for (const { file, range } of places) {
        expect(html).toContain(`<code>${file}:${range.start.line}:${range.start.column}</code>`);
      }
    }
    const keys = totals.standing.filter(({ by }) => by === 'requirement').map(({ key }) => key);
    const shown = [...html.matchAll(/<th scope="row">(?:<a href="[^"]*">)?<b>(.*?)<\/b>/g)].map(([, key]) => key);
    expect(shown).toEqual(keys);
  });

  test('of some of the plans it says what of the roster can be told: who sent what, and not who is missing', async () => {
    const partial = { ...totals, summary: { ...totals.summary, partial: true as const } };
    const html = visibleHtml((await renderReport('html', context, plans, {}, partial)) as string);
    const section = html.slice(html.indexOf('id="roster"'));
    expect(section).toContain('Chỉ gồm một số kế hoạch (--partial): không xét đơn vị nào chưa gửi.');
    expect(section).not.toContain('phải gửi');
    for (const { unit } of totals.roster?.twice ?? []) expect(section).toContain(unit.name);
    for (const { unit } of totals.roster?.missing ?? [])
      expect(html).not.toContain(`<th scope="row">${unit.name}</th>`);
  });

  test('tables of standing are in the order that they say they are', async () => {
    const html = visibleHtml(await page());
    const sharesOf = (by: Standing['by'], of: 'errors' | 'all') =>
      totals.standing.flatMap((row) => (row.by === by && row[of].of > 0 ? [row[of].met / row[of].of] : []));
    const ascending = (shares: number[]) => [...shares].sort((a, b) => a - b);
    expect(html.match(/Xếp từ thấp đến cao theo tỷ lệ đạt yêu cầu quyết định kết quả, /g)).toHaveLength(2);
    for (const by of ['parent', 'type'] as const) {
      expect(sharesOf(by, 'errors')).toEqual(ascending(sharesOf(by, 'errors')));
    }
    expect(html.match(/Xếp từ thấp đến cao theo tỷ lệ đạt\. /g)).toHaveLength(1);
    expect(new Set(sharesOf('requirement', 'all')).size).toBeGreaterThan(2);
    expect(sharesOf('requirement', 'all')).toEqual(ascending(sharesOf('requirement', 'all')));
  });

  test('hostile text stays text', async () => {
    const attack = '</script><img src=x onerror=alert(1)>\u202e';
    const text = `đơn vị:\n  tên: "${attack}\\u202e\\u2028"\n  loại: Cấp ủy\n  cấp: xã\n"<b>${attack}": 1\n`;
    const judged = assess(parsePlan(text), context.catalogue, { asOf: context.asOf, file: `<i>${attack}.yaml` });
    const parent = `"><script>alert(2)</script>${attack}`;
    const listed = { code: attack, name: attack, type: 'party-committee', level: 'commune' as const, parent };
    const html = (await renderReport('html', context, [{ assessment: { ...judged, listed }, text }])) as string;
    expect(html).not.toMatch(/<img|<i>|<b><\/script>|alert\(2\)<\/script>|[\u2028\u2029\u202e]/);
    expect(html.match(/<script\b/g)).toHaveLength(3);
    expect(html.match(/<\/script/g)).toHaveLength(3);
    expect(dataOf(html)[0]?.row.name).toContain('</script><img src=x onerror=alert(1)>‹U+202E›');
  });

  test('a run without a roster, decisions or notes leaves their parts out', async () => {
    const html = visibleHtml((await renderReport('html', context, plans)) as string);
    for (const id of ['roster', 'waivers', 'reviews', 'across', 'sums']) expect(html).not.toContain(`id="${id}"`);
  });
});
