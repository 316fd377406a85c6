// Loads a file of the built program as `require` does, but with what V8 made of it in an earlier run (keptCode.js):
// compiling takes half of what a run over one plan takes.
const { isAscii } = require('node:buffer');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');
const { KeptCode } = require('./keptCode.js');

/** What was loaded so far, each with what is kept of it. */
const loaded = [];

function load(file) {
  if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
  if (require.cache[file]) return require.cache[file].exports;
  const source = readFileSync(file);
  const kept = KeptCode.of(file, source);
  const script = new Script(Module.wrap(textOf(source)), { filename: file, cachedData: kept?.code });
  if (kept) loaded.push({ kept, script });
  const module = new Module(file);
  require.cache[file] = module;
  script.runInThisContext()(module.exports, Module.createRequire(file), module, file, dirname(file));
  return module.exports;
}

/** The build leaves nothing but ASCII in what every run loads. */
function textOf(bytes) {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/** Keeps what was compiled for this run, unless a run of each of its kinds has kept it before. */
function keep(kinds) {
  for (const { kept, script } of loaded) kept.keep(script, kinds);
}

module.exports = { load, keep };
