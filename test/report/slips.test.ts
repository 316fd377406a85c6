import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { sayIn } from '../../src/messages/Say.js';
import { messages } from '../../src/messages/sentences.js';
import { unsafeCharacters } from '../../src/plan/text/visible.js';
import type { FolderFile, RenderedPlan } from '../../src/report/Format.js';
import { md } from '../../src/report/markdown/escape.js';
import { FileNames } from '../../src/report/slips/FileNames.js';
import { slips } from '../../src/report/slips/slips.js';
import { boardReport } from '../support/boardReport.js';
import { hostilePlan } from '../support/hostilePlan.js';

const { context, plans, totals } = boardReport();
type Language = (typeof context)['say']['language'];

async function written(list: readonly RenderedPlan[], language: Language = 'vi'): Promise<FolderFile[]> {
  const renderer = slips({ ...context, say: sayIn(language) });
  const files = [...(await renderer.head())];
  for (const plan of list) files.push(...(await renderer.plan(plan)));
  return [...files, ...(await renderer.foot(totals))];
}

const contentOf = (files: readonly FolderFile[], name: string) => files.find((file) => file.name === name)?.content;
const text = (files: readonly FolderFile[], name: string) => String(contentOf(files, name));
const wordText = (content: FolderFile['content'] | undefined): string =>
  strFromU8(unzipSync(content as Uint8Array)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '');

describe('names of files', () => {
  test.each([
    ['a code', 'HND-07.03', 'HND-07-03'],
    ['a name', 'Đảng ủy xã An Thịnh', 'dang-uy-xa-an-thinh'],
    ['a path', '../../etc/passwd', 'etc-passwd'],
    ['a Windows path', 'C:\\x', 'C-x'],
    ['a device', 'CON', 'don-vi-CON'],
    ['nothing that can stand in a name', '‮/..', 'don-vi'],
  ])('%s', (_, given, expected) => {
    expect(new FileNames('don-vi').next(given)).toBe(expected);
  });

  test('are not over-long, and each is given out once, whatever the case', () => {
    const names = new FileNames('don-vi');
    expect(names.next('a'.repeat(500))).toHaveLength(80);
    expect([names.next('hu-1'), names.next('HU-1'), names.next('hu-1'), names.next('hu-1-2')]).toEqual([
      'hu-1',
      'HU-1-2',
      'hu-1-3',
      'hu-1-2-2',
    ]);
  });
});

test('several files that seem to be of one unit make one slip, in which each of them is named', async () => {
  const unread = plans.find(({ assessment }) => assessment.verdict === 'unreadable');
  if (!unread) throw new Error('every plan can be read');
  const unit = { code: 'HU-07', name: 'Huyện ủy Thanh Sơn', type: 'party-committee', level: 'district' } as const;
  const named = (file: string) => ({
    ...unread,
    assessment: { ...unread.assessment, file, likely: [{ unit, why: 'name' as const }] },
  });
  const files = await written([named('a/mot.yaml'), named('b/hai.yaml'), named('c/ba.yaml')]);
  const own = files.map(({ name }) => name).filter((name) => name.startsWith('HU-07'));
  expect(own).toEqual(['HU-07.docx', 'HU-07.md', `HU-07-${messages.vi.slip.enclosed.skeleton}.txt`]);
  const slip = text(files, 'HU-07.md');
  for (const file of ['mot', 'hai', 'ba']) expect(slip).toContain(file);
  const times = (words: string) => slip.split(md(words)).length - 1;
  const { slip: say, sending } = messages.vi;
  expect(times(say.titles.unreadable)).toBe(1);
  expect(times(say.closing.unreadable)).toBe(1);
  expect(times(sending.seeming(unit.name, unit.code))).toBe(1);
  expect(times(say.parts.correct)).toBe(1);
  expect(slip.indexOf('ba.yaml')).toBeLessThan(slip.indexOf(md(sending.seeming(unit.name, unit.code))));
});

