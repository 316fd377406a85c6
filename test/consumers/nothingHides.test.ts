import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { GitFolder, gitEnvironment } from '../support/gitFolder.js';
import { reportFaults } from '../support/reportSchema.js';
import { runRasoat } from '../support/runRasoat.js';

const BAD = 'plans/cong-doan-tinh-bac-ha.yaml';
const GOOD = 'plans/mttq-huyen-song-thuong.yaml';

const folders: GitFolder[] = [];
/** The example plans, and a bad one of a unit's own in `b/`. */
const made = () => {
  const folder = new GitFolder();
  folders.push(folder);
  folder.write('b/x.yaml', folder.read(BAD));
  folder.commit('b');
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

const listed = ({ plans }: { plans: { file: string }[] }) => plans.map(({ file }) => file);

describe('what git tracks is a plan, whatever is ignored', () => {
  test.each([
    ['the folder', 'b/\n'],
    ['the folder and all in it', 'b/**\n'],
    ['the file', 'x.yaml\n'],
    ['all YAML', '*.yaml\n'],
    ['everything', '*\n'],
    ['in another case, as Windows reads it', 'B/\nb/\n'],
  ])('a change that ignores %s hides nothing of it', async (_, rules) => {
    const folder = made();
    folder.touch('b/x.yaml');
    folder.write('.gitignore', rules);
    const whole = await folder.report('.');
    expect(whole.code).toBe(1);
    expect(listed(whole.report)).toContain('b/x.yaml');
    expect(whole.report.summary.files.ignored).toBeUndefined();
    const changed = await folder.report('.', '--changed-since', 'HEAD');
    expect([changed.code, listed(changed.report)]).toEqual([1, ['b/x.yaml']]);
    folder.commit('hidden');
    expect(listed((await folder.report('b')).report)).toEqual(['b/x.yaml']);
    expect(listed((await folder.report('.', '--changed-since', 'HEAD~1')).report)).toEqual(['b/x.yaml']);
  });

  test('from a folder below, in a folder that only has a link to it, and in a hook of git', async () => {
    const folder = made();
    mkdirSync(join(folder.path, 'gửi'));
    symlinkSync('../b', join(folder.path, 'gửi/nối'));
    folder.commit('link');
    folder.write('.gitignore', 'b/\nnối\n');
    expect(listed((await folder.report('gửi')).report)).toEqual(['gửi/nối/x.yaml']);
    const ran = await runRasoat(['check', '.', '--format', 'json'], {
      cwd: join(folder.path, 'b'),
      env: { ...gitEnvironment, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index' },
    });
    expect(listed(JSON.parse(ran.stdout))).toEqual(['x.yaml']);
  });

  test('names with line ends, quotation marks and letters of two forms', async () => {
    const folder = made();
    const names = ['b/a\nb.yaml', 'b/"q"\'.yaml', 'b/kế hoạch.yaml'.normalize('NFD'), 'b/-x.yml'];
    for (const name of names) folder.write(name, folder.read(GOOD));
    folder.commit('names');
    folder.write('.gitignore', 'b/\n');
    expect(listed((await folder.report('b')).report).sort()).toEqual([...names, 'b/x.yaml'].sort());
  });

  test('what is ignored and not tracked is no plan: files and folders are named', async () => {
    const folder = made();
    folder.write('.gitignore', 'nháp/\nriêng.yaml\nảnh/\n');
    folder.write('nháp/sâu/c.yaml', folder.read(BAD));
    folder.write('b/riêng.yaml', folder.read(BAD));
    folder.write('ảnh/a.png', '');
    const { report } = await folder.report('.');
    expect(reportFaults(report)).toEqual([]);
    expect(report.summary.files.ignored).toEqual(['b/riêng.yaml', 'nháp/']);
    const { stdout } = await folder.run('check', '.');
    expect(stdout.replace(/\s+/g, ' ')).toContain('1 folder with YAML is ignored by .gitignore and not judged: nháp/.');
    // Of a folder of which git tracks a part, the rest.
    folder.git('add', '--force', 'nháp/sâu/c.yaml');
    folder.write('nháp/d.yaml', folder.read(BAD));
    const part = await folder.report('.');
    expect(listed(part.report)).toContain('nháp/sâu/c.yaml');
    expect(part.report.summary.files.ignored).toEqual(['b/riêng.yaml', 'nháp/d.yaml']);
  });

  test('what a folder below takes back is a plan; what lies in an ignored folder cannot be taken back', async () => {
    const folder = made();
    folder.write('.gitignore', 'c/*.yaml\nd/\n');
    folder.write('c/.gitignore', '!a.yaml\n');
    folder.write('c/a.yaml', folder.read(GOOD));
    folder.write('c/b.yaml', folder.read(GOOD));
    folder.write('d/.gitignore', '!*\n');
    folder.write('d/a.yaml', folder.read(GOOD));
    const { report } = await folder.report('.');
    expect(listed(report)).toContain('c/a.yaml');
    expect(report.summary.files.ignored).toEqual(['c/b.yaml', 'd/']);
    // Git says the same.
    const others = folder.git('ls-files', '--others', '--exclude-standard', 'c', 'd');
    expect(others.trim().split('\n')).toEqual(['c/.gitignore', 'c/a.yaml']);
  });

  test('the exclude file of the repository is honoured, a user’s own is not: a run finds the same on every machine', async () => {
    const folder = made();
    folder.write('c.yaml', folder.read(GOOD));
    folder.write('d.yaml', folder.read(GOOD));
    folder.write('.git/info/exclude', 'c.yaml\n');
    folder.write('.git/mine', 'd.yaml\n');
    folder.git('config', 'core.excludesFile', join(folder.path, '.git/mine'));
    const { report } = await folder.report('.');
    expect(report.summary.files.ignored).toEqual(['c.yaml']);
    expect(listed(report)).toContain('d.yaml');
  });

  test('a repository within another has its own rules', async () => {
    const folder = made();
    const inner = made();
    inner.write('.gitignore', 'b/\n');
    inner.write('nháp.yaml', inner.read(GOOD));
    renameSync(inner.path, join(folder.path, 'trong'));
    folder.write('.gitignore', 'nháp.yaml\n');
    const { report } = await folder.report('trong');
    expect(listed(report)).toEqual(expect.arrayContaining(['trong/b/x.yaml']));
    expect(listed((await folder.report('.')).report)).toEqual(
      expect.arrayContaining(['trong/b/x.yaml', 'trong/nháp.yaml']),
    );
    // One that is tracked as a whole, as submodules are, is not hidden by a rule about it.
    folder.git('add', 'trong');
    folder.write('.gitignore', 'trong/\n');
    expect(listed((await folder.report('.')).report)).toContain('trong/b/x.yaml');
    folder.git('rm', '--quiet', '--force', '--cached', 'trong');
    expect((await folder.report('.')).report.summary.files.ignored).toEqual(['trong/']);
  });
});

describe('where git cannot say what it tracks, the run is not green', () => {
  test.each([
    ['it is not there', { PATH: '' }, 'Install git'],
    ['it fails', {}, 'Git says: fatal: '],
  ])('%s', async (name, env, said) => {
    const folder = made();
    rmSync(join(folder.path, BAD));
    folder.write('.gitignore', 'b/\n');
    if (name === 'it fails') writeFileSync(join(folder.path, '.git/index'), 'broken');
    const ran = await runRasoat(['check', '.', '--lang', 'en', '--fail-on', 'never'], {
      cwd: folder.path,
      env: { ...gitEnvironment, ...env },
    });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(said);
    expect(ran.stdout).toContain('b/');
  });

  test('nobody asks where nothing is ignored that could be a plan', async () => {
    const folder = made();
    folder.write('.gitignore', 'dist/\n*.docx\n');
    folder.write('dist/a.js', '');
    const ran = await runRasoat(['check', 'plans', 'dist', '--fail-on', 'never'], {
      cwd: folder.path,
      env: { ...gitEnvironment, PATH: '' },
    });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
  });

  test('a folder that is no repository tracks nothing', async () => {
    const folder = made();
    rmSync(join(folder.path, '.git'), { recursive: true });
    mkdirSync(join(folder.path, '.git'));
    folder.write('.gitignore', 'b/\n');
    const { code, report } = await folder.report('.', '--fail-on', 'never');
    expect([code, report.summary.files.ignored]).toEqual([0, ['b/']]);
  });
});

describe('--changed-since names every plan that was there and is not', () => {
  const changes = async (folder: GitFolder, ...argv: string[]) => {
    const { report } = await folder.report(...argv, '--changed-since', 'HEAD');
    expect(reportFaults(report)).toEqual([]);
    return report.summary.changedSince;
  };

  test('deleted, ignored and no longer tracked, renamed to what is no plan, hidden', async () => {
    const folder = made();
    folder.write('.gitignore', 'b/\n');
    folder.git('rm', '-r', '--quiet', '--cached', 'b');
    rmSync(join(folder.path, BAD));
    folder.git('mv', GOOD, 'plans/mttq.txt');
    mkdirSync(join(folder.path, 'plans/.ẩn'));
    folder.git('mv', 'plans/hdnd-tinh-bac-ha.yaml', 'plans/.ẩn/hdnd.yaml');
    expect(await changes(folder, '.')).toMatchObject({
      gone: ['b/x.yaml', BAD, 'plans/hdnd-tinh-bac-ha.yaml', GOOD],
      lost: [
        { file: 'b/x.yaml', why: 'ignored' },
        { file: 'plans/hdnd-tinh-bac-ha.yaml', why: 'renamed', now: 'plans/.ẩn/hdnd.yaml' },
        { file: GOOD, why: 'renamed', now: 'plans/mttq.txt' },
      ],
    });
    const text = (await folder.run('check', '.', '--changed-since', 'HEAD')).stdout.replace(/\s+/g, ' ');
    expect(text).toContain(`Deleted since “HEAD”: ${BAD}. This does not`);
    expect(text).toContain('still there, but not judged: b/x.yaml (ignored by .gitignore), plans/hdnd');
    expect(text).toContain(`${GOOD} (renamed to plans/mttq.txt)`);
  });

  test('renamed to another plan', async () => {
    const folder = made();
    folder.git('mv', GOOD, 'plans/mới.yaml');
    const { gone, renamed } = await changes(folder, 'plans');
    expect({ gone, renamed }).toEqual({ gone: undefined, renamed: [{ file: GOOD, now: 'plans/mới.yaml' }] });
    expect((await folder.run('check', 'plans', '--changed-since', 'HEAD')).stdout.replace(/\s+/g, ' ')).toContain(
      `Renamed since “HEAD”: ${GOOD} → plans/mới.yaml.`,
    );
  });

  test.each([
    ['narrows them', 'plans: [plans]\n'],
    ['names them first', undefined],
  ])('the configuration names other paths than then: it %s', async (_, before) => {
    const folder = made();
    if (before !== undefined) {
      folder.write('rasoat.yaml', 'plans: [plans, b]\n');
      folder.commit('all');
    }
    folder.write('rasoat.yaml', 'plans: [plans]\n');
    const { because, gone, lost } = await changes(folder);
    expect({ because, gone, lost }).toEqual({
      because: 'rasoat.yaml',
      gone: ['b/x.yaml'],
      lost: [{ file: 'b/x.yaml', why: 'not-asked' }],
    });
  });

  describe('a plan taken out of a file with several', () => {
    const two = (folder: GitFolder) => `${folder.read(GOOD)}\n---\n${folder.read(BAD)}`;
    const dropped = async (folder: GitFolder) =>
      (await changes(folder, '.')).dropped?.map(
        ({ file, document, unit }: Record<string, never> & { unit: object }) => [
          file,
          document,
          (unit as { name: string }).name,
        ],
      );
    const withTwo = () => {
      const folder = made();
      folder.git('rm', '--quiet', GOOD, BAD, 'b/x.yaml');
      folder.write('b/hai.yaml', execTwo);
      folder.commit('two');
      return folder;
    };
    const execTwo = two(made());

    test('is named', async () => {
      const folder = withTwo();
      folder.write('b/hai.yaml', execTwo.split('\n---\n')[0] ?? '');
      expect(await dropped(folder)).toEqual([['b/hai.yaml', 1, 'Liên đoàn Lao động tỉnh Bắc Hà']]);
      const { stdout } = await folder.run('check', '.', '--changed-since', 'HEAD');
      expect(stdout.replace(/\s+/g, ' ')).toContain(
        'In files at “HEAD”, and in none of the changed files now: “Liên đoàn Lao động tỉnh Bắc Hà” (b/hai.yaml).',
      );
    });

    test('is named of each of several files', async () => {
      const folder = withTwo();
      const [front = '', farmers = ''] = ['hdnd-tinh-bac-ha', 'hoi-nong-dan-xa-an-thinh'].map((name) =>
        folder.read(`plans/${name}.yaml`),
      );
      folder.write('b/ba.yaml', `${front}\n---\n${farmers}`);
      folder.git('rm', '--quiet', 'plans/hdnd-tinh-bac-ha.yaml', 'plans/hoi-nong-dan-xa-an-thinh.yaml');
      folder.commit('two of two');
      folder.write('b/ba.yaml', front);
      folder.write('b/hai.yaml', execTwo.split('\n---\n')[0] ?? '');
      expect(await dropped(folder)).toEqual([
        ['b/ba.yaml', 1, 'Hội Nông dân xã An Thịnh'],
        ['b/hai.yaml', 1, 'Liên đoàn Lao động tỉnh Bắc Hà'],
      ]);
    });

    test('is not, where another file has it now, the order is another, or something else has changed', async () => {
      const folder = withTwo();
      const [first = '', second = ''] = execTwo.split('\n---\n');
      folder.write('b/hai.yaml', first);
      folder.write('b/ba.yaml', second);
      expect(await dropped(folder)).toBeUndefined();
      folder.write('b/hai.yaml', `${second}\n---\n${first}`);
      rmSync(join(folder.path, 'b/ba.yaml'));
      expect(await dropped(folder)).toBeUndefined();
      folder.write('b/hai.yaml', execTwo.replaceAll('hằng năm', 'Hằng năm'));
      expect(await dropped(folder)).toBeUndefined();
    });

    test('is named where its unit was given another name, or the file was renamed on the way', async () => {
      const folder = withTwo();
      folder.write('b/hai.yaml', execTwo.replace('Liên đoàn Lao động tỉnh Bắc Hà', 'Liên đoàn Lao động tỉnh Bắc Sơn'));
      folder.git('mv', 'b/hai.yaml', 'b/mới.yaml');
      expect(await dropped(folder)).toEqual([['b/mới.yaml', 1, 'Liên đoàn Lao động tỉnh Bắc Hà']]);
    });
  });

  describe('a plan in a git submodule', () => {
    /** A repository with plans of its own in `con/`, as `git submodule add` leaves it. */
    const withModule = () => {
      const inner = made();
      const folder = made();
      folder.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'con');
      folder.commit('module');
      return folder;
    };
    const inModule = (folder: GitFolder, ...args: string[]) => folder.git('-C', 'con', ...args);

    test('is named where it was deleted, renamed or taken out, whatever the change says of the submodule', async () => {
      const folder = withModule();
      rmSync(join(folder.path, 'con/b/x.yaml'));
      expect((await changes(folder, 'con')).gone).toEqual(['con/b/x.yaml']);
      inModule(folder, 'mv', GOOD, 'plans/mới.yaml');
      folder.write(`con/${BAD}`, folder.read('plans/hdnd-tinh-bac-ha.yaml'));
      inModule(folder, 'add', '--all');
      inModule(folder, 'commit', '--quiet', '--message', 'less');
      folder.write('.gitmodules', `${folder.read('.gitmodules')}\tignore = all\n`);
      folder.commit('less');
      const { report } = await folder.report('con', '--changed-since', 'HEAD~1');
      expect(reportFaults(report)).toEqual([]);
      const { gone, renamed, dropped, lost } = report.summary.changedSince;
      expect({ gone, renamed, lost }).toEqual({
        gone: ['con/b/x.yaml'],
        renamed: [{ file: `con/${GOOD}`, now: 'con/plans/mới.yaml' }],
        lost: undefined,
      });
      expect(dropped.map(({ file }: { file: string }) => file)).toEqual([`con/${BAD}`]);
    });

    test('is not where the submodule is as it was, or not asked for', async () => {
      const folder = withModule();
      folder.touch(GOOD);
      expect((await changes(folder, '.')).gone).toBeUndefined();
      rmSync(join(folder.path, 'con/b/x.yaml'));
      expect((await changes(folder, 'plans')).gone).toBeUndefined();
    });

    test.each([
      ['is not there any more', (folder: GitFolder) => folder.git('rm', '--quiet', '--force', 'con')],
      [
        'is not checked out',
        (folder: GitFolder) => {
          inModule(folder, 'commit', '--quiet', '--allow-empty', '--message', 'on');
          folder.commit('on');
          folder.git('submodule', '--quiet', 'deinit', '--force', 'con');
        },
      ],
      [
        'does not have what it held',
        (folder: GitFolder) => {
          rmSync(join(folder.path, 'con/.git'));
          rmSync(join(folder.path, 'con/b'), { recursive: true });
          inModule(folder, 'init', '--quiet');
        },
      ],
    ])('cannot be named where the submodule %s, and that is said', async (_, change) => {
      const folder = withModule();
      const before = folder.git('rev-parse', 'HEAD').trim();
      change(folder);
      const { report } = await folder.report('.', '--changed-since', before);
      expect(reportFaults(report)).toEqual([]);
      const { gone, lost } = report.summary.changedSince;
      expect({ gone, lost }).toEqual({ gone: ['con'], lost: [{ file: 'con', why: 'submodule' }] });
      expect((await folder.run('check', '.', '--changed-since', before)).stdout.replace(/\s+/g, ' ')).toMatch(
        /Git submodules that have changed since “\w+”, of which it cannot be told what plans they held: con\./,
      );
      expect((await changes(folder, 'plans')).gone).toBeUndefined();
    });
  });

  describe('a link of the commit', () => {
    /** Plans in `kho/`, and links to them in `b/`, where alone plans are looked for. */
    const withLinks = () => {
      const folder = made();
      folder.git('mv', 'b/x.yaml', 'plans/x.yaml');
      folder.git('mv', 'plans', 'kho');
      symlinkSync('../kho/x.yaml', join(folder.path, 'b/một.yaml'));
      symlinkSync('../kho', join(folder.path, 'b/cả'));
      folder.commit('links');
      return folder;
    };

    test('is followed within it: what it led to is named where that is not read any more', async () => {
      const folder = withLinks();
      rmSync(join(folder.path, 'b/cả'));
      const { gone = [] } = await changes(folder, 'b');
      expect(gone).toContain('b/cả/mttq-huyen-song-thuong.yaml');
      // It is read by way of the other link.
      expect(gone).not.toContain('b/cả/x.yaml');
      expect((await changes(folder, '.')).gone).toBeUndefined();
      rmSync(join(folder.path, 'kho/mttq-huyen-song-thuong.yaml'));
      expect((await changes(folder, '.')).gone).toEqual(['kho/mttq-huyen-song-thuong.yaml']);
    });

    test('that leads to another plan now has dropped the one', async () => {
      const folder = withLinks();
      rmSync(join(folder.path, 'b/cả'));
      folder.commit('one');
      rmSync(join(folder.path, 'b/một.yaml'));
      symlinkSync('../kho/hdnd-tinh-bac-ha.yaml', join(folder.path, 'b/một.yaml'));
      const { gone, dropped } = await changes(folder, 'b');
      expect({ gone, dropped: dropped.map(({ file }: { file: string }) => file) }).toEqual({
        gone: undefined,
        dropped: ['b/một.yaml'],
      });
    });

    test('is never read outside of it, and what it says is no plan', async () => {
      const folder = made();
      const [secret] = [join(folder.path, '../mật.yaml')];
      writeFileSync(secret, folder.read(BAD));
      symlinkSync(secret, join(folder.path, 'b/ngoài.yaml'));
      symlinkSync('đơn vị: { tên: Huyện ủy Giả, loại: Huyện ủy, cấp: huyện }', join(folder.path, 'b/giả.yaml'));
      folder.commit('links');
      for (const name of ['ngoài', 'giả']) {
        rmSync(join(folder.path, `b/${name}.yaml`));
        folder.write(`b/${name}.yaml`, folder.read(GOOD));
      }
      const { stdout, report } = await folder.report('b', '--changed-since', 'HEAD');
      rmSync(secret);
      expect(listed(report)).toEqual(['b/giả.yaml', 'b/ngoài.yaml']);
      expect(report.summary.changedSince.dropped).toBeUndefined();
      expect(stdout).not.toContain('Huyện ủy Giả');
    });
  });

  test('what is not checked out is not deleted', async () => {
    const folder = made();
    folder.git('sparse-checkout', 'set', '--no-cone', '/plans/');
    expect(existsSync(join(folder.path, 'b/x.yaml'))).toBe(false);
    const { gone, lost } = await changes(folder, '.');
    expect({ gone, lost }).toEqual({ gone: ['b/x.yaml'], lost: [{ file: 'b/x.yaml', why: 'not-here' }] });
  });

  test('not what the command line does not ask for, nor a second name of a plan that is read', async () => {
    const folder = made();
    symlinkSync('x.yaml', join(folder.path, 'b/y.yaml'));
    folder.commit('link');
    expect((await changes(folder, 'plans')).gone).toBeUndefined();
    expect((await changes(folder, 'b')).gone).toBeUndefined();
    expect((await changes(folder, '.')).gone).toBeUndefined();
  });
});

describe('--since names every plan that was there and is not', () => {
  const saved = async (folder: GitFolder, ...argv: string[]) => {
    await folder.run('check', ...argv, '-o', 'json:.cũ.json');
    expect(existsSync(join(folder.path, '.cũ.json'))).toBe(true);
  };
  const gone = async (folder: GitFolder, ...argv: string[]) => {
    const { report } = await folder.report(...argv, '--since', '.cũ.json');
    expect(reportFaults(report)).toEqual([]);
    return report.summary.since.gone?.map(({ file, why }: { file: string; why?: string }) => [file, why]);
  };

  test('deleted, and ignored since it is not tracked', async () => {
    const folder = made();
    folder.write('nháp/y.yaml', folder.read(GOOD).replace('Sông Thương', 'Sông Cầu'));
    await saved(folder, 'b', 'nháp');
    folder.write('.gitignore', 'nháp/\n');
    rmSync(join(folder.path, 'b/x.yaml'));
    folder.write('b/z.yaml', folder.read('plans/hdnd-tinh-bac-ha.yaml'));
    expect(await gone(folder, 'b', 'nháp')).toEqual([
      ['b/x.yaml', undefined],
      ['nháp/y.yaml', 'ignored'],
    ]);
    const { stdout } = await folder.run('check', 'b', 'nháp', '--since', '.cũ.json');
    expect(stdout.replace(/\s+/g, ' ')).toContain('(nháp/y.yaml) – ignored by .gitignore. This does not');
  });

  test('other paths of the configuration; of those of the command line nobody can tell', async () => {
    const folder = made();
    await saved(folder);
    expect(await gone(folder, 'plans')).toBeUndefined();
    folder.write('rasoat.yaml', 'plans: [plans]\n');
    expect(await gone(folder)).toEqual([['b/x.yaml', 'not-asked']]);
  });
});
