// Makes the generated files, or with --check proves that the committed ones are fresh.
//   src/plan/model/Plan.ts: the types of the canonical plan, from schemas/plan.schema.json
//   src/check/catalogue/Catalogue.ts: the types of a catalogue as written, from schemas/catalogue.schema.json
//   src/report/html/pageAssets.ts: script and style of the page (`html`), bundled from src/report/html/page/
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');

/** The schema as the type generator wants it: closed lists as enums, and only the definitions named get a type. */
function simplified(node, named, name) {
  if (Array.isArray(node)) return node.map((item) => simplified(item, named));
  if (node === null || typeof node !== 'object') return node;
  if (node.oneOf?.every((branch) => 'const' in branch)) return { enum: node.oneOf.map((branch) => branch.const) };
  const { title, vi, if: _if, then: _then, minItems, ...rest } = node;
  if (rest.$ref) return { $ref: rest.$ref };
  if (rest.type === 'string' && rest.anyOf) return { type: 'string' };
  const out = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === 'properties' || key === '$defs'
        ? Object.fromEntries(
            Object.entries(value).map(([k, v]) => [k, simplified(v, named, key === '$defs' ? k : undefined)]),
          )
        : simplified(value, named),
    ]),
  );
  if (name && !named[name]) delete out.description;
  return { ...out, ...(named[name] && { title: named[name] }) };
}

async function types(path, named) {
  const schema = JSON.parse(read(path));
  const code = await compile({ ...simplified(schema, named), title: schema.title }, schema.title, {
    bannerComment: `// Generated from ${path} by \`npm run generate\`. Do not edit.`,
    additionalProperties: false,
    format: false,
  });
  return format(code);
}

/** Script and style of the page as one line each: they stand in the page itself. */
async function pageAssets() {
  const folder = 'src/report/html/page/';
  const bundled = async (entry) => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [folder + entry],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
    });
    return outputFiles[0].text.trim();
  };
  const [script, style] = await Promise.all(['main.ts', 'page.css'].map(bundled));
  return `// Generated from ${folder} by \`npm run generate\`. Do not edit.

/** The page's script. */
export const pageScript = ${JSON.stringify(script)};

/** The page's style. */
export const pageStyle = ${JSON.stringify(style)};
`;
}

function format(code) {
  const biome = `${root}node_modules/@biomejs/biome/bin/biome`;
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=generated.ts'], {
    input: code,
    encoding: 'utf8',
    cwd: root,
  });
}

const generated = {
  'src/plan/model/Plan.ts': () =>
    types('schemas/plan.schema.json', {
      date: 'IsoDate',
      measure: 'Measure',
      level: 'Level',
    }),
  'src/check/catalogue/Catalogue.ts': () =>
    types('schemas/catalogue.schema.json', {
      conclusion: 'Conclusion',
      requirement: 'Requirement',
      bilingual: 'Bilingual',
      unitType: 'UnitType',
    }),
  'src/report/html/pageAssets.ts': pageAssets,
};

const check = process.argv.includes('--check');
for (const [path, make] of Object.entries(generated)) {
  const fresh = await make();
  if (check) {
    let committed = '';
    try {
      committed = read(path);
    } catch {}
    if (committed !== fresh) {
      console.error(`${path} is stale: run \`npm run generate\` and commit the result.`);
      process.exitCode = 1;
    }
  } else {
    writeFileSync(root + path, fresh);
  }
}
