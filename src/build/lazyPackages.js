import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * Packages that most runs do without, each with what is imported of it: a file of its own beside the program, loaded when
 * something of it is first called.
 */
const PACKAGES = {
  ajv: ['ajv', 'ajv/dist/2020.js', 'ajv/dist/compile/codegen/index.js', 'ajv-formats'],
  chalk: ['chalk'],
  clack: ['@clack/prompts'],
  'child-process': ['node:child_process'],
  'code-frame': ['@babel/code-frame'],
  csv: ['csv-parse/sync', 'csv-stringify/sync'],
  diff: ['diff'],
  docx: ['docx'],
  fflate: ['fflate'],
  levenshtein: ['fastest-levenshtein'],
  hashes: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  hucre: ['hucre/xlsx'],
  ignore: ['ignore'],
  re2js: ['re2js'],
  saxes: ['saxes'],
  picomatch: ['picomatch'],
  'postal-mime': ['postal-mime'],
  'string-width': ['string-width'],
  table: ['cli-table3'],
  'wrap-ansi': ['wrap-ansi'],
  yaml: ['yaml'],
};

/** Builds those files into `folder`. */
export function buildPackages(options, folder) {
  return Promise.all(
    Object.entries(PACKAGES).map(([name, specifiers]) =>
      build({
        ...options,
        stdin: {
          contents: specifiers
            .map((of) => `exports[${JSON.stringify(of)}] = require(${JSON.stringify(of)});`)
            .join('\n'),
          resolveDir: options.absWorkingDir,
        },
        outfile: `${folder}/${name}.cjs`,
      }),
    ),
  );
}

/** Lets the program find them there. What is imported is a stand-in that loads the package and passes on every use. */
export const lazyPackages = {
  name: 'lazy packages',
  setup(build) {
    for (const [name, specifiers] of Object.entries(PACKAGES)) {
      for (const specifier of specifiers) {
        const filter = new RegExp(`^${specifier.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$`);
        build.onResolve({ filter }, () => ({
          path: specifier,
          namespace: 'lazy',
          pluginData: `./packages/${name}.cjs`,
        }));
      }
    }
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path, pluginData: file }) => ({
      loader: 'js',
      contents: standIns(path, file, Object.keys(require(path))),
    }));
  },
};

function standIns(specifier, file, names) {
  const own = names.filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default' && name !== '__esModule');
  return `
let loaded;
const load = () => (loaded ??= require(${JSON.stringify(file)})[${JSON.stringify(specifier)}]);
const standIn = (find) => {
  const proxy = new Proxy(function () {}, {
    get: (_, key) => find()[key],
    has: (_, key) => key in find(),
    apply: (_, self, values) => Reflect.apply(find(), self, values),
    // A class of ours that extends one of the package's stays what it is.
    construct: (_, values, target) => Reflect.construct(find(), values, target === proxy ? find() : target),
  });
  return proxy;
};
export default /* @__PURE__ */ standIn(() => {
  const all = load();
  return all.__esModule && typeof all.default === 'function' && !('default' in all.default) ? all.default : all;
});
${own.map((name) => `export const ${name} = /* @__PURE__ */ standIn(() => load().${name});`).join('\n')}
`;
}
