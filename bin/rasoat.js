#!/usr/bin/env node
// CommonJS (package.json beside it): what ES modules need at every start costs more than all that this file does.
const { join } = require('node:path');
const { load } = require('./load.js');

const home = join(__dirname, '..');
const { argv, env, stdout, stderr } = process;
load(join(home, 'dist/rasoat.cjs'))
  .main({
    argv: argv.slice(2),
    cwd: process.cwd(),
    env,
    now: new Date(),
    home,
    version: require('../package.json').version,
    load: (file) => (file.endsWith('.json') ? require(file) : load(file)),
    terminal: stdout.isTTY ? (text) => stdout.write(text) : undefined,
    messages: stderr.isTTY ? (text) => stderr.write(text) : undefined,
    interrupted: (asked) => {
      process.on('SIGINT', () => asked(130));
      process.on('SIGTERM', () => asked(143));
    },
  })
  .then((code) => {
    process.exitCode = code;
  });
