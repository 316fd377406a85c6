import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inject } from 'postject';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { nodeFor } from './nodes.js';

/** By this Node knows a program that has something put into it. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/**
 * The blob of a single executable: the program, with the files of the package as its assets. Without code of V8, which only
 * fits the Node that has made it.
 * @param {string} root the project, with a slash at its end
 * @param {ReadonlyMap<string, string>} files of the package: where each is, by its name there
 * @param {string} work an empty folder
 */
export async function blobOf(root, files, work) {
  mkdirSync(work);
  await build({
    absWorkingDir: root,
    entryPoints: ['bin/single.js'],
    outfile: join(work, 'single.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    logLevel: 'warning',
  });
  writeFileSync(join(work, 'names.json'), JSON.stringify([...files.keys()]));
  const config = {
    // Its name goes into the blob: not the folder, which is another each time.
    main: 'single.js',
    output: 'blob',
    disableExperimentalSEAWarning: true,
    useSnapshot: false,
    useCodeCache: false,
    assets: { 'names.json': 'names.json', ...Object.fromEntries(files) },
  };
  writeFileSync(join(work, 'config.json'), JSON.stringify(config));
  const { program } = nodeFor('linux-x64');
  execFileSync(program, ['--experimental-sea-config', 'config.json'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const blob = readFileSync(join(work, 'blob'));
  rmSync(work, { recursive: true });
  return blob;
}

/**
 * Writes the program as one file for a system: its Node with the blob in it.
 * @param {'linux-x64' | 'windows-x64' | 'macos-arm64'} system
 * @param {Buffer} blob
 * @param {string} path
 * @param {string} version of this package
 */
export async function writeExecutable(system, blob, path, version) {
  const node = readFileSync(nodeFor(system).program);
  writeFileSync(path, system === 'windows-x64' ? unsigned(node, version) : node);
  await inject(path, 'NODE_SEA_BLOB', blob, {
    sentinelFuse: FUSE,
    ...(system === 'macos-arm64' && { machoSegmentName: 'NODE_SEA' }),
  });
  chmodSync(path, 0o755);
}

/** Node's program without the signature, which what is put into it would break, and under a name of our own. */
function unsigned(node, version) {
  const program = NtExecutable.from(node, { ignoreCert: true });
  const resources = NtExecutableResource.from(program);
  const [info] = Resource.VersionInfo.fromEntries(resources.entries);
  const [language] = info.getAllLanguagesForStringValues();
  const numbers = [...version.split('.').map(Number), 0];
  info.setFileVersion(...numbers, language.lang);
  info.setProductVersion(...numbers, language.lang);
  info.setStringValues(language, {
    FileDescription: 'rasoat',
    ProductName: 'rasoat',
    CompanyName: 'The rasoat authors',
    LegalCopyright: 'MIT. Contains Node.js, see THIRD-PARTY-LICENSES.txt',
    InternalName: 'rasoat',
    OriginalFilename: 'rasoat.exe',
    FileVersion: version,
    ProductVersion: version,
  });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}
