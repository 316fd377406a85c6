import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

const LATER = './later.cjs';

/**
 * Bundles a program in two files: what every run needs, and beside it what is only imported when it is needed
 * (`import()`), as the formats of reports. The second takes from the first what both use, so that nothing is there twice.
 * Returns esbuild's results.
 */
export async function buildInTwo({ entryPoint, outfile, plugins, ...options }) {
  const root = options.absWorkingDir;
  const later = new Set();
  const first = (stdin, more) =>
    build({
      ...options,
      ...stdin,
      outfile,
      external: [...options.external, LATER],
      plugins: [postponed(root, later), ...plugins],
      ...more,
    });
  const draft = await first({ entryPoints: [entryPoint] }, { write: false });
  const own = new Set(
    Object.keys(draft.metafile.inputs).filter((path) => path.startsWith('src/') || path.startsWith('schemas/')),
  );
  const shared = new Set();
  const second = await build({
    ...options,
    stdin: { contents: [...later].map(lazyExport).join('\n'), resolveDir: root },
    outfile: `${outfile.slice(0, outfile.lastIndexOf('/'))}/${LATER}`,
    plugins: [taken(root, own, shared, `./${outfile.slice(outfile.lastIndexOf('/') + 1)}`), ...plugins],
  });
  const names = [...shared].sort();
  const contents = [
    `export * from './${entryPoint}';`,
    ...names.map((path, i) => `import * as shared${i} from './${path}';`),
    `export const shared = {${names.map((path, i) => `${JSON.stringify(path)}: shared${i}`)}};`,
  ];
  return [await first({ stdin: { contents: contents.join('\n'), resolveDir: root } }), second];
}

const lazyExport = (path) =>
  `Object.defineProperty(exports, ${JSON.stringify(path)}, { get: () => require('./${path}') });`;

const pathOf = (root, { resolveDir, path }) =>
  relative(root, resolve(resolveDir, path)).replaceAll('\\', '/').replace(/\.js$/, '.ts');

/** In the first file: `import()` of a module of ours is left to the second. */
function postponed(root, later) {
  return {
    name: 'later modules',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, ...args }) => {
        if (kind !== 'dynamic-import') return undefined;
        const path = pathOf(root, args);
        later.add(path);
        return { path, namespace: 'later' };
      });
      build.onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
        contents: `module.exports = require(${JSON.stringify(LATER)})[${JSON.stringify(path)}];`,
      }));
    },
  };
}

/** In the second file: modules that stand in the first are taken from there. */
function taken(root, own, shared, from) {
  return {
    name: 'shared modules',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, ...args }) => {
        const path = pathOf(root, args);
        if (!own.has(path)) return undefined;
        shared.add(path);
        return { path, namespace: 'shared' };
      });
      build.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
        contents: `module.exports = require(${JSON.stringify(from)}).shared[${JSON.stringify(path)}];`,
      }));
    },
  };
}
