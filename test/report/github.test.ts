import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsafeCharacters, visible } from '../../src/plan/text/visible.js';
import type { RenderedPlan } from '../../src/report/Format.js';
import { command } from '../../src/report/github/command.js';
import { github } from '../../src/report/github/github.js';
import { markdownParts } from '../../src/report/markdown/markdownParts.js';
import { markdownWithin } from '../../src/report/markdown/markdownWithin.js';
import { inert, inertJson } from '../../src/report/shared/syntaxes.js';
import { boardReport } from '../support/boardReport.js';
import { readText } from '../support/catalogue.js';
import { freshFolders } from '../support/freshFolders.js';
import { hostilePlan } from '../support/hostilePlan.js';
import { commandsIn } from '../support/runner.js';
import { runRasoat } from '../support/runRasoat.js';

const { context, plans, totals } = boardReport();

function written(list: readonly RenderedPlan[], given = totals): string {
  const renderer = github(context);
  return renderer.head() + list.map((plan) => renderer.plan(plan)).join('') + renderer.foot(given);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '::',
        ':',
        ',',
        '%',
        '%0A',
        '%25',
        '\r',
        '\n',
        ' ',
        '##[error]',
        '##[',
        ']',
        'error',
        ';',
        'a',
        '\u200b',
        '\u2028',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('a command', () => {
  test('is read back as it was meant, whatever is written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const output = command('warning', { file: `a${text}`, line: 3, title: `b${text}z` }, text);
        const whole = (said: string) => said.replace(/##(?=(?:vso|teamcity)?\[)/gi, '#\u200b#');
        const shown = (said: string) => whole(visible(said));
        const file = shown(`a${text}`);
        expect(commandsIn(output)).toEqual([
          { name: 'warning', properties: { file, line: '3', title: shown(`b${text}z`) }, data: shown(text) },
        ]);
        expect(unsafeCharacters(output)).toEqual([]);
      }),
    );
  });

  test('is escaped as GitHub says', () => {
    expect(command('error', { file: 'a,b:c%.yaml', line: 1 }, '5% of 10:\r\nx, y')).toBe(
      '::error file=a%2Cb%3Ac%25.yaml,line=1::5%25 of 10:%0D%0Ax, y\n',
    );
    expect(command('notice', {}, 'x')).toBe('::notice::x\n');
  });
});

describe('annotations', () => {
  const commands = commandsIn(written(plans));
  const of = (level: string) => commands.filter(({ name }) => name === level);

  test('name the place, and no columns where it has several lines', () => {
    expect(commands[0]?.properties).toEqual({
      file: 'plans/cong-doan-tinh-bac-ha.yaml',
      line: '12',
      col: '18',
      endLine: '12',
      endColumn: '28',
      title: '5.2.b · mục 5.2 của Kết luận',
    });
    const long = commands.find(({ properties: { line, endLine } }) => line !== endLine && line !== undefined);
    expect(Object.keys(long?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
  });

  test('say what is wrong, what to do, and what the Conclusion says', () => {
    const [sentence, hint, quote] = commands[0]?.data.split('\n') ?? [];
    expect(sentence).toMatch(/^Ngày 05\/10\/2021 muộn 5 ngày/);
    expect(hint).toMatch(/^Cần làm: /);
    expect(quote).toMatch(/^Kết luận ghi: “.*”$/);
  });

  test('are the ten worst of each level, and the rest is counted', () => {
    const many = written([...plans, ...plans, ...plans]);
    const levels = commandsIn(many).map(({ name }) => name);
    expect(levels).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      // Of each of the three, one of the unreadable plan; and of the roster, of a unit that is no more.
      ...Array(4).fill('notice'),
    ]);
    expect(many).toMatch(
      /^Còn \d+ lỗi và \d+ cảnh báo chưa nêu ở trên, vì GitHub chỉ hiển thị 10 chú thích cho mỗi mức\.$/m,
    );
    const single = written(plans.slice(0, 2));
    expect(single).not.toContain('chưa nêu ở trên');
  });

  test('of a unit whose plan is overdue name no file', () => {
    expect(of('error').at(-1)).toEqual({
      name: 'error',
      properties: { title: 'Chưa gửi kế hoạch' },
      data: 'Huyện ủy Thanh Sơn (mã HU-07): chưa gửi kế hoạch, quá hạn 273 ngày (hạn 30/9/2021).',
    });
  });

  test('are not made of what is waived', () => {
    const waived = plans.flatMap(({ assessment: { results, file } }) =>
      results.flatMap(({ status, requirement }) => (status === 'waived' ? [{ file, requirement }] : [])),
    );
    expect(waived.length).toBeGreaterThan(0);
    for (const { file, requirement } of waived) {
      expect(
        commands.filter(
          ({ properties }) => properties.file === file && properties.title?.startsWith(`${requirement} `),
        ),
      ).toEqual([]);
    }
  });

  test('are followed by the counts of the run', () => {
    expect(written(plans)).toMatch(/\nTệp: tìm thấy 14, đọc được 14\..*\n(?:.*\n)*Danh sách đơn vị: phải gửi 17 = /);
  });

  test('of a hostile plan: no line is a command but ours', () => {
    const file = 'plans/::error ::x##[error]y\n::error::z.yaml';
    const { roster: _, ...noRoster } = totals;
    const output = written([hostilePlan(file)], noRoster);
    const made = commandsIn(output);
    expect(made.length).toBeGreaterThan(0);
    for (const { properties } of made) expect((properties.file ?? file).replaceAll('\u200b', '')).toBe(file);
    expect(output.split('\n').filter((line) => commandsIn(line).length > 0).length).toBe(made.length);
    expect(unsafeCharacters(output)).toEqual([]);
  });
});

