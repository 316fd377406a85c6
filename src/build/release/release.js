// `npm run release [-- FOLDER]`: what is handed out, into release/ or another folder: the page on which a unit writes its plan,
// the archive for Windows, the program as one file for each system, what is in them, and their digests. The same sources
// make the same bytes. Node comes from the registry, as its makers built it (nodes.js).

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.js';
import { licencesOf } from '../thirdParty.js';
import { archiveOf } from './archive.js';
import { bom } from './bom.js';
import { blobOf, writeExecutable } from './executable.js';
import { nodeFor } from './nodes.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const place = resolve(process.argv[2] ?? `${root}release`);
const SUMS = 'SHA256SUMS';
// Beside the packages, which a part of the build imports.
const dist = mkdtempSync(`${root}dist-`);
const work = mkdtempSync(join(tmpdir(), 'rasoat-release-'));
const SYSTEMS = ['windows-x64', 'linux-x64', 'macos-arm64'];

/** Whether nothing is lost with a folder: it is not there, empty, or holds a release and nothing else. */
function isReplaceable(folder) {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  const sums = join(folder, SUMS);
  const made = existsSync(sums)
    ? readFileSync(sums, 'utf8')
        .split('\n')
        .map((line) => line.slice(66))
    : [];
  return names.every((name) => name === SUMS || made.includes(name));
}

/** The schemas, in order of name: those that git tracks, and nothing that lies beside them. */
function schemas() {
  const answer = execFileSync('git', ['ls-files', '-z', 'schemas'], { cwd: root, encoding: 'utf8' });
  return answer
    .split('\0')
    .filter(Boolean)
    .map((name) => [name, join(root, name)]);
}

/** The files below a folder, by their names in the package. */
function filesIn(folder, name) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`${name}/${relative(folder, path).split(sep).join('/')}`, path]);
}

/** What the program reads of its package, in order of name. */
function packageFiles(dist) {
  const files = [
    // The library is for whoever imports it.
    ...filesIn(dist, 'dist').filter(([name]) => !/^dist\/(?:index\.js$|conclusions\/)/.test(name)),
    ...schemas().filter(([name]) => !name.endsWith('.md') || name.endsWith('/source.vi.md')),
    ...['package.json', 'LICENSE'].map((name) => [name, join(root, name)]),
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (!isReplaceable(place)) {
  console.error(`${place} holds what is no release: name another folder.`);
  process.exit(1);
}
mkdirSync(dirname(place), { recursive: true });
// It takes its place once it is whole.
const release = mkdtempSync(`${place}-`);
try {
  const packages = await bundle(dist);
  const files = packageFiles(dist);
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const nodes = SYSTEMS.map(nodeFor);
  const node = readFileSync(join(nodeFor('linux-x64').folder, 'LICENSE'), 'utf8');
  const licences = `${licencesOf(packages)}\n${'='.repeat(78)}\n\nNode.js\n\n${node}`;
  const named = (rest) => join(release, `rasoat-${own.version}${rest}`);
  copyFileSync(files.get('dist/form.html'), join(release, 'lap-ke-hoach.html'));
  writeFileSync(join(release, 'THIRD-PARTY-LICENSES.txt'), licences);
  writeFileSync(named('.cdx.json'), `${JSON.stringify(bom(own, packages, nodes), null, 2)}\n`);
  writeFileSync(named('-windows-x64.zip'), archiveOf(root, files, licences));
  const blob = await blobOf(root, files, join(work, 'blob'));
  await writeExecutable('windows-x64', blob, named('-windows-x64.exe'), own.version);
  await writeExecutable('linux-x64', blob, named('-linux-x64'), own.version);
  await writeExecutable('macos-arm64', blob, named('-macos-arm64-unsigned'), own.version);
  const digest = (name) =>
    createHash('sha256')
      .update(readFileSync(join(release, name)))
      .digest('hex');
  const sums = readdirSync(release)
    .sort()
    .map((name) => `${digest(name)}  ${name}\n`);
  writeFileSync(join(release, SUMS), sums.join(''));
  chmodSync(release, 0o755);
  rmSync(place, { recursive: true, force: true });
  renameSync(release, place);
} finally {
  for (const folder of [dist, work, release]) rmSync(folder, { recursive: true, force: true });
}
