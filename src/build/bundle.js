// Bundles the program and the library, so that an installed rasoat needs nothing else and works offline.
//   dist/rasoat.cjs: the command line, for Node; dist/packages/: packages that it loads only when needed
//   dist/catalogue.json, dist/checks.cjs: the bundled catalogue, read and compiled, which saves each run doing so;
//   dist/catalogue.source: the files it was made of, to tell whether they have changed since
//   dist/index.js: the pure engine as an ES module; bundling it for browsers fails if it ever reaches for the machine
//   dist/THIRD-PARTY-LICENSES.txt: the licences of what is bundled
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildPackages, lazyPackages } from './lazyPackages.js';
import { onlyAscii } from './onlyAscii.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CATALOGUE = `${root}schemas/conclusions/mttq-2021-2025/`;
rmSync(`${root}dist`, { recursive: true, force: true });

const shared = {
  absWorkingDir: root,
  bundle: true,
  target: 'node20',
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
};
const forNode = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  // Names stay, for the stack of a bug; the rest only costs reading.
  minifyWhitespace: true,
  minifySyntax: true,
  // An optional colouring package of cli-table3, which it does without.
  external: ['@colors/colors/safe', './packages/*', './rasoat.cjs'],
};

const results = [
  // Not beside the others: it imports packages that they `require`, and Node does not bear both at once.
  await checks(),
  await build({
    ...forNode,
    entryPoints: ['src/shell/cli/main.ts'],
    outfile: 'dist/rasoat.cjs',
    plugins: [lazyPackages],
  }),
  await buildPackages(forNode, 'dist/packages'),
  await build({
    ...shared,
    entryPoints: ['src/index.ts'],
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    outfile: 'dist/index.js',
    external: forNode.external,
  }),
];

/** Compiles the bundled catalogue: the compiler is bundled itself, and run. */
async function checks() {
  const compiler = 'dist/compileCatalogue.mjs';
  await build({
    ...forNode,
    format: 'esm',
    packages: 'external',
    entryPoints: ['src/build/compileCatalogue.ts'],
    outfile: compiler,
  });
  const { compileCatalogue } = await import(`${root}${compiler}`);
  rmSync(root + compiler);
  const files = readdirSync(CATALOGUE).map((name) => [name, readFileSync(CATALOGUE + name, 'utf8')]);
  const { data, code } = compileCatalogue(Object.fromEntries(files));
  writeFileSync(`${root}dist/catalogue.json`, JSON.stringify(data));
  const sources = files.filter(([name]) => name.endsWith('.yaml')).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(`${root}dist/catalogue.source`, sources.map(([name, text]) => `${name}\n${text}`).join(''));
  return build({ ...forNode, stdin: { contents: code, resolveDir: root }, outfile: 'dist/checks.cjs' });
}

onlyAscii(`${root}dist/rasoat.cjs`);

const inputs = results.flat().flatMap(({ metafile }) => Object.keys(metafile.inputs));
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
