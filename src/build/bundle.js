// Bundles the program and the library, so that an installed rasoat needs nothing else and works offline.
//   dist/rasoat.cjs: the command line, for Node
//   dist/index.js: the pure engine as an ES module; bundling it for browsers fails if it ever reaches for the machine
//   dist/THIRD-PARTY-LICENSES.txt: the licences of what is bundled
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = {
  absWorkingDir: root,
  bundle: true,
  target: 'node20',
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  // An optional colouring package of cli-table3, which it does without.
  external: ['@colors/colors/safe'],
};

const results = await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    platform: 'node',
    format: 'cjs',
    outfile: 'dist/rasoat.cjs',
    // Names stay, for the stack of a bug; the rest only costs reading.
    minifyWhitespace: true,
    minifySyntax: true,
  }),
  build({
    ...shared,
    entryPoints: ['src/index.ts'],
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    outfile: 'dist/index.js',
  }),
]);

const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
const packages = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
const notices = [...packages].sort().map((name) => {
  const folder = `${root}node_modules/${name}/`;
  const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(folder + file) ? readFileSync(folder + file, 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync(
  `${root}dist/THIRD-PARTY-LICENSES.txt`,
  `The program files in dist/ contain these packages.\n\n${notices.join(`\n${'-'.repeat(78)}\n\n`)}`,
);
