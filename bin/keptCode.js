// What V8 made of the program is kept in the user's cache folder, from the first run on. V8 runs what it is given: its own
// check knows neither the version of Node to the last figure nor what the source says, and damaged code crashes or hangs it
// (nodejs/node#62781). So code is taken only where nobody else can have put it, and only whole:
//   - in a folder, and from a file, that are the user's own and that nobody else can write;
//   - by a name made of Node, its options, the program's path and the SHA-256 of its source;
//   - with a SHA-256 of all this, of the code, and of the number that the file system gave to the file, so that a file
//     that was copied there, out of an archive or a checkout, is none of ours.
// Whatever fails on the way, a run goes on without: it only starts slower.
const { createHash, randomBytes } = require('node:crypto');
const fs = require('node:fs');
const { dirname, isAbsolute, join } = require('node:path');

const ENDING = '.code';
const DRAFT = '.draft';
/** Digits of a digest in hex. */
const DIGEST = 64;
/** In bytes; several times what the program comes to. */
const LARGEST = 32 * 1024 * 1024;
/** How many files are left when another has come: two for each version of Node, of the program or of its options. */
const MOST = 8;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const digest = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/**
 * Where a user's programs keep what they can do without, and what must be there already: nobody's home is made. Undefined
 * where nothing says so. An empty or relative path counts as none, as the XDG Base Directory Specification has it.
 */
function cacheOf({ XDG_CACHE_HOME = '', HOME = '', LOCALAPPDATA = '' }, platform) {
  if (platform === 'win32') return isAbsolute(LOCALAPPDATA) ? { home: LOCALAPPDATA, cache: LOCALAPPDATA } : undefined;
  if (platform !== 'darwin' && isAbsolute(XDG_CACHE_HOME)) return { home: '/', cache: XDG_CACHE_HOME };
  return isAbsolute(HOME)
    ? { home: HOME, cache: join(HOME, platform === 'darwin' ? 'Library/Caches' : '.cache') }
    : undefined;
}

/** Whether something is the user's own, and no one else can write it. Windows keeps others out of the folder by itself. */
function isOwn({ uid, mode }) {
  return process.geteuid === undefined || (uid === process.geteuid() && (mode & 0o022) === 0);
}

function makeOne(folder) {
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another run was faster.
    if (error.code !== 'EEXIST') throw error;
  }
}

/** The code kept of one file of the program. */
class KeptCode {
  /** What V8 takes; undefined when nothing is kept that can be trusted. */
  code;
  /** The kinds of run whose code is in it. */
  #kinds = new Set();

  /** Undefined where nothing may be kept. Never throws. */
  static of(file, source) {
    const place = cacheOf(process.env, process.platform);
    // By this Node's own such cache is turned off, when coverage is measured for one.
    if (place === undefined || process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
    try {
      const { size, mtimeMs } = fs.statSync(process.execPath);
      const { NODE_OPTIONS = '' } = process.env;
      // Builds of one version differ, and code that was made under other options is refused.
      const about = [process.versions.v8, size, mtimeMs, NODE_OPTIONS, process.execArgv, file];
      const made = digest(JSON.stringify(about)).slice(0, 16);
      const name = [process.version, process.platform, process.arch, digest(source), made].join('-');
      return new KeptCode(place, name);
    } catch {
      return undefined;
    }
  }

  constructor({ home, cache }, name) {
    this.home = home;
    this.folder = join(cache, 'rasoat', 'code');
    this.name = name;
    try {
      this.#read();
    } catch {
      // None is there, or none that may be read: this run compiles.
    }
  }

  get #path() {
    return join(this.folder, `${this.name}${ENDING}`);
  }

  #read() {
    const folder = fs.lstatSync(this.folder);
    if (!folder.isDirectory() || !isOwn(folder)) return;
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
    const file = fs.openSync(this.#path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const found = fs.fstatSync(file);
      if (!found.isFile() || !isOwn(found) || found.size > LARGEST) return;
      const bytes = fs.readFileSync(file);
      const body = bytes.subarray(0, -DIGEST);
      if (bytes.subarray(-DIGEST).toString('latin1') !== this.#digest(found, body)) return;
      const end = body.lastIndexOf('\n');
      const kinds = body.subarray(end + 1).toString('latin1');
      this.#kinds = new Set(kinds.split(' '));
      this.code = body.subarray(0, end);
      // The time tells which ones are used.
      if (found.mtimeMs < Date.now() - DAY) fs.futimesSync(file, new Date(), new Date());
    } finally {
      fs.closeSync(file);
    }
  }

  #digest({ ino }, body) {
    return digest(`${this.name} ${ino}\n`, body);
  }

  /** Keeps what a run of some kinds came to, unless all of it is kept. Never throws. */
  keep(script, kinds) {
    const refused = script.cachedDataRejected === true;
    if (!refused && kinds.every((kind) => this.#kinds.has(kind))) return;
    const all = new Set([...(refused ? [] : this.#kinds), ...kinds]);
    try {
      this.#makeFolder();
      this.#write(Buffer.concat([script.createCachedData(), Buffer.from(`\n${[...all].join(' ')}`, 'latin1')]));
      this.#clear();
    } catch {
      // It cannot be written: the next run compiles, too.
    }
  }

  /** Makes the folder, below one that is the user's own: root, with the home of another, leaves nothing there. */
  #makeFolder() {
    if (!fs.existsSync(this.home)) throw new Error('no home');
    const steps = [this.folder];
    while (!fs.existsSync(steps[0])) steps.unshift(dirname(steps[0]));
    if (process.geteuid && fs.statSync(steps[0]).uid !== process.geteuid()) throw new Error('not ours');
    // Not `recursive`: where nothing can be made, as in /proc, Node would try for ever.
    for (const step of steps.slice(1)) makeOne(step);
    const folder = fs.lstatSync(this.folder);
    if (!folder.isDirectory() || !isOwn(folder)) throw new Error('not ours alone');
  }

  /** Whole or not at all, however many runs do so at the same time. */
  #write(body) {
    const draft = join(this.folder, `${randomBytes(12).toString('hex')}${DRAFT}`);
    try {
      const file = fs.openSync(draft, 'wx', 0o600);
      try {
        fs.writeFileSync(file, body);
        fs.writeFileSync(file, this.#digest(fs.fstatSync(file), body));
      } finally {
        fs.closeSync(file);
      }
      fs.renameSync(draft, this.#path);
    } finally {
      fs.rmSync(draft, { force: true });
    }
  }

  /** Removes what was used longest ago, and what was left by runs that were killed. */
  #clear() {
    const files = fs.readdirSync(this.folder).flatMap((name) => {
      const path = join(this.folder, name);
      const found = fs.lstatSync(path, { throwIfNoEntry: false });
      return found ? [{ path, name, time: found.mtimeMs }] : [];
    });
    const old = files.filter(({ name }) => name.endsWith(ENDING)).sort((a, b) => b.time - a.time);
    const killed = files.filter(({ name, time }) => name.endsWith(DRAFT) && time < Date.now() - HOUR);
    for (const { path } of [...old.slice(MOST), ...killed]) fs.rmSync(path, { force: true });
  }
}

module.exports = { KeptCode, cacheOf };
