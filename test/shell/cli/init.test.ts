import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Prompts } from '../../../src/shell/Prompts.js';
import { root } from '../../support/catalogue.js';
import { runRasoat } from '../../support/runRasoat.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rasoat-init-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const init = (...argv: string[]) => runRasoat(['init', ...argv], { cwd });
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

describe('who the unit is', () => {
  test.each([
    [['--name', 'Hội Nông dân xã An Thịnh'], 'loại: Hội Nông dân', 'cấp: xã'],
    [['--name', 'UBND huyện Sông Thương'], 'loại: Ủy ban nhân dân', 'cấp: huyện'],
    [['--type', 'LĐLĐ', '--level', 'cấp tỉnh'], 'loại: Công đoàn', 'cấp: tỉnh'],
    [['--type', 'Huyện đoàn'], 'loại: Đoàn Thanh niên', 'cấp: huyện'],
    [['--type', 'farmers-union', '--level', 'commune'], 'loại: Hội Nông dân', 'cấp: xã'],
    [['--type', 'hoi nong dan xa'], 'loại: Hội Nông dân', 'cấp: xã'],
  ])('%j', async (argv, type, level) => {
    const { code, stdout } = await init(...argv);
    expect([code, stdout.includes(type), stdout.includes(level)]).toEqual([0, true, true]);
  });

  test.each([
    ['nothing is known', [], 'Chưa rõ loại và cấp'],
    ['the level is not known', ['--type', 'Hội Nông dân'], 'Chưa rõ loại và cấp'],
    ['a misspelt type', ['--type', 'Hội Nôg dân', '--level', 'xã'], 'Có phải là Hội Nông dân?'],
    [
      'a kind that nothing binds',
      ['--type', 'Ban Dân vận', '--level', 'xã'],
      'không có yêu cầu nào đối với Ban Dân vận',
    ],
    ['a name of another level', ['--name', 'Hội Nông dân xã An Thịnh', '--level', 'huyện'], 'đơn vị cấp xã'],
    ['a name of another type', ['--name', 'Hội Nông dân xã An Thịnh', '--type', 'Công đoàn'], 'Hãy sửa dòng ghi sai'],
  ])('is asked where %s', async (_, argv, said) => {
    const { code, stdout, stderr } = await init(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  test('its own committee stands in the plan and in the example', async () => {
    const { stdout } = await init('--name', 'Hội Nông dân xã An Thịnh', '--committee', 'Đảng ủy xã An Thịnh');
    expect(stdout).toContain('\n  cấp ủy cùng cấp: Đảng ủy xã An Thịnh\n');
    expect(stdout).toContain('#     đăng ký với: Đảng ủy xã An Thịnh');
  });

  test('a name that YAML would read otherwise is quoted', async () => {
    const { stdout } = await init('--type', 'Hội Nông dân', '--level', 'xã', '--name', 'Hội Nông dân: xã #1 "Đông"');
    expect(parse(stdout)['đơn vị'].tên).toBe('Hội Nông dân: xã #1 "Đông"');
  });
});

describe('the file', () => {
  test('is written, says how to check it, and is read as it is', async () => {
    const { code, stdout, stderr } = await init('--name', 'Hội Nông dân xã An Thịnh', '-o', 'ke-hoach.yaml');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('rasoat check "ke-hoach.yaml"');
    const checked = await runRasoat(['check', 'ke-hoach.yaml', '--as-of', '2021-08-01'], { cwd });
    expect(checked.stdout).toContain('Hội Nông dân xã An Thịnh');
  });

  test('is never overwritten', async () => {
    writeFileSync(join(cwd, 'ke-hoach.yaml'), 'của tôi\n');
    const { code, stderr } = await init('--name', 'Hội Nông dân xã An Thịnh', '-o', 'ke-hoach.yaml');
    expect([code, read('ke-hoach.yaml')]).toEqual([2, 'của tôi\n']);
    expect(stderr).toContain('«ke-hoach.yaml» đã có');
  });

  test('that cannot be written is said', async () => {
    writeFileSync(join(cwd, 'tep'), '');
    const { code, stderr } = await init('--name', 'Hội Nông dân xã An Thịnh', '-o', 'tep/ke-hoach.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('Không ghi được «tep/ke-hoach.yaml»');
  });

  test('is in English where that is asked for', async () => {
    const { stdout } = await init('--name', 'Hội Nông dân xã An Thịnh', '--vocabulary', 'en', '--lang', 'en');
    expect(stdout).toContain('unit:\n  name: Hội Nông dân xã An Thịnh\n  type: farmers-union\n  level: commune\n');
    expect(stdout).not.toMatch(/^[^#]*(?:đơn vị|năm):/m);
  });
});

describe('of a roster', () => {
  const roster = join(root, 'examples/danh-sach-don-vi.csv');

  test('every unit has its own, and none is written twice', async () => {
    const first = await init('--roster', roster, '-o', 'khung');
    expect(first.stdout).toMatch(/^Đã ghi \d+ khung kế hoạch vào «khung»\.\n$/);
    const names = readdirSync(join(cwd, 'khung'));
    const units = readFileSync(roster, 'utf8').trim().split('\n').length - 1;
    expect(names).toHaveLength(units);
    writeFileSync(join(cwd, 'khung', names[0] ?? ''), 'đã điền\n');
    const again = await init('--roster', roster, '-o', 'khung');
    expect(again.stdout).toContain(`Đã ghi 0 khung kế hoạch vào «khung».\nGiữ nguyên ${units} tệp đã có.`);
    expect(read(`khung/${names[0]}`)).toBe('đã điền\n');
    const { stdout } = await runRasoat(
      ['check', 'khung', '--roster', roster, '--as-of', '2021-08-01', '--format', 'json', '--fail-on', 'never'],
      { cwd },
    );
    const { summary } = JSON.parse(stdout);
    // Every skeleton is known again as its unit's, but that one is no longer a plan.
    expect([summary.roster.received, summary.plans.unreadable]).toEqual([units - 1, 1]);
  });

  test('needs a folder', async () => {
    expect(await init('--roster', roster)).toMatchObject({ code: 2, stderr: expect.stringContaining('-o THƯ-MỤC') });
  });

  test('a code alone is enough, also with the roster of the configuration', async () => {
    mkdirSync(join(cwd, 'duoi'));
    writeFileSync(
      join(cwd, 'don-vi.yaml'),
      'đơn vị:\n  - { mã: ND-1, tên: Hội Nông dân xã An Thịnh, loại: Hội Nông dân, cấp: xã, cấp ủy cùng cấp: Đảng ủy xã An Thịnh }\n',
    );
    writeFileSync(join(cwd, 'rasoat.yaml'), 'danh sách đơn vị: don-vi.yaml\n');
    for (const [argv, at] of [
      [['--code', 'ND-1', '--roster', 'don-vi.yaml'], cwd],
      [['--code', 'ND-1'], join(cwd, 'duoi')],
    ] as const) {
      const { stdout } = await runRasoat(['init', ...argv], { cwd: at });
      expect(stdout).toContain('tên: Hội Nông dân xã An Thịnh');
      expect(stdout).toContain('mã đơn vị: ND-1');
      expect(stdout).toContain('cấp ủy cùng cấp: Đảng ủy xã An Thịnh');
    }
    expect(await init('--code', 'ND-9')).toMatchObject({ code: 2, stderr: 'Danh sách đơn vị không có mã «ND-9».\n' });
  });
});

describe('at a terminal', () => {
  /** Somebody who answers in turn, and stops where there are no more answers. */
  const answering = (...answers: string[]) => {
    const asked: string[] = [];
    const answer = async (question: string) => {
      asked.push(question);
      return answers.shift();
    };
    const prompts: Prompts = {
      begin: () => {},
      text: answer,
      choose: answer,
      say: (words) => void asked.push(words),
      end: (words) => void asked.push(words),
    };
    return { asked, prompts };
  };

  test('asks for what is not known, and says the command that it amounts to', async () => {
    const { asked, prompts } = answering('Hội Nông dân xã An Thịnh', 'Đảng ủy xã An Thịnh', 'yaml', '');
    const { code } = await runRasoat(['init'], { cwd, prompts });
    expect(code).toBe(0);
    expect(asked).toHaveLength(6);
    expect(read('hoi-nong-dan-xa-an-thinh.yaml')).toContain('cấp ủy cùng cấp: Đảng ủy xã An Thịnh');
    const command = asked[4]?.replace(/^.*rasoat init /, '') ?? '';
    const argv = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const again = await init(...argv.map((word) => (word.endsWith('.yaml') ? 'lai.yaml' : word)));
    expect([again.code, read('lai.yaml')]).toEqual([0, read('hoi-nong-dan-xa-an-thinh.yaml')]);
  });

  test('chooses type and level where the name does not tell', async () => {
    const { asked, prompts } = answering('Cơ quan X', 'people-committee', 'district', 'yaml', 'x.yaml');
    await runRasoat(['init'], { cwd, prompts });
    expect(asked.slice(0, 3)).toEqual(['Tên đầy đủ của đơn vị?', 'Loại đơn vị?', 'Cấp?']);
    expect(read('x.yaml')).toContain('loại: Ủy ban nhân dân\n  cấp: huyện');
  });

  test('offers the form in Excel, and never writes it under the name of a text', async () => {
    const { asked, prompts } = answering('Hội Nông dân xã An Thịnh', 'Đảng ủy xã An Thịnh', 'xlsx', 'bieu-mau');
    expect((await runRasoat(['init'], { cwd, prompts })).code).toBe(0);
    expect(asked[4]).toContain('-o "bieu-mau.xlsx"');
    expect(readFileSync(join(cwd, 'bieu-mau.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('a form is asked for by an option or by the name of its file, and is never printed', async () => {
    expect((await init('--name', 'Hội Nông dân xã An Thịnh', '-o', 'a.xlsx')).code).toBe(0);
    expect((await init('--name', 'Hội Nông dân xã An Thịnh', '--format', 'xlsx', '-o', 'b')).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.xlsx'))).toEqual(readFileSync(join(cwd, 'b')));
    const printed = await init('--name', 'Hội Nông dân xã An Thịnh', '--format', 'xlsx');
    expect(printed).toMatchObject({ code: 2, stdout: '' });
    expect(printed.stderr).toContain('-o');
    expect((await init('--name', 'Hội Nông dân xã An Thịnh', '-o', 'a.xlsx')).code).toBe(2);
  });

  test.each([0, 1, 2])('writes nothing when somebody stops after %i answers', async (n) => {
    const { prompts } = answering(...['Hội Nông dân xã An Thịnh', 'Đảng ủy xã An Thịnh'].slice(0, n));
    expect((await runRasoat(['init'], { cwd, prompts })).code).toBe(0);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('asks nothing where everything is known', async () => {
    const { asked, prompts } = answering();
    await runRasoat(['init', '--name', 'Hội Nông dân xã An Thịnh'], { cwd, prompts });
    expect(asked).toEqual([]);
  });
});