describe.each(['vi', 'en'] as const)('slips (%s)', (language) => {
  let files: FolderFile[];
  const say = messages[language].slip;
  beforeAll(async () => {
    files = await written(plans, language);
  });

  test('two files for each unit, a plan that cannot be read and a unit that sent none among them', () => {
    const names = files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const pages = names.filter((name) => !name.endsWith('.txt'));
    expect(pages).toHaveLength(2 * (plans.length + 2));
    const missing = totals.roster?.missing.map(({ unit }) => `${unit.code}-MAU-KE-HOACH.txt`) ?? [];
    expect(names.filter((name) => name.endsWith('-MAU-KE-HOACH.txt'))).toEqual(missing);
    for (const name of ['U6.docx', 'U6.md', 'ubnd-xa-an-thinh.docx', 'HU-07.docx', 'HND-07-03.md'])
      expect(names).toContain(name);
  });

  test('everything to correct is there to tick: clause, sentence, place, what to do, by when, quote', () => {
    for (const [i, { assessment }] of plans.entries()) {
      if (!assessment.unit) continue;
      const slip = text(files, `U${i + 1}.md`);
      const word = wordText(contentOf(files, `U${i + 1}.docx`));
      expect(slip).toContain(md(say.to(assessment.unit.name)));
      expect(word).toContain(say.to(assessment.unit.name));
      const open = assessment.results.filter(({ status }) => status === 'unmet' || status === 'unknown');
      const coming = assessment.results.filter(({ status }) => status === 'not-due');
      expect(slip.match(/^- \[ \] /gm) ?? []).toHaveLength(open.length + coming.length + assessment.problems.length);
      for (const { requirement: id, due } of open) {
        const requirement = context.catalogue.find(id);
        for (const words of [requirement?.clause, requirement?.title, requirement?.hint]) {
          expect(slip).toContain(md(words?.[language] ?? '?'));
          expect(word).toContain(words?.[language].replaceAll('"', '&quot;'));
        }
        expect(slip).toContain(md(requirement?.quote ?? '?'));
        if (due !== undefined) expect(slip).toContain(messages[language].words.date(due));
      }
      if (open.length + assessment.problems.length === 0) expect(slip).toContain(say.nothing);
    }
  });

  test('most severe first, then as they stand in the file', () => {
    const slip = text(files, 'U10.md').split('## ')[1] ?? '';
    const weights = [...slip.matchAll(/^- \[ \] \*\*(\S+)/gm)].map(([, weight]) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => (a === b ? 0 : a === weights[0] ? -1 : 1)));
    const lines = [...(slip.split(`**${weights.at(-1)}`)[0] ?? '').matchAll(/, (?:dòng|line) (\d+)\)$/gm)].map(
      ([, n]) => Number(n),
    );
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test('nothing about any other unit', () => {
    const owners = new Map([
      ...plans.flatMap(({ assessment }, i) => (assessment.unit ? [[`U${i + 1}`, assessment.unit.name] as const] : [])),
      ...(totals.roster?.missing.map(({ unit }) => [unit.code, unit.name] as const) ?? []),
    ]);
    for (const { name, content } of files) {
      const whole = typeof content === 'string' ? content : wordText(content);
      const of = name.replace(/(?:-MAU-KE-HOACH|-PHAN-CON-THIEU)?\.\w+$/, '');
      // Examples are in comments, and of the catalogue's own units.
      const lines = name.endsWith('.txt') ? whole.replace(/^\s*#.*$/gm, '') : whole;
      const said = lines.replaceAll(owners.get(of) ?? '-', '');
      for (const [owner, unit] of owners) {
        if (of !== owner) expect(said, `${name} names ${unit}`).not.toContain(unit);
      }
    }
  });

  test('a unit that has sent none: due, how late, what is asked, how to write', () => {
    const [missing] = totals.roster?.missing ?? [];
    if (!missing) throw new Error('nobody is missing');
    const slip = text(files, 'HU-07.md');
    expect(slip).toContain(`# ${say.titles.overdue}`);
    expect(slip).toContain(md(say.missing.due(missing)));
    for (const { id } of context.catalogue.binding(missing.unit)) expect(slip).toContain(`**${id} (`);
    expect(slip).toContain(language === 'vi' ? '    mã đơn vị: HU-07\n' : '    code: HU-07\n');
    expect(text(files, 'HND-07-03.md')).toContain(`# ${say.titles['not-due']}`);
  });

  test('decisions of the Board are told to the unit they are about', () => {
    const told = files.filter(({ content }) => String(content).includes(`## ${say.parts.waived}`));
    const waived = plans.filter(({ assessment }) => assessment.results.some(({ status }) => status === 'waived'));
    expect(told.map(({ name }) => name)).toEqual(waived.map(({ assessment }) => `${assessment.listed?.code}.md`));
    expect(String(told[0]?.content)).toContain('31/12/2022');
  });

  test('the same report gives the same bytes', async () => {
    expect(await written(plans, language)).toEqual(files);
  });
});

test('what a person found wanting is to be corrected; what was found good is not', async () => {
  const plan = structuredClone(plans[5]) as RenderedPlan;
  const [wanting, good, ...open] = plan.assessment.results.filter(({ status }) => status === 'review');
  if (!wanting || !good) throw new Error('nothing to review');
  const review = { requirement: '', unit: '', reviewer: 'Nguyễn Thị Bình', date: '2022-06-15' };
  wanting.review = { ...review, opinion: 'unmet', note: 'Còn chung chung' };
  good.review = { ...review, opinion: 'met' };
  const [, page] = await slips(context).plan(plan);
  const [, correct = '', , later = '', reviewed = ''] = String(page?.content).split('\n## ');
  expect(correct).toContain(`- [ ] **${wanting.requirement} (`);
  expect(correct).toContain('Đã xem xét: chưa đạt (Nguyễn Thị Bình, 15/6/2022); Còn chung chung.');
  expect(later.match(/^- /gm)).toHaveLength(open.length);
  expect(reviewed).toContain(`- ${good.requirement} (`);
});

describe('a plan that is in order is not asked for again', () => {
  const compliant = plans.filter(({ assessment }) => assessment.verdict === 'compliant');
  const failing = plans.filter(({ assessment }) => assessment.verdict === 'non-compliant');
  const pageOf = async (plan: RenderedPlan, language: Language) => {
    const [word, page] = await slips({ ...context, say: sayIn(language) }).plan(plan);
    return [String(page?.content), wordText(word?.content)];
  };

  test.each(['vi', 'en'] as const)('%s', async (language) => {
    const { closing, titles, parts } = messages[language].slip;
    // With what is only a warning among what might be added.
    const open = compliant.filter(({ assessment }) => assessment.results.some(({ status }) => status === 'unmet'));
    expect(open.length).toBeGreaterThan(0);
    for (const plan of compliant) {
      for (const page of await pageOf(plan, language)) expect(page).not.toContain(closing.correct);
    }
    for (const plan of open) {
      const [page = '', word = ''] = await pageOf(plan, language);
      for (const text of [page, word]) expect(text).toContain(closing.compliant);
      expect(page).toContain(`# ${titles.nothing}`);
      expect(page).toContain(`## ${parts.add}`);
      expect(page).not.toContain(`## ${parts.correct}`);
    }
    for (const plan of failing) {
      for (const page of await pageOf(plan, language)) expect(page).toContain(closing.correct);
    }
  });
});

test('without an issuer the head is to be filled in', async () => {
  const { issuer: _, ...unsigned } = context;
  const [word, page] = await slips(unsigned).plan(plans[0] as RenderedPlan);
  expect(wordText(word?.content)).toContain('TỈNH ỦY ……');
  expect(page?.content).toContain('TỈNH ỦY ……');
});

test('hostile text stays text', async () => {
  const [word, page] = await slips(context).plan(hostilePlan());
  expect(word?.name).toMatch(/^[a-z0-9-]{1,80}\.docx$/);
  expect(String(page?.content)).not.toMatch(/<img|(?<!`.*)https?:\/\/|@admin/);
  expect(unsafeCharacters(String(page?.content))).toEqual([]);
  const said = wordText(word?.content);
  expect(said).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(unsafeCharacters(said)).toEqual([]);
});
