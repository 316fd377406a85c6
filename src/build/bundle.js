import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { formPage } from './formPage.js';
import { buildPackages, lazyPackages } from './lazyPackages.js';
import { onlyAscii } from './onlyAscii.js';
import { licencesOf, thirdParty } from './thirdParty.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CATALOGUE = `${root}schemas/conclusions/mttq-2021-2025/`;

const shared = {
  absWorkingDir: root,
  bundle: true,
  // Packages count as this folder's, wherever they lie: the same bytes come out.
  preserveSymlinks: true,
  target: 'node20.12',
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

/**
 * Bundles the program and the library, so that an installed rasoat needs nothing else and works offline, into a folder:
 *   rasoat.cjs: the command line, for Node; packages/: packages that it loads only when needed
 *   catalogue.json, checks.cjs: the bundled catalogue, read and compiled, which saves each run doing so;
 *   catalogue.source: the files it was made of, to tell whether they have changed since
 *   index.js: the pure engine as an ES module; bundling it for browsers fails if it ever reaches for the machine
 *   conclusions/: the files of the bundled catalogue as an ES module, for whoever imports the engine
 *   form.html: the page on which a unit writes its plan
 *   THIRD-PARTY-LICENSES.txt: the licences of what is bundled
 * @param {string} folder an absolute path
 * @returns the packages that are bundled
 */
export async function bundle(folder) {
  const results = [
    // Not beside the others: it imports packages that they `require`, and Node does not bear both at once.
    await checks(folder),
    await build({
      ...forNode,
      entryPoints: ['src/shell/cli/main.ts'],
      outfile: `${folder}/rasoat.cjs`,
      plugins: [lazyPackages],
    }),
    await buildPackages(forNode, `${folder}/packages`),
    await build({
      ...shared,
      entryPoints: ['src/index.ts'],
      platform: 'browser',
      format: 'esm',
      target: 'es2022',
      outfile: `${folder}/index.js`,
      external: forNode.external,
    }),
  ];
  results.push(...(await formPage(root, folder, shared)));
  onlyAscii(`${folder}/rasoat.cjs`);
  const inputs = results.flat().flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const packages = thirdParty(root, inputs);
  writeFileSync(`${folder}/THIRD-PARTY-LICENSES.txt`, licencesOf(packages));
  return packages;
}

/** The type of a module of a catalogue's files. */
const FILES_TYPE = `/** The files of a catalogue, by name, as \`loadCatalogue\` takes them. */
declare const files: Readonly<Record<string, string>>;
export default files;
`;

const moduleOf = (value) => `export default ${JSON.stringify(value, null, 1)};\n`;

/** Compiles the bundled catalogue: the compiler is bundled itself, and run. */
async function checks(folder) {
  const compiler = `${folder}/compileCatalogue.mjs`;
  await build({
    ...forNode,
    format: 'esm',
    packages: 'external',
    entryPoints: ['src/build/compileCatalogue.ts'],
    outfile: compiler,
  });
  const { compileCatalogue } = await import(pathToFileURL(compiler).href);
  rmSync(compiler);
  const files = readdirSync(CATALOGUE).map((name) => [name, readFileSync(CATALOGUE + name, 'utf8')]);
  const { data, code } = compileCatalogue(Object.fromEntries(files));
  writeFileSync(`${folder}/catalogue.json`, JSON.stringify(data));
  const sources = files.filter(([name]) => name.endsWith('.yaml')).sort(([a], [b]) => (a < b ? -1 : 1));
  mkdirSync(`${folder}/conclusions`);
  writeFileSync(`${folder}/conclusions/${data.conclusion.id}.js`, moduleOf(Object.fromEntries(sources)));
  writeFileSync(`${folder}/conclusions/${data.conclusion.id}.d.ts`, FILES_TYPE);
  writeFileSync(
    `${folder}/catalogue.source`,
    sources
      .map(([name, text]) => `${name}\n${text}`)
      .join('')
      .replaceAll('\r\n', '\n'),
  );
  return build({ ...forNode, stdin: { contents: code, resolveDir: root }, outfile: `${folder}/checks.cjs` });
}
