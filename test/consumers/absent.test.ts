import { afterEach, expect, it } from 'vitest';
import { GitFolder } from '../support/gitFolder.js';
import { reportFaults } from '../support/reportSchema.js';

const made: GitFolder[] = [];
const folder = () => {
  const git = new GitFolder();
  made.push(git);
  return git;
};
afterEach(() => {
  for (const git of made.splice(0)) git.remove();
});

it('a repository within another that was not fetched is said: what a checkout leaves out by itself is no plan that is in order', async () => {
  const [units, board] = [folder(), folder()];
  board.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${units.path}`, 'đơn-vị');
  board.commit('units');
  const fetched = await board.report('.', '--fail-on', 'never');
  expect(fetched.report.summary.files.absent).toBeUndefined();
  board.git('submodule', '--quiet', 'deinit', '--force', 'đơn-vị');
  const { report } = await board.report('.', '--fail-on', 'never');
  expect(reportFaults(report)).toEqual([]);
  expect(report.summary.files.absent).toEqual(['đơn-vị']);
  const { stdout } = await board.run('check', '.', '--fail-on', 'never');
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'Tracked by git, not in this copy of the repository and so not judged: đơn-vị.',
  );
  // What nobody has asked for is nobody's loss.
  expect((await board.report('plans', '--fail-on', 'never')).report.summary.files.absent).toBeUndefined();
  expect(
    (await board.report('.', '--exclude', 'đơn-vị', '--fail-on', 'never')).report.summary.files.absent,
  ).toBeUndefined();
});

it('plans that a checkout of a part leaves out are named', async () => {
  const git = folder();
  git.git('sparse-checkout', 'set', '--no-cone', '/plans/hoi-*');
  const { report } = await git.report('plans', '--fail-on', 'never');
  const { found, absent } = report.summary.files;
  expect(absent).toContain('plans/ubnd-xa-an-thinh.yaml');
  expect(found + absent.length).toBe(14);
});
