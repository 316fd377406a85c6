import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GitFolder } from '../support/gitFolder.js';
import { reportFaults } from '../support/reportSchema.js';

const ROSTER = 'danh-sach-don-vi.csv';
const made: GitFolder[] = [];
afterAll(() => {
  for (const one of made) one.remove();
});
function board(): GitFolder {
  const folder = new GitFolder({ board: true });
  made.push(folder);
  return folder;
}
/** Takes a unit off the roster, and gives its line. */
function takeOff(folder: GitFolder, line = 3): string {
  const lines = folder.read(ROSTER).split('\n');
  const [taken = ''] = lines.splice(line, 1);
  folder.write(ROSTER, lines.join('\n'));
  return taken;
}
const codeOf = (line: string) => line.split(/[;,]/)[1];
const changes = async (folder: GitFolder, ...argv: string[]) => {
  const { report } = await folder.report('.', '--changed-since', 'HEAD', ...argv);
  expect(reportFaults(report)).toEqual([]);
  const { unlisted, rosterUnread } = report.summary.changedSince;
  return { unlisted: unlisted?.map(({ code }: { code: string }) => code), rosterUnread };
};
const NOTHING = { unlisted: undefined, rosterUnread: undefined };

describe('what a change takes off the roster', () => {
  test('is named in every format, and after reports are merged', async () => {
    const folder = board();
    const taken = takeOff(folder);
    const code = codeOf(taken);
    expect(await changes(folder)).toEqual({ ...NOTHING, unlisted: [code] });
    for (const format of ['text', 'markdown', 'html', 'github', 'gitlab', 'sarif', 'junit', 'csv']) {
      const { stdout } = await folder.run('check', '.', '--changed-since', 'HEAD', '--format', format);
      // A code may be told apart by marks of the format.
      expect([format, stdout.replace(/\s+/g, ' ').includes('no longer on it')]).toEqual([format, true]);
    }
    for (const shard of ['1/2', '2/2'])
      folder.write(
        `${shard[0]}.json`,
        (await folder.run('check', '.', '--changed-since', 'HEAD', '--shard', shard, '--format', 'json')).stdout,
      );
    const merged = await folder.run('report', '1.json', '2.json', '--format', 'json');
    expect(JSON.parse(merged.stdout).summary.changedSince.unlisted).toMatchObject([{ code }]);
  });

  test('also where the change names another roster, or none', async () => {
    const folder = board();
    const config = folder.read('rasoat.yaml');
    folder.write('khác.csv', folder.read(ROSTER));
    folder.write('rasoat.yaml', config.replace(ROSTER, 'khác.csv'));
    expect(await changes(folder)).toEqual(NOTHING);
    folder.write('khác.csv', folder.read(ROSTER).split('\n').slice(0, 3).join('\n'));
    expect((await changes(folder)).unlisted?.length).toBeGreaterThan(1);
    folder.write('rasoat.yaml', '{}\n');
    const { unlisted } = await changes(folder);
    expect(unlisted?.length).toBe(folder.read(ROSTER).trim().split('\n').length - 1);
    rmSync(join(folder.path, 'rasoat.yaml'));
    expect((await changes(folder)).unlisted).toEqual(unlisted);
  });

  test('is told of the roster that the command line names', async () => {
    const folder = board();
    folder.write('own.csv', folder.read(ROSTER));
    folder.commit('another');
    const taken = takeOff(folder);
    expect(await changes(folder, '--roster', 'own.csv')).toEqual(NOTHING);
    folder.write('own.csv', folder.read(ROSTER));
    expect(await changes(folder, '--roster', 'own.csv')).toEqual({ ...NOTHING, unlisted: [codeOf(taken)] });
  });

  test('nothing is said where it is as it was, has one more, or was not there', async () => {
    const folder = board();
    expect(await changes(folder)).toEqual(NOTHING);
    folder.write(ROSTER, `${folder.read(ROSTER).trimEnd()}\n`.replace(/\n/g, '\r\n'));
    expect(await changes(folder)).toEqual(NOTHING);
    folder.write('new.csv', folder.read(ROSTER));
    expect(await changes(folder, '--roster', 'new.csv')).toEqual(NOTHING);
  });

  test('that the roster of then cannot be read is said', async () => {
    const folder = board();
    const roster = folder.read(ROSTER);
    folder.write(ROSTER, `${roster.trimEnd()}\n${roster.split('\r\n')[1]}\r\n`);
    folder.commit('broken');
    folder.write(ROSTER, roster);
    expect(await changes(folder)).toMatchObject({ rosterUnread: true });
    const { stdout } = await folder.run('check', '.', '--changed-since', 'HEAD');
    expect(stdout.replace(/\s+/g, ' ')).toContain('cannot be read, or not all of it');
  });
});
