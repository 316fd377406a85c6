#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Required, not imported: an import would first search the whole bundle for the names it exports.
const rasoat = createRequire(import.meta.url)('../dist/rasoat.cjs');

const home = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${home}package.json`, 'utf8'));
const { argv, env, stdout, stderr } = process;
process.exitCode = await rasoat.main({
  argv: argv.slice(2),
  cwd: process.cwd(),
  env,
  now: new Date(),
  home,
  version,
  terminal: stdout.isTTY ? (text) => stdout.write(text) : undefined,
  messages: stderr.isTTY ? (text) => stderr.write(text) : undefined,
});
