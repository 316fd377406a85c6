// CommonJS (package.json beside it): what ES modules need at every start costs more than all that this file does.
const { fstatSync, statSync } = require('node:fs');
const { cacheOf } = require('./keptCode.js');
const { keep } = require('./load.js');

/** Whether a stream is a terminal. Node makes the whole stream to tell, so what cannot be one is not asked. */
function isTerminal(descriptor, name) {
  try {
    const file = fstatSync(descriptor);
    const nowhere = statSync('/dev/null', { throwIfNoEntry: false });
    return file.isCharacterDevice() && file.rdev !== nowhere?.rdev && process[name].isTTY === true;
  } catch {
    return false;
  }
}

/** What tells which of the program's code a run needs: its command, options and formats, and whether it reads many files. */
const kinds = new Set();
let sameFlags = true;

function addKinds(words) {
  const end = words.indexOf('--');
  for (const [i, word] of words.slice(0, end < 0 ? words.length : end).entries()) {
    const value = /^(?:-o|--output|--format)$/.test(words[i - 1]);
    const [kind] = /^[a-z-]+/.exec(word) ?? [];
    if (kind && (i === 0 || value || word.startsWith('-'))) kinds.add(kind);
  }
}

/**
 * Keeps the memory of a run over this many files small, or over a file of very many lines. One over a few is done before
 * `node:v8` is loaded.
 */
function frugal(files, hasLarge = false) {
  if (files > 1) kinds.add('many');
  if (files < 50 && !hasLarge) return;
  sameFlags = false;
  const { setFlagsFromString } = require('node:v8');
  // New objects get 2 MB instead of 32: nearly all of a plan's die at once.
  setFlagsFromString('--semi-space-growth-factor=1');
  if (files < 2000 && !hasLarge) return;
  // Old objects are cleared away as soon as they are a fifth more than at the last time, and code is kept small.
  setFlagsFromString('--heap-growing-percent=20');
  if (files < 2000) return;
  setFlagsFromString('--optimize-for-size');
}

/**
 * Runs the program.
 * @param own the files of the package
 * @param argv what was asked
 * @param icon how it talks to somebody who has opened it by its icon; absent for a command
 * @returns a promise of its exit code, which is also that of the process
 */
async function start({ home, read, list, load, program }, argv, icon) {
  addKinds(argv);
  const code = await load('dist/rasoat.cjs').main({
    argv,
    cwd: process.cwd(),
    env: process.env,
    now: new Date(),
    home,
    version: load('package.json').version,
    read,
    list,
    load,
    program,
    // Loaded when it is needed: it starts other programs.
    open: (path) => require('./open.js').open(path),
    userCache: cacheOf(process.env, process.platform)?.cache,
    frugal,
    terminal: isTerminal(1, 'stdout') ? (text) => process.stdout.write(text) : undefined,
    messages: isTerminal(2, 'stderr') ? (text) => process.stderr.write(text) : undefined,
    answers: isTerminal(0, 'stdin'),
    icon,
    interrupted: (asked) => {
      const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGBREAK: 149 };
      const listeners = Object.entries(signals).map(([signal, code]) => {
        const listener = () => asked(code);
        process.on(signal, listener);
        return () => process.off(signal, listener);
      });
      return () => {
        for (const stop of listeners) stop();
      };
    },
  });
  process.exitCode = code;
  // Of a run that did what was asked; under other flags V8 takes no code that was made under these.
  if (code < 2 && sameFlags) keep([...kinds]);
  return code;
}

module.exports = { start, isTerminal };
