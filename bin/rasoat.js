#!/usr/bin/env node
// CommonJS (package.json beside it): what ES modules need at every start costs more than all that this file does.
const { fstatSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { load } = require('./load.js');

const home = join(__dirname, '..');

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

/** Keeps the memory of a run over this many files small. One over a few is done before `node:v8` is loaded. */
function frugal(files) {
  if (files < 50) return;
  const { setFlagsFromString } = require('node:v8');
  // New objects get 2 MB instead of 32: nearly all of a plan's die at once.
  setFlagsFromString('--semi-space-growth-factor=1');
  if (files < 2000) return;
  // Old objects are cleared away as soon as they are a fifth more than at the last time, and code is kept small.
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--optimize-for-size');
}

load(join(home, 'dist/rasoat.cjs'))
  .main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    now: new Date(),
    home,
    version: load(join(home, 'package.json')).version,
    load,
    frugal,
    terminal: isTerminal(1, 'stdout') ? (text) => process.stdout.write(text) : undefined,
    messages: isTerminal(2, 'stderr') ? (text) => process.stderr.write(text) : undefined,
    answers: isTerminal(0, 'stdin'),
    interrupted: (asked) => {
      process.on('SIGINT', () => asked(130));
      process.on('SIGTERM', () => asked(143));
      process.on('SIGHUP', () => asked(129));
    },
  })
  .then((code) => {
    process.exitCode = code;
  });
