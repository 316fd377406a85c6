import { describe, expect, test } from 'vitest';
import { sayIn } from '../../src/messages/Say.js';
import { askedIn, findAddress, NO_PARENT } from '../../src/report/html/findAddress.js';
import { renderReport } from '../../src/report/renderReport.js';
import { boardReport } from '../support/boardReport.js';
import { absent, rosterReport } from '../support/rosterReport.js';

const render = async ({ context, plans, totals } = rosterReport(), language: 'vi' | 'en' = 'vi') =>
  (await renderReport('html', { ...context, say: sayIn(language) }, plans, {}, totals)) as string;

const dataIn = (html: string, id: string) =>
  JSON.parse(new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's').exec(html)?.[1] ?? 'null');
const linksIn = (html: string) =>
  [...html.matchAll(/href="(#\?[^"]*)"/g)].map(([, href = '']) => askedIn(href.replaceAll('&amp;', '&')));

describe('the units of the roster in the page', () => {
  test.each([
    ['unusable', 'có thể đã gửi, chưa dùng được', 'Có thể đã gửi: tệp plans/hoi-nong-dan-xa-phu-hoa.yaml'],
    ['not-due', 'chưa gửi, chưa đến hạn', '15/7/2022'],
    ['overdue', 'chưa gửi, quá hạn', 'Quá hạn 181 ngày'],
    ['ended', 'đã kết thúc hoạt động, chưa từng gửi', 'đơn vị hoạt động đến hết ngày 31/3/2022'],
  ] as const)(
    'one that is %s stands with its status in words and what is known of it',
    async (status, words, about) => {
      const rows = dataIn(await render(), 'listed') as { code?: string }[];
      const { unit } = absent[status];
      const row = rows.find(({ code }) => code === unit.code);
      expect(row).toMatchObject({
        name: unit.name,
        kind: 'farmers-union/commune',
        parent: unit.parent,
        sending: status,
        words,
      });
      expect(row).toHaveProperty('about', expect.stringContaining(about));
    },
  );

  test('each once, in the order of the roster; those with a plan by the number of its part', async () => {
    const report = rosterReport();
    const rows = dataIn(await render(report), 'listed') as (number | { code: string })[];
    const { units = [] } = report.totals.roster ?? {};
    expect(rows).toHaveLength(units.length);
    const codes = rows.map((one) =>
      typeof one === 'number' ? report.plans[one - 1]?.assessment.listed?.code : one.code,
    );
    expect(codes).toEqual(units.map(({ unit }) => unit.code));
  });

  test('a file that may be a unit’s leads to its part, and says whose it may be', async () => {
    const report = rosterReport();
    const html = await render(report);
    const rows = dataIn(html, 'listed') as { sending?: string; parts?: object[] }[];
    const file = 'plans/hoi-nong-dan-xa-phu-hoa.yaml';
    const parts = [{ number: report.plans.length, file }];
    expect(rows.find(({ sending }) => sending === 'unusable')?.parts).toEqual(parts);
    expect(html).toContain('"seeming":"Hội Nông dân xã Phú Hòa (HND-07-05)"');
  });

  test('a plan that was sent for certain and cannot be used is not called a likeness', async () => {
    const report = rosterReport();
    const { roster } = report.totals;
    const units = roster?.units?.map(({ likely: _, ...entry }) =>
      entry.status === 'unusable' ? { ...entry, word: [{ file: 'a.docx' }] } : entry,
    );
    const html = await render({
      ...report,
      totals: { ...report.totals, ...(roster && { roster: { ...roster, ...(units && { units }) } }) },
    });
    expect(dataIn(html, 'listed')).toContainEqual(expect.objectContaining({ words: 'đã gửi, chưa dùng được' }));
  });

  test('none are told of some of the plans, or without a roster', async () => {
    const report = rosterReport();
    const partial = { ...report.totals, summary: { ...report.totals.summary, partial: true as const } };
    const { roster: _, ...without } = report.totals;
    for (const totals of [partial, without]) {
      const html = await render({ ...report, totals });
      expect(dataIn(html, 'listed')).toBeNull();
      expect(html).not.toContain('"sending":');
    }
  });
});

describe('the ways to units', () => {
  test('districts, kinds and requirements lead to their units, and figures to those that they count', async () => {
    const html = await render();
    const links = linksIn(html);
    expect(links).toContainEqual({ parent: 'Huyện Sông Thương' });
    expect(links).toContainEqual({ parent: 'Huyện Thanh Sơn', verdict: 'overdue' });
    expect(links).toContainEqual({ verdict: 'unusable' });
    expect(links).toContainEqual({ kind: 'veterans-association/district' });
    expect(links).toContainEqual({ requirement: '3.1.b', status: 'EWN' });
    // No way to units of which there are none.
    expect(links).not.toContainEqual({ parent: 'Huyện Sông Thương', verdict: 'overdue' });
  });

  test('every requirement that some unit fails leads to those units, and no other does', async () => {
    const report = boardReport();
    const asked = linksIn(await render(report)).flatMap((one) => one?.requirement ?? []);
    const failed = report.totals.byRequirement.filter(({ counts }) => counts.unmet > 0);
    expect(asked.sort()).toEqual(failed.map(({ requirement }) => requirement).sort());
  });

  test('the lists of the roster lead to the parts of its units', async () => {
    const report = rosterReport();
    const html = await render(report);
    const rows = (dataIn(html, 'listed') as (number | { code: string; name: string })[]).filter(
      (one) => typeof one !== 'number',
    );
    for (const [i, { name }] of rows.entries()) {
      expect(html).toContain(`<th scope="row"><a href="#unit-${report.plans.length + i + 1}">${name}</a></th>`);
    }
    expect(rows).toHaveLength(Object.keys(absent).length);
  });

  test('results stand before charts', async () => {
    const html = await render();
    const ids = [...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.slice(0, 6)).toEqual(['summary', 'by-parent', 'by-type', 'by-requirement', 'plans', 'charts']);
    expect(html.indexOf('<figure')).toBeGreaterThan(html.indexOf('id="charts"'));
  });

  test('no two parts of the page have one name', async () => {
    const ids = [...(await render()).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the address of units', () => {
  test.each([
    [{ parent: 'huyện Sông Thương' }],
    [{ parent: NO_PARENT, verdict: 'overdue' }],
    [{ search: 'A&B=C#?%41 +"<' }],
    [{ search: '\u{1f600}' }],
    [{}],
  ])('%j comes back', (asked) => {
    const address = findAddress(asked);
    expect(address).toMatch(/^#\?[\w%&=.~!*'()-]*$/);
    expect(askedIn(address)).toEqual(asked);
  });

  test('what asks for nothing is left out', () => {
    expect(findAddress({ parent: '', verdict: 'overdue', search: '' })).toBe('#?verdict=overdue');
  });

  test.each([['#unit-5'], ['#summary'], [''], ['#']])('%s is no such address', (address) => {
    expect(askedIn(address)).toBeUndefined();
  });

  test.each([
    ['#?parent=%E0%A4', {}],
    ['#?=x&&parent', { parent: '' }],
    ['#?__proto__=x&parent=A', { ...JSON.parse('{"__proto__":"x"}'), parent: 'A' }],
    ['#?parent=A=B', { parent: 'A' }],
  ])('%s, which nobody has made here, does no harm', (address, asked) => {
    expect(askedIn(address)).toEqual(asked);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('a character that could hide something is shown in it, as in the page', () => {
    expect(decodeURIComponent(findAddress({ parent: 'A\u202eB\ud800' }))).toBe('#?parent=A‹U+202E›B‹U+D800›');
  });
});
