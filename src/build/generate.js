// Makes the generated files, or with --check proves that the committed ones are fresh.
//   src/plan/model/Plan.ts: the types of the canonical plan, from schemas/plan.schema.json
//   src/desk/configuration/Configuration.ts: the types of rasoat.yaml, from schemas/config.schema.json
//   src/check/catalogue/Catalogue.ts: the types of a catalogue as written, from schemas/catalogue.schema.json
//   schemas/editor/plan.vi.schema.json, plan.en.schema.json: the form of a plan for editors, from the model and the catalogue
//   src/report/html/pageAssets.ts: script and style of the page (`html`), bundled from src/report/html/page/
//   schemas/problems.vi.md, problems.md: every kind of problem, from the messages
//   schemas/conclusions/mttq-2021-2025/README.md: how the Conclusion was read, from its records
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');

/** The schema whose definitions the others use. */
const PLAN_SCHEMA = 'plan.schema.json';

/** The schema as the type generator wants it: closed lists as enums, and only the definitions named get a type. */
function simplified(node, named, name) {
  if (Array.isArray(node)) return node.map((item) => simplified(item, named));
  if (node === null || typeof node !== 'object') return node;
  if (node.oneOf?.every((branch) => 'const' in branch)) return { enum: node.oneOf.map((branch) => branch.const) };
  const {
    title,
    vi,
    check,
    once,
    words,
    also,
    beside,
    passedOver,
    fixed,
    form,
    if: _if,
    then: _then,
    minItems,
    ...rest
  } = node;
  if (rest.$ref) return { $ref: rest.$ref.replace(PLAN_SCHEMA, '') };
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
  const { $defs } = JSON.parse(read(`schemas/${PLAN_SCHEMA}`));
  const schema = { $defs, ...JSON.parse(read(path)) };
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

/** Its digest, as a Content-Security-Policy names the only script that may run. */
export const pageScriptDigest = ${JSON.stringify(`sha256-${createHash('sha256').update(script).digest('base64')}`)};

/** The page's style. */
export const pageStyle = ${JSON.stringify(style)};
`;
}

const LEVELS = { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' };

/** The names of the domain vocabulary, in its own order: bundled, for Node reads no TypeScript. */
async function vocabulary() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/check/keywords/schemaKeywords.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  const { keywords } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  return Object.keys(keywords);
}

/** How a Conclusion was read: a table of the requirements of each section, and how what is unclear was understood. */
async function reading(folder) {
  const vocabularyNames = await vocabulary();
  const conclusion = parse(read(`${folder}/conclusion.yaml`), { schema: 'core' });
  const { properties, $defs } = JSON.parse(read('schemas/plan.schema.json'));
  const { type } = properties.unit.properties;
  const nameIn = (list, value) => list.find((one) => one.const === value)?.vi[0] ?? value;
  const line = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
  const date = (day) => day.split('-').reverse().join('/');

  const binds = ({ types, levels: at }) => {
    const names = types.map((name) =>
      name === 'organisations' ? 'MTTQ và các tổ chức chính trị - xã hội' : nameIn(type.oneOf, name),
    );
    const where = at === 'all' ? 'các cấp' : at.map((one) => nameIn($defs.level.oneOf, one)).join(', ');
    return `${names.join(', ')} (${where})`;
  };

  /** The values of a key anywhere in a check. */
  const valuesOf = (key, part) =>
    part === null || typeof part !== 'object'
      ? []
      : Object.entries(part).flatMap(([name, value]) => [...(name === key ? [value] : []), ...valuesOf(key, value)]);

  const due = ({ due: day, check }) => {
    const [yearly] = valuesOf('everyYear', check);
    if (yearly) return `hằng năm, ${yearly.from}-${yearly.to}`;
    return day === undefined ? '' : date(day);
  };

  const kind = ({ check }) => {
    if (check === 'tasks') return 'nhiệm vụ';
    if (check === 'review') return 'người xem xét';
    const asked = [...new Set(valuesOf('properties', check).flatMap(Object.keys))].filter((key) => properties[key]);
    // What the unit is decides between conditions; it is not asked for.
    const sections = asked.filter((key) => key !== 'unit');
    const keywords = vocabularyNames.filter((keyword) => valuesOf(keyword, check).length > 0);
    return [
      sections.map((key) => `«${properties[key].vi[0]}»`).join(', '),
      ...keywords.map((keyword) => `\`${keyword}\``),
    ].join(' ');
  };

  const sections = conclusion.sections.map((file) => {
    const records = parse(read(`${folder}/${file}`), { schema: 'core' });
    const rows = records.map((record) =>
      [
        // `helpUri` in SARIF leads here.
        `<a id="${record.id}"></a>${record.id}`,
        record.clause.vi,
        record.title.vi,
        record.applies.map(binds).join('; '),
        LEVELS[record.level],
        due(record),
        kind(record),
      ]
        .map(line)
        .join(' | '),
    );
    const notes = records.filter((record) => record.notes).map(({ id, notes }) => `- **${id}**: ${line(notes.vi)}`);
    const clauses = new Set(records.map(({ clause }) => clause.vi));
    const [heading] = clauses.size === 1 ? clauses : [`mục ${file.replace('.yaml', '')}`];
    return `## ${heading[0].toUpperCase()}${heading.slice(1)}

| mã | mục của Kết luận | nội dung | áp dụng với | mức | thời hạn | đối chiếu |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}
${notes.length > 0 ? `\nCách hiểu:\n\n${notes.join('\n')}\n` : ''}`;
  });

  return `<!-- Generated from the records of this folder by \`npm run generate\`. Do not edit. -->

# Cách hiểu Kết luận

${line(conclusion.title.vi)}.

*English: how the Conclusion was read, made from the records beside this file; \`rasoat explain ID --lang en\` says each in English.
Nguyên văn: [source.vi.md](source.vi.md).*

Mỗi dòng là một yêu cầu, theo thứ tự của văn bản. Mức là hệ quả khi chưa đạt; Ban có thể
[đổi mức](../../../examples/README.vi.md#tệp-cấu-hình). Cột cuối cho biết đối chiếu bằng gì: một nhiệm vụ ghi mã của yêu cầu và đủ nội
dung, chủ trì, thời hạn; người xem xét; hoặc mục của kế hoạch cùng
[từ khóa](../../README.vi.md#bộ-yêu-cầu). \`rasoat explain MÃ\` nêu đầy đủ một yêu cầu, kèm nguyên văn, việc cần làm và ví dụ.

${sections.join('\n')}`;
}

