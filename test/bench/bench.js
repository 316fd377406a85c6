import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from './corpus.js';
import { install } from './peers/install.js';
import { peers } from './peers/peers.js';
import { peerSchema } from './peers/schemas.js';
import { cachingProgram, emptyNode, peerProgram, rasoatProgram } from './programs.js';
import { measureInTurns } from './rounds.js';
import { figuresTable, targetsTable } from './tables.js';
import { targetsOf } from './targets.js';
import { whyNot } from './verify.js';

const USAGE = `node test/bench/bench.js [options]
  --sizes N,N      numbers of plans (100,1000,10000)
  --rounds N       rounds at every size (5 up to 100 plans, 3 above); slow peers run once
  --only NAME      only this peer; may be given several times
  --peers DIR      where peers are installed and kept (a temporary folder)
  --limit SECONDS  stop a run after this long (1800)
  --format-only    give the peers the plan format without the requirements
  --json FILE      write the raw figures too`;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    rounds: { type: 'string' },
    only: { type: 'string', multiple: true },
    peers: { type: 'string' },
    limit: { type: 'string', default: '1800' },
    'format-only': { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const limit = Number(options.limit);

if (options.help) console.log(USAGE);
else await bench(mkdtempSync(join(tmpdir(), 'rasoat-bench-')));

/** @param {string} folder */
async function bench(folder) {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(130));
  const output = join(folder, 'output');
  mkdirSync(output);
  const programs = [rasoatProgram(), ...installedPeers(folder)];
  const { able, unable } = await sorted(programs, join(folder, 'sample'));
  if (able[0]?.kind !== 'rasoat') {
    say(`${unable[0]}\nnpm run build first.`);
    process.exitCode = 1;
    return;
  }
  const cached = cachingProgram(output);
  const sizes = [];
  for (const plans of [1, ...options.sizes.split(',').map(Number)]) {
    const made = makeCorpus(join(folder, String(plans)), plans);
    const taking = plans === 1 ? [rasoatProgram(), emptyNode] : able.filter(({ largest }) => plans <= largest);
    if (cached && plans > 1) taking.push(cached);
    say(`${plans} plans, ${Math.round(made.bytes / plans)} bytes each: ${taking.map(({ name }) => name).join(', ')}`);
    // One round that does not count: the files are read from memory in those that do, and the cache is filled.
    const settings = { cwd: made.folder, output, limit };
    await measureInTurns(
      taking.filter(({ slow }) => !slow),
      { ...settings, rounds: 1 },
    );
    sizes.push({
      plans,
      bytes: made.bytes,
      measured: await measureInTurns(taking, { ...settings, rounds: roundsOf(plans) }),
    });
  }
  report(sizes, unable, cached !== undefined);
}

/** @param {string} folder */
function installedPeers(folder) {
  const schemas = { schema: join(folder, 'plan.schema.json'), ruleset: join(folder, 'ruleset.json') };
  const schema = peerSchema({ formatOnly: options['format-only'] });
  writeFileSync(schemas.schema, JSON.stringify(schema));
  writeFileSync(schemas.ruleset, JSON.stringify(rulesetOf(schema)));
  const where = resolve(options.peers ?? join(folder, 'peers'));
  return peers
    .filter(({ name }) => options.only?.includes(name) ?? true)
    .map((peer) => {
      say(`Installing ${peer.package}`);
      return peerProgram(peer, install(peer, where), schemas);
    });
}

/** The schema as the one rule of a Spectral ruleset. @param {object} schema */
function rulesetOf(schema) {
  const functionOptions = { schema, dialect: 'draft2020-12' };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of Spectral
  return { rules: { plan: { given: '$', severity: 'error', then: { function: 'schema', functionOptions } } } };
}

/** Programs that judge the samples rightly, and why the others do not. @param {import('./programs.js').Program[]} programs @param {string} folder */
async function sorted(programs, folder) {
  const able = [];
  const unable = [];
  for (const program of programs) {
    const reason = await whyNot(program, { folder, limit });
    if (reason === undefined) able.push(program);
    else unable.push(`${program.name} ${program.version} ${reason}`);
  }
  return { able, unable };
}

/** @param {number} plans */
function roundsOf(plans) {
  const rounds = Number(options.rounds ?? (plans <= 100 ? 5 : 3));
  // A start is short and cheap.
  return plans === 1 ? rounds * 4 : rounds;
}

/** @param {import('./targets.js').Size[]} sizes @param {string[]} unable @param {boolean} hasCache */
function report(sizes, unable, hasCache) {
  const targets = targetsOf(sizes);
  const machine = `node ${process.version}, ${process.platform}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  console.log(`${machine}\n\n${figuresTable(sizes)}\n\n${targetsTable(targets)}`);
  for (const reason of unable) console.log(`\nNot run: ${reason}.`);
  if (!hasCache) console.log('\nNot run: rasoat --cache, which this rasoat does not have.');
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine, sizes, targets, unable }, null, 2)}\n`);
}

/** @param {string} text */
function say(text) {
  console.error(text);
}
