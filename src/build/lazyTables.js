import { relative, resolve } from 'node:path';

/** Sentences that most runs do without: all of the second language, and those that only documents are written with. */
const TABLES = /^src\/messages\/(?:en\/en|vi\/(?:ci|extent|list|markdown|page|paper|roster|rules|slip|workbook))\.ts$/;

/** Lets the program make a table of sentences when one of them is first asked for: making all takes a start 2 ms. */
export const lazyTables = {
  name: 'lazy tables',
  setup(build) {
    const root = build.initialOptions.absWorkingDir;
    build.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      const file = resolve(resolveDir, path).replace(/\.js$/, '.ts');
      const isTable = TABLES.test(relative(root, file).replaceAll('\\', '/'));
      return isTable && kind === 'import-statement' ? { path: file, namespace: 'table' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'table' }, ({ path }) => ({
      contents: standIn(path, /([^/\\]+)\.ts$/.exec(path)[1]),
      resolveDir: root,
    }));
  },
};

const standIn = (file, name) => `
let table;
export const ${name} = new Proxy({}, {
  get: (_, key) => (table ??= require(${JSON.stringify(file)}).${name})[key],
});
`;
