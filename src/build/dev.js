// `npm run dev -- nodes|plan|facts FILE [DATE]`: what the reader, the model and the checks see of a plan, as JSON.
// Runs the sources as they stand, built or not.
import { readdirSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CATALOGUE = `${root}schemas/conclusions/mttq-2021-2025/`;

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/build/inspect.ts'],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
});
const module = new Module(`${root}src/build/inspect.cjs`);
module.paths = createRequire(import.meta.url).resolve.paths('yaml') ?? [];
module._compile(outputFiles[0].text, `${root}src/build/inspect.cjs`);
const { stages, loadCatalogue } = module.exports;

const [stage, file, asOf = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (!Object.hasOwn(stages, stage ?? '') || file === undefined) {
  console.error(`npm run dev -- ${Object.keys(stages).join('|')} FILE [YYYY-MM-DD]`);
  process.exitCode = 2;
} else {
  const files = readdirSync(CATALOGUE).map((name) => [name, readFileSync(CATALOGUE + name, 'utf8')]);
  const seen = stages[stage](readFileSync(file, 'utf8'), loadCatalogue(Object.fromEntries(files)), asOf);
  console.log(JSON.stringify(seen, null, 2));
}
