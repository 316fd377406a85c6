import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayIn } from '../../src/messages/Say.js';
import { unsafeCharacters } from '../../src/plan/text/visible.js';
import type { RenderedPlan, RenderOptions } from '../../src/report/Format.js';
import { code, codeBlock, md } from '../../src/report/markdown/escape.js';
import { markdown } from '../../src/report/markdown/markdown.js';
import { boardReport } from '../support/boardReport.js';
import { hostilePlan } from '../support/hostilePlan.js';

const { context, plans, totals } = boardReport();
type Language = (typeof context)['say']['language'];

function written(list: readonly RenderedPlan[], options: RenderOptions = {}, language: Language = 'vi'): string {
  const renderer = markdown({ ...context, say: sayIn(language) }, options);
  return renderer.head() + list.map((plan) => renderer.plan(plan)).join('') + renderer.foot(totals);
}

describe('text in Markdown is only text', () => {
  test.each([
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['code', '`a`', '\\`a\\`'],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
    ['HTML', '<img src=x>', '&lt;img src=x&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['an image', '![a](b)', '!\\[a\\](b)'],
    ['an address', 'https://a.vn', 'https:&#8203;//a.vn'],
    ['an address without a scheme', 'www.a.vn', 'www&#8203;.a.vn'],
    ['mail', 'a@b.vn', 'a@&#8203;b.vn'],
    ['a mention', '@nhom', '@&#8203;nhom'],
    ['an issue', 'a #12', 'a #&#8203;12'],
    ['another issue', 'GH-12', 'GH-&#8203;12'],
    ['an emoji', ':bomb:', ':&#8203;bomb:'],
    ['a formula', '$x$', '&#36;x&#36;'],
    ['a cell border', 'a|b', 'a\\|b'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a rule', '---', '\\---'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a quotation', '> a', '&gt; a'],
    ['lines', 'a\n\n# b', 'a # b'],
    ['what commands a terminal', 'a\u001b[31m\u202e', 'a‹U+001B›\\[31m‹U+202E›'],
    ['an id', '5.5.b', '5.5.b'],
    ['Vietnamese', 'Đảng ủy xã – 13/25 = 52,0% («tên»)', 'Đảng ủy xã – 13/25 = 52,0% («tên»)'],
  ])('%s', (_, text, expected) => {
    expect(md(text)).toBe(expected);
  });

  test('whatever is written', () => {
    const pieces = fc.array(
      fc.constantFrom('`', '*', '_', '<', '>', '[', ']', '|', '\\', '&', '@', '\n', ' ', 'a', '1', '.', '#'),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const bare = md(parts.join(''))
          .replace(/\\[\\`*_[\]|~\-+=#.)]/g, ' ')
          .replace(/&(?:amp|lt|gt|#36|#8203);/g, ' ');
        expect(bare).not.toMatch(/[\\`*_<>[\]|~&\n]|@[\p{L}\p{N}]|^#/u);
      }),
    );
  });

  test.each([
    ['plain', 'a.yaml:1:2', '`a.yaml:1:2`'],
    ['with a mark', 'a`b', '``a`b``'],
    ['beginning with one', '`a', '`` `a ``'],
  ])('code %s', (_, text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test('no line of a block ends it', () => {
    expect(codeBlock('```\nx')).toBe('````text\n```\nx\n````');
  });
});

describe('markdown', () => {
  const text = written(plans);

  test('begins with the Conclusion and the as-of date', () => {
    expect(text).toMatch(
      /^# Kết quả đối chiếu kế hoạch\n\nKết luận của Ban Thường vụ Tỉnh ủy .*\n\nNgày đối chiếu: 30\/6\/2022 · /,
    );
  });

  test.each(plans.map(({ assessment }) => [assessment.file, assessment] as const))(
    '%s has its section',
    (file, one) => {
      const sections = text.split(/^## /m).filter((section) => section.includes(`Tệp: \`${file}\``));
      const section = sections.find((candidate) => candidate.startsWith(one.unit?.name ?? 'Không rõ đơn vị'));
      const open = one.results.filter(({ status }) => status === 'unmet' || status === 'unknown');
      for (const { requirement } of open) {
        expect(section).toMatch(
          new RegExp(`^### . (?:quyết định kết quả|cảnh báo|lưu ý) · ${requirement.replaceAll('.', '\\.')} · `, 'm'),
        );
        expect(section).toContain(md(context.catalogue.find(requirement)?.hint.vi ?? ''));
        expect(section).toContain(`> **Kết luận ghi:** “${md(context.catalogue.find(requirement)?.quote ?? '')}”`);
      }
      for (const { range } of one.problems)
        expect(section).toContain(`(\`${file}:${range.start.line}:${range.start.column}\`)`);
      if (one.problems.length > 0) expect(section).toContain('```text\n');
    },
  );

  test('the roster, decisions, notes, sums, standing and closing counts stand before the plans', () => {
    for (const title of [
      'Chưa gửi kế hoạch (2)',
      'Gửi nhiều kế hoạch (1)',
      'Không có trong danh sách đơn vị (1)',
      'Được miễn (1)',
      'Lưu ý khi đối chiếu các kế hoạch với nhau (3)',
      'Số liệu cộng từ các đơn vị (1)',
      'Tổng hợp theo địa bàn',
      'Tổng hợp theo loại đơn vị',
      'Tổng hợp theo yêu cầu',
      'Tổng hợp theo đơn vị',
    ]) {
      expect(text).toContain(`\n### ${title}\n`);
    }
    expect(text).toMatch(/Danh sách đơn vị: phải gửi 17 = đã gửi 15 \+ chưa gửi 2 \(quá hạn 1\)\..*\n/);
    // Who reads no further has read what counts.
    expect(text.indexOf('Danh sách đơn vị: phải gửi')).toBeLessThan(text.indexOf('\n## Ban Dân vận Tỉnh ủy Bắc Hà'));
  });

  test('every row of a table has as many cells as its head', () => {
    for (const block of written([...plans, hostilePlan()])
      .split('\n\n')
      .filter((part) => part.startsWith('| '))) {
      const cells = block
        .trim()
        .split('\n')
        .map((row) => row.match(/(?<!\\)\|/g)?.length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  test('nothing of a plan is markup', () => {
    const outside = written([hostilePlan()])
      .replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
      .replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '');
    expect(outside).not.toMatch(/<img|https?:\/\/|(?<!\\)\[|@admin/);
    expect(unsafeCharacters(outside)).toEqual([]);
  });

  test('quiet keeps only what makes a run fail', () => {
    const quiet = written(plans, { quiet: true });
    expect(quiet).not.toContain('## Ban Tuyên giáo');
    expect(quiet).toContain('## Đảng ủy xã An Thịnh');
    expect(quiet).not.toMatch(/^### ! /m);
  });

  test('verbose adds what is met, with its evidence', () => {
    expect(text).not.toContain('### Đã đạt (');
    expect(written(plans, { verbose: true })).toContain('### Đã đạt (');
  });

  test('in English too', () => {
    const english = written(plans, {}, 'en');
    expect(english).toMatch(/^# Plans checked against the Conclusion\n/);
    expect(english).toContain('\n### Not submitted (2)\n');
  });
});
