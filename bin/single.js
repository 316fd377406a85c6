// The program as one file, with Node and the package in it (`npm run release`).
const { dirname, join } = require('node:path');
const { getAsset, getRawAsset } = require('node:sea');
const { startByIcon } = require('./icon.js');
const { loaderOf } = require('./load.js');

/** Knows what Node brings, and nothing that may stand beside the program. */
const builtIn = require;
const names = new Set(JSON.parse(getAsset('names.json', 'utf8')));

const missing = (name) => Object.assign(new Error(`ENOENT: ${name}`), { code: 'ENOENT' });

/** Bytes that are not to be written: they are those of the program. */
function read(name) {
  if (!names.has(name)) throw missing(name);
  return Buffer.from(getRawAsset(name));
}

function list(folder) {
  const inside = [...names].filter((name) => dirname(name) === folder);
  if (inside.length === 0) throw missing(folder);
  return inside.map((name) => name.slice(folder.length + 1));
}

const place = (name) => join(process.execPath, name);
const requireAt = () => (name) =>
  name.startsWith('./') ? load(join('dist', name).replaceAll('\\', '/')) : builtIn(name);
const load = loaderOf({ read, place, requireAt, modules: {}, isKept: (name) => !name.startsWith('dist/packages/') });

startByIcon({ home: dirname(process.execPath), read, list, load, program: [process.execPath] });