describe('what is no command stays none', () => {
  test('whatever is written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(commandsIn(inert(visible(text)))).toEqual([]);
        const json = JSON.stringify({ text, [text]: 1 });
        const guarded = inertJson(json);
        expect(commandsIn(guarded)).toEqual([]);
        expect(JSON.parse(guarded)).toEqual(JSON.parse(json));
      }),
    );
  });

  test('what has none stays as it is', () => {
    const text = 'a: b::c\n  1 | x\n# [a]\n';
    expect(inert(text)).toBe(text);
  });
});

describe('the Markdown report within a limit', () => {
  const bytes = (text: string) => Buffer.byteLength(text);
  const whole = markdownParts(context);
  const parts = [whole.head(), whole.foot(totals), ...plans.map((plan) => whole.plan(plan))];
  const within = (limit: number) => {
    const bound = { most: limit, sizeOf: bytes, why: () => context.say.markdown.why.step };
    const renderer = markdownWithin(bound)(context);
    return renderer.head() + plans.map((plan) => renderer.plan(plan)).join('') + renderer.foot(totals);
  };

  test('is whole where there is room', () => {
    expect(within(1 << 20)).toBe(parts.join(''));
  });

  test('is cut at whole plans and says how many are left out', () => {
    const full = bytes(parts.join(''));
    const cut = within(full - 1);
    expect(bytes(cut)).toBeLessThan(full);
    const [note = '', left = ''] =
      /\n\*\*Báo cáo này lược bỏ (\d+) kế hoạch(?: \(\d+ chưa đạt hoặc không đọc được\))?, vì GitHub .*\*\*\n/.exec(
        cut,
      ) ?? [];
    expect(Number(left)).toBeGreaterThan(0);
    // The summary stands first; of the plans those in order that have room.
    const first = markdownParts(context);
    const shown = plans.slice(0, plans.length - Number(left)).map((plan) => first.plan(plan));
    expect(cut).toBe([first.head(), first.foot(totals), note, ...shown].join(''));
  });

  test('never passes the limit', () => {
    for (let limit = 0; limit < 40_000; limit += 997) expect(bytes(within(limit))).toBeLessThanOrEqual(limit);
    expect(within(6_000)).toContain('phần sau của các danh sách, bảng dài');
    expect(within(6_000)).toContain('phải gửi 17 = ');
  });
});

