// `npm run release [-- FOLDER]`: what is handed out, into release/ or another folder: the page on which a unit writes its plan,
// the archive for Windows, the program as one file for each system, what is in them, and their digests. The same sources
// make the same bytes. Node comes from the registry, as its makers built it (nodes.js).
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.js';
import { licencesOf } from '../thirdParty.js';
import { archiveOf } from './archive.js';
import { bom } from './bom.js';
import { blobOf, writeExecutable } from './executable.js';
import { nodeFor } from './nodes.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const release = resolve(process.argv[2] ?? `${root}release`);
// Beside the packages, which a part of the build imports.
const dist = mkdtempSync(`${root}dist-`);
const work = mkdtempSync(join(tmpdir(), 'rasoat-release-'));
const SYSTEMS = ['windows-x64', 'linux-x64', 'macos-arm64'];

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
    ...filesIn(dist, 'dist').filter(([name]) => name !== 'dist/index.js'),
    ...filesIn(join(root, 'schemas'), 'schemas').filter(
      ([name]) => !name.endsWith('.md') || name.endsWith('/source.vi.md'),
    ),
    ...['package.json', 'LICENSE'].map((name) => [name, join(root, name)]),
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

try {
  const packages = await bundle(dist);
  const files = packageFiles(dist);
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const nodes = SYSTEMS.map(nodeFor);
  const node = readFileSync(join(nodeFor('linux-x64').folder, 'LICENSE'), 'utf8');
  const licences = `${licencesOf(packages)}\n${'='.repeat(78)}\n\nNode.js\n\n${node}`;
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release, { recursive: true });
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
  writeFileSync(join(release, 'SHA256SUMS'), sums.join(''));
} finally {
  for (const folder of [dist, work]) rmSync(folder, { recursive: true, force: true });
}
