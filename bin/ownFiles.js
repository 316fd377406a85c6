// The package as it is installed: a folder.
const { readdirSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { loaderOf } = require('./load.js');

const home = join(__dirname, '..');
const place = (name) => join(home, name);
const read = (name) => readFileSync(place(name));
const list = (folder) => readdirSync(place(folder));
const load = loaderOf({ read, place, requireAt: Module.createRequire, modules: require.cache });

/** What starts it, word by word. */
const program = [process.execPath, place('bin/rasoat.js')];

module.exports = { home, read, list, load, program };
