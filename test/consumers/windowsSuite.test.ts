import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPackage } from '../../src/build/release/fetchPackage.js';
import { root } from '../support/catalogue.js';
import { runWindows, windowsNode } from '../support/windows.js';

/** The project as a checkout on Windows has it: beside this one, so that the packages need not be copied. */
mkdirSync(`${root}.cache`, { recursive: true });
const tree = mkdtempSync(`${root}.cache/tree-`);
afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** What npm installs there in place of what is of this system. */
const BUILDS = ['@esbuild/win32-x64', '@rolldown/binding-win32-x64-msvc', 'lightningcss-win32-x64-msvc'];

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root }).toString().split('\0').filter(Boolean);
  execFileSync('cp', ['--parents', '-a', ...files, tree], { cwd: root });
  execFileSync('cp', ['-a', `${root}dist`, tree]);
  execFileSync('cp', ['-al', `${root}node_modules`, tree]);
  // A repository of its own: else all of it would be what the one around it ignores.
  execFileSync('git', ['init', '--quiet', tree]);
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  for (const name of BUILDS) {
    const { version, integrity } = lock[`node_modules/${name}`];
    const place = join(tree, 'node_modules', name);
    mkdirSync(join(place, '..'), { recursive: true });
    execFileSync('cp', ['-a', fetchPackage({ name, version, integrity }), place]);
  }
});

/** Files of tests that ask for what wine has not, or not here: git and npm, links, signals, and a Node that writes into a pipe. */
const WITHOUT = [
  ...['shell/read/exclude', 'shell/cli/shard'],
  ...['shell/openRegular', 'shell/git/withoutPrograms'],
  'shell/git/askGit',
  'report/report',
];
/** Files that take their time, and ask nothing of a system. */
const ELSEWHERE = [
  ...['desk/saved/mutated', 'check/foreign/hostile'],
  ...['plan/yaml/plainYaml', 'fuzz/fuzz', 'properties'],
];
/** Single tests of other files that fail there, by what they want. */
const LACKING: Record<'git' | 'npm' | 'bash' | 'links' | 'permissions', readonly string[]> = {
  git: [
    'lines of a .gitignore are read as git itself reads them, and by us',
    'a diff writes nothing, and git applies it',
    '--changed-since sees forms, and takes no other workbook for a lost plan',
  ],
  npm: ['the package holds what it says and nothing else'],
  bash: [
    'bash reads its script',
    'starts the program by its own place, from any folder, whatever the folder is called',
    'hands on what is typed',
    'where the program is gone takes the one that is installed, else says so and ends with 2',
    'is what a shell reads without complaint',
  ],
  links: [
    'what has the name of one and is none: nobody would look for it elsewhere',
    'each real file once, by the first of its names, also through a link that leads back',
    'out of what is checked are named and not followed: of files as unreadable plans, of folders by themselves',
    'within it are followed, also from what an exclusion leaves out, where what they lead to is counted',
    'what is not there, is empty or leads elsewhere is said',
    'what stands at a path, once links are followed',
    'a broken link, and a folder named like a plan, are unreadable with the reason; the others are judged',
    'a link that leads out is not opened',
    'links are named and not followed',
    'not through a link that leads out of the repository',
    'what a run that was killed has left the next one takes away; what is of a run that goes on, or of others, stays',
    '-o a link to a folder of slips is no place for new ones, and what it leads to stays as it is',
    'a link stays a link',
    'replaces nothing: no file, no folder, no link, also one that leads nowhere',
  ],
  permissions: [
    'what is no program is passed over',
    'two files beside the configuration, also from a folder below',
    'a draft hides from others what the old one hid from them',
  ],
};

interface Results {
  numPassedTests: number;
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
}

describe('under node.exe', () => {
  test('the build makes, to the byte, what it makes here', async () => {
    const { code, stderr } = await runWindows([windowsNode('20'), 'src/build/build.js', '--without-types'], {
      cwd: tree,
    });
    expect([code, stderr]).toEqual([0, '']);
    const [here, there] = [root, `${tree}/`].map((folder) =>
      readdirSync(`${folder}dist`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('/types'))
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
        .map((path) => [path.slice(folder.length), readFileSync(path).toString('latin1')] as const),
    );
    expect(there?.map(([name]) => name)).toEqual(here?.map(([name]) => name));
    expect(there?.filter(([, bytes], i) => bytes !== here?.[i]?.[1]).map(([name]) => name)).toEqual([]);
  });

  test('the tests of the project pass', async () => {
    const output = join(tree, 'results.json');
    const options = ['--pool=threads', '--maxWorkers=1', '--reporter=json', '--outputFile=results.json'];
    const excluded = [...WITHOUT, ...ELSEWHERE].flatMap((name) => ['--exclude', `test/${name}.test.ts`]);
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...options, ...excluded];
    const ran = await runWindows([windowsNode('20'), ...vitest], { cwd: tree, timeout: 1_200_000 });
    const results: Results = JSON.parse(readFileSync(output, 'utf8'));
    const failing = results.testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${name}: ${message}`] : []),
      ...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    ]);
    const lacking = Object.values(LACKING).flat();
    expect(failing.filter((name) => !lacking.some((wanting) => name.endsWith(wanting)))).toEqual([]);
    // What passes after all has nothing to be excused for.
    expect(lacking.filter((wanting) => !failing.some((name) => name.endsWith(wanting)))).toEqual([]);
    expect(ran.signal).toBeNull();
    expect(results.numPassedTests).toBeGreaterThan(9000);
  }, 1_200_000);
});
