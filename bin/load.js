// Loads a file of the built program as `require` does, but with the machine code that the build kept of it (FILE.cache):
// compiling takes half of what a run over one plan takes. What another version of Node kept is no use, and is passed over.
const { isAscii } = require('node:buffer');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/** Scripts loaded so far, by file: the build keeps their machine code. */
const scripts = new Map();

function load(file) {
  if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
  if (require.cache[file]) return require.cache[file].exports;
  const script = new Script(Module.wrap(textOf(readFileSync(file))), { filename: file, cachedData: kept(file) });
  scripts.set(file, script);
  const module = new Module(file);
  require.cache[file] = module;
  script.runInThisContext()(module.exports, Module.createRequire(file), module, file, dirname(file));
  return module.exports;
}

/** The build leaves nothing but ASCII in what every run loads. */
function textOf(bytes) {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

function kept(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

module.exports = { load, scripts };
