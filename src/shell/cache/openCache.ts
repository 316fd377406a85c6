import { join, resolve } from 'node:path';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import { errorCode } from '../errorCode.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { CacheFile } from './CacheFile.js';
import { makeCacheFolder, noCacheIn } from './cacheFolder.js';
import { digestOf } from './digestOf.js';
import { JudgementCache } from './JudgementCache.js';

/** Changes when what is kept, or how, is other than before. */
const VERSION = 2;
/** Below the folder where the programs of a user keep what they can do without: never in what is checked. */
const FOLDER = ['rasoat', 'judged'];

/** What of a run's settings bears on its judgements, and the language to complain in. */
interface Settings {
  catalogue: Catalogue;
  asOf: IsoDate;
  language: Language;
}

/** What a run is about, beside its settings. */
export interface CachedRun {
  /** The folder named, if any. */
  option: string | true;
  /** What was asked for: runs about other files keep their judgements apart. */
  asked: unknown;
  only: ReadonlySet<string> | undefined;
  /** The text of the conclusion. */
  source: string | undefined;
}

/**
 * Opens the cache of a run. Undefined when its folder cannot be made, which is said; throws a UsageError when the folder is
 * somebody else's. What is in it is trusted as the program itself is: whoever can write there can make reports up.
 */
export function openCache(run: CachedRun, settings: Settings, terminal: Terminal): JudgementCache | undefined {
  const { errors } = messages[settings.language].cli;
  const { userCache } = terminal;
  if (run.option === true && userCache === undefined) {
    terminal.stderr(`${errors.noUserCache}\n`);
    return undefined;
  }
  const named = run.option === true ? join(userCache ?? '', ...FOLDER) : run.option;
  const folder = resolve(terminal.cwd, named);
  const failed = (code: string) => terminal.stderr(`${errors.cacheNotWritable(visible(named), code)}\n`);
  try {
    const why = noCacheIn(folder, terminal.env);
    // Without git nobody can tell; the run does without.
    if (why === 'untold') {
      terminal.stderr(`${errors.cacheUntold(visible(named))}\n`);
      return undefined;
    }
    if (why !== undefined) throw new UsageError(errors.notCache[why](visible(named)));
    makeCacheFolder(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    failed(code);
    return undefined;
  }
  return new JudgementCache(new CacheFile(folder, keyOf(run, settings, terminal)), failed);
}

/** All that bears on the judgement of each plan of a run, beside the plan, its unit and the decisions for it. */
function keyOf(
  { option, asked, only, source = '' }: CachedRun,
  { catalogue, asOf }: Settings,
  terminal: Terminal,
): string {
  const about = {
    version: [VERSION, terminal.version, process.versions.node, ...programFiles(terminal)],
    catalogue: [catalogue.sha256, ...catalogue.requirements.map(({ id, level }) => [id, level])],
    asOf,
    only: only && [...only],
    asked,
    // In the user's folder the runs of all working folders keep theirs.
    ...(option === true && { cwd: terminal.cwd }),
  };
  return digestOf(JSON.stringify(about), source);
}

/** The program as it was built: between two versions, too, it may have come to judge otherwise. */
function programFiles({ list, read }: Pick<Terminal, 'list' | 'read'>): string[] {
  return ['dist', 'dist/packages'].flatMap((folder) => {
    try {
      const names = list(folder).filter((name) => name.endsWith('.cjs'));
      return [...names].sort().map((name) => digestOf(read(`${folder}/${name}`)));
    } catch {
      return [];
    }
  });
}