describe('the program', () => {
  let folder = '';
  freshFolders('github', (path) => {
    folder = path;
    writeFileSync(join(folder, 'a.yaml'), readText('examples/plans/cong-doan-tinh-bac-ha.yaml'));
  });
  const check = (argv: string[], env: Record<string, string>) =>
    runRasoat(['check', '--as-of', '2022-06-30', ...argv], { cwd: folder, env });

  /** What is unmet on the level of warnings is not the point. */
  const errorsIn = (stdout: string) => commandsIn(stdout).filter(({ name }) => name === 'error');

  test('adds the whole report to the summary of the step', async () => {
    const summary = join(folder, 'summary.md');
    appendFileSync(summary, '# Before\n');
    const { code, stdout } = await check(['--format', 'github'], { GITHUB_STEP_SUMMARY: summary });
    expect(code).toBe(1);
    expect(errorsIn(stdout)).toHaveLength(1);
    const { stdout: report } = await check(['--format', 'markdown'], {});
    expect(readFileSync(summary, 'utf8')).toBe(`# Before\n\n${report}`);
  });

  test('also when the annotations go to a file, and the terminal gets its text', async () => {
    const summary = join(folder, 'summary.md');
    const { stdout } = await check(['-o', 'github:annotations.txt'], { GITHUB_STEP_SUMMARY: summary });
    expect(stdout).toContain('Liên đoàn Lao động tỉnh Bắc Hà');
    expect(readFileSync(summary, 'utf8')).toMatch(/^# /);
  });

  test('also when saved reports are rendered', async () => {
    await check(['-o', 'json:saved.json'], {});
    const summary = join(folder, 'summary.md');
    const argv = ['report', 'saved.json', '--format', 'github'];
    const { code, stdout } = await runRasoat(argv, { cwd: folder, env: { GITHUB_STEP_SUMMARY: summary } });
    expect([code, errorsIn(stdout).length]).toEqual([0, 1]);
    expect(readFileSync(summary, 'utf8')).toMatch(/^# /);
  });

  test('leaves the summary alone for other formats, and where there is none', async () => {
    const summary = join(folder, 'summary.md');
    await check(['--format', 'text'], { GITHUB_STEP_SUMMARY: summary });
    expect(() => readFileSync(summary)).toThrow();
    expect((await check(['--format', 'github'], { GITHUB_STEP_SUMMARY: '' })).code).toBe(1);
  });

  test('says so when the summary cannot be written', async () => {
    const { code, stdout, stderr } = await check(['--format', 'github'], { GITHUB_STEP_SUMMARY: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('Không ghi được');
    expect(errorsIn(stdout)).toHaveLength(1);
  });

  test('stays within what GitHub takes, with what others have written', async () => {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'x'.repeat((1 << 20) - 3_000));
    await check(['--format', 'github'], { GITHUB_STEP_SUMMARY: summary });
    const text = readFileSync(summary, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1 << 20);
    expect(text.slice(-3_000)).toContain('lược bỏ 1 kế hoạch');
  });

  test.each(['text', 'markdown', 'json', 'csv', 'junit', 'html', 'sarif', 'gitlab', 'github'])(
    'a plan gives no command to a runner through %s, whatever the variables say of one',
    async (format) => {
      const marks = '##[error]forged ##vso[task.setvariable variable=a]forged ##TeamCity[buildStatus]';
      const name = '::error ::named##[error]so##vso[task.complete]a.yaml';
      const evil = `${marks} ::error ::forged`;
      mkdirSync(join(folder, 'plans'));
      writeFileSync(
        join(folder, name),
        `đơn vị:\n  tên: "${evil}"\n  loại: Hội Nông dân\n  cấp: xã\n"::error ::x": "${evil}"\n"${marks}": 1\n`,
      );
      const { stdout } = await check(['--format', format, name], {});
      const own = format === 'github' ? ['error', 'warning', 'notice'] : [];
      expect(commandsIn(stdout).filter(({ name: one }) => !own.includes(one))).toEqual([]);
      expect(stdout).not.toMatch(/##(?:vso|teamcity)?\[/i);
      expect((await check(['--format', format, name], { GITHUB_ACTIONS: 'true', TF_BUILD: 'True' })).stdout).toBe(
        stdout,
      );
      if (format === 'json') expect(JSON.parse(stdout).plans[0].unit.name).toBe(evil);
      const gone = await check(['::error ::gone.yaml', '##[error]gone.yaml', '##vso[a.b]gone.yaml'], {});
      expect([gone.code, commandsIn(gone.stderr)]).toEqual([2, []]);
      expect(gone.stderr).not.toMatch(/##(?:vso|teamcity)?\[/i);
    },
  );
});
