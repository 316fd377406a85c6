// Loads the files of the built program as `require` does, but with what V8 made of them in an earlier run (keptCode.js):
// compiling takes half of what a run over one plan takes.
const { isAscii } = require('node:buffer');
const Module = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');
const { KeptCode } = require('./keptCode.js');

/** What was loaded so far, each with what is kept of it. */
const loaded = [];

/**
 * What loads a file of the package by its name there.
 * @param own the package: `read` of a name, the `place` a name has in it, and the `require` for what is at a place, which
 * finds again what stands in `modules`; `isKept` says of a name whether what V8 makes of it is worth keeping
 */
function loaderOf({ read, place, requireAt, modules, isKept = () => true }) {
  return (name) => {
    if (name.endsWith('.json')) return JSON.parse(textOf(read(name)));
    const file = place(name);
    if (modules[file]) return modules[file].exports;
    const source = read(name);
    const kept = isKept(name) ? KeptCode.of(file, source) : undefined;
    const script = new Script(Module.wrap(textOf(source)), { filename: file, cachedData: kept?.code });
    if (kept) loaded.push({ kept, script });
    const module = new Module(file);
    modules[file] = module;
    script.runInThisContext()(module.exports, requireAt(file), module, file, dirname(file));
    return module.exports;
  };
}

/** The build leaves nothing but ASCII in what every run loads. */
function textOf(bytes) {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/** Keeps what was compiled for this run, unless a run of each of its kinds has kept it before. */
function keep(kinds) {
  for (const { kept, script } of loaded) kept.keep(script, kinds);
}

module.exports = { loaderOf, keep };
