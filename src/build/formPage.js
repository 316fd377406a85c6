// The page on which a unit writes its plan: program, sentences and catalogue in one file, which needs no network and runs
// nothing that does not stand in it (its policy names script and style by their digests).
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deflateSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { guideHtml } from './guideHtml.js';

/**
 * Makes `form.html` in a folder that holds the compiled catalogue; returns the build's results, for their licences.
 * @param {string} root the project
 * @param {string} folder
 * @param {object} shared what all builds have in common
 */
export async function formPage(root, folder, shared) {
  const options = { ...shared, absWorkingDir: root, write: false, minify: true, target: 'es2022', charset: 'utf8' };
  const script = await build({
    ...options,
    entryPoints: ['src/page/main.ts'],
    platform: 'browser',
    format: 'iife',
    plugins: [checksOf(root, folder), light],
  });
  const style = await build({ ...options, entryPoints: ['src/page/page.css'] });
  const code = textOf(script).replaceAll('</script', '<\\/script');
  const css = textOf(style);
  const catalogue = packed(readFileSync(`${folder}/catalogue.json`));
  const guides = Object.entries({ vi: 'huong-dan.md', en: 'guide.md' }).map(
    ([language, name]) =>
      `<script type="application/octet-stream" id="guide-${language}">${packed(guideHtml(`${root}examples/${name}`))}</script>`,
  );
  const policy = [
    "default-src 'none'",
    `script-src '${digest(code)}'`,
    `style-src '${digest(css)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  writeFileSync(
    `${folder}/form.html`,
    `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>rasoat</title>
<style>${css}</style>
</head>
<body>
<div id="app"></div>
<noscript>Trình duyệt đang tắt JavaScript nên trang không hoạt động được.</noscript>
<script type="application/octet-stream" id="catalogue">${catalogue}</script>
${guides.join('\n')}
<script>${code}</script>
</body>
</html>
`,
  );
  return [script, style];
}

const packed = (data) => deflateSync(data, { level: 9 }).toString('base64');
const textOf = ({ outputFiles: [file] }) => file.text.replace(/\n$/, '');
const digest = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The compiled checks, with what they call taken from the source itself. */
function checksOf(root, folder) {
  return {
    name: 'compiled checks',
    setup(building) {
      building.onResolve({ filter: /^rasoat:checks$/ }, () => ({ path: `${folder}/checks.cjs` }));
      building.onResolve({ filter: /^\.\/rasoat\.cjs$/ }, () => ({
        path: `${root}src/check/keywords/keywordChecks.ts`,
      }));
    },
  };
}

/** Sentences of what the page does not do. */
const UNSAID = [
  'board',
  'byDistrict',
  'catalogue',
  'checks',
  'ci',
  'cli',
  'configured',
  'decisionSheets',
  'desk',
  'district',
  'editor',
  'extent',
  'finder',
  'formBook',
  'formRules',
  'questionRules',
  'history',
  'icon',
  'letter',
  'list',
  'markdown',
  'official',
  'onePage',
  'page',
  'paper',
  'paths',
  'receive',
  'roster',
  'rules',
  'sending',
  'since',
  'skipped',
  'slip',
  'watch',
  'workbook',
];

/** What only a terminal needs: the page lays out no tables, and its characters are as wide as they are many. */
const LAYOUT = {
  'cli-table3': 'export default class {}',
  'string-width': 'export default (text) => text.length;',
  'wrap-ansi': `export default (text, width) =>
    text.replace(new RegExp('(.{1,' + width + '})(?: +|$)', 'g'), (_, line) => line + '\\n').trimEnd();`,
};

/** Reads data that is packed within the script: a third as long so. */
const UNPACKED = `import { strFromU8, unzlibSync } from 'fflate';
  const unpacked = (text) => JSON.parse(strFromU8(unzlibSync(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)))));`;
const unpacked = (data) => `unpacked('${packed(JSON.stringify(data))}')`;

/** Leaves out what would only make the page heavy. */
const light = {
  name: 'light',
  setup(building) {
    building.onLoad(
      { filter: new RegExp(`[\\\\/]messages[\\\\/](?:vi|en)[\\\\/](?:${UNSAID.join('|')})\\.ts$`) },
      ({ path }) => ({
        contents: `export const ${/(\w+)\.ts$/.exec(path)?.[1]} = {};`,
      }),
    );
    // The page reads plans, and no configuration or roster.
    building.onLoad({ filter: /[\\/]schemas[\\/](?:config|roster)\.schema\.json$/ }, () => ({
      contents: '{"properties":{}}',
      loader: 'json',
    }));
    building.onLoad({ filter: /[\\/]schemas[\\/]plan\.schema\.json$/ }, ({ path }) => ({
      contents: `${UNPACKED}\nexport default ${unpacked(JSON.parse(readFileSync(path, 'utf8')))};`,
      loader: 'js',
      resolveDir: dirname(path),
    }));
    // What an editor says is not said here.
    building.onLoad({ filter: /[\\/]messages[\\/](?:vi|en)[\\/]fields\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' });
      const { fields } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
      return {
        contents: `${UNPACKED}\nexport const fields = ${unpacked(fields)};\nexport const editor = {};`,
        loader: 'js',
        resolveDir: dirname(path),
      };
    });
    building.onResolve({ filter: /^(?:cli-table3|string-width|wrap-ansi)$/ }, ({ path }) => ({
      path,
      namespace: 'layout',
    }));
    building.onLoad({ filter: /.*/, namespace: 'layout' }, ({ path }) => ({ contents: LAYOUT[path] }));
  },
};