async function editorSchema(language) {
  const made = await source(`export { editorSchema } from './src/report/editor/editorSchema.ts';
export { loadCatalogue } from './src/check/catalogue/loadCatalogue.ts';`);
  const catalogue = `${root}schemas/conclusions/mttq-2021-2025/`;
  const files = readdirSync(catalogue).map((name) => [name, readFileSync(catalogue + name, 'utf8')]);
  return formatJson(JSON.stringify(made.editorSchema(language, made.loadCatalogue(Object.fromEntries(files)))));
}

async function problemsPage(language) {
  const made = await source("export { problemsPage } from './src/build/problemsPage.ts';");
  return made.problemsPage(language);
}

/** The source itself, bundled and run. */
async function source(contents) {
  const folder = mkdtempSync(`${root}node_modules/.generate-`);
  try {
    const outfile = `${folder}/source.mjs`;
    await build({
      absWorkingDir: root,
      stdin: { contents, resolveDir: root },
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const formatJson = (text) => format(text, 'generated.json');

function format(code, name = 'generated.ts') {
  const biome = `${root}node_modules/@biomejs/biome/bin/biome`;
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${name}`], {
    input: code,
    encoding: 'utf8',
    cwd: root,
  });
}

const generated = {
  'src/plan/model/Plan.ts': () =>
    types('schemas/plan.schema.json', {
      date: 'IsoDate',
      session: 'Session',
      measure: 'Measure',
      level: 'Level',
    }),
  'src/desk/configuration/Configuration.ts': () => types('schemas/config.schema.json', { date: 'IsoDate' }),
  'src/check/catalogue/Catalogue.ts': () =>
    types('schemas/catalogue.schema.json', {
      conclusion: 'Conclusion',
      requirement: 'Requirement',
      bilingual: 'Bilingual',
      unitType: 'UnitType',
    }),
  'schemas/editor/plan.vi.schema.json': () => editorSchema('vi'),
  'schemas/editor/plan.en.schema.json': () => editorSchema('en'),
  'src/report/html/pageAssets.ts': pageAssets,
  'schemas/problems.vi.md': () => problemsPage('vi'),
  'schemas/problems.md': () => problemsPage('en'),
  'schemas/conclusions/mttq-2021-2025/README.md': () => reading('schemas/conclusions/mttq-2021-2025'),
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
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, fresh);
  }
}
