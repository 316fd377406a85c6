import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { draftYaml } from '../../convert/draftYaml.js';
import type { Received } from '../../desk/register/Received.js';
import { UnitMatcher } from '../../desk/register/UnitMatcher.js';
import type { Roster } from '../../desk/roster/Roster.js';
import type { Language } from '../../messages/Language.js';
import { type Say, sayIn } from '../../messages/Say.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import { registerText } from '../../report/register/registerText.js';
import { refusalCode } from '../errorCode.js';
import { FileSet } from '../FileSet.js';
import { leadsOut } from '../links.js';
import { listReceived } from '../receive/listReceived.js';
import { PutFolder } from '../receive/PutFolder.js';
import type { Read } from '../receive/Read.js';
import { Receiver } from '../receive/Receiver.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { allowedPath } from './allowedPath.js';
import { terminalPaint } from './colours.js';
import { exitCodes } from './exitCodes.js';
import { openCatalogue } from './openCatalogue.js';
import { openConfig } from './openConfig.js';
import { openRoster } from './openRoster.js';
import { asOfOption } from './options.js';
import { Progress } from './Progress.js';
import { registerOutputs, writeRegisters } from './registerOutputs.js';

/** The options of `rasoat receive`. */
export interface ReceiveOptions {
  asOf?: string;
  catalogue?: string;
  config?: string;
  /** Where drafts of Word documents go. */
  drafts?: string;
  output?: string[];
  /** Where plans go. */
  plans?: string;
  roster?: string;
}

/**
 * `rasoat receive FOLDER`: a register of all that has come in, each file in one state; plans and drafts are written beside it where that
 * is asked for. Nothing in the folder is changed. Returns the exit code.
 */
export async function receive(
  named: string,
  options: ReceiveOptions,
  terminal: Terminal,
  language: Language,
  colours: boolean,
): Promise<number> {
  const config = openConfig(terminal, options.config, language);
  const say = sayIn(language);
  const folder = folderAt(named, terminal.cwd, say);
  const outputs = registerOutputs(options.output ?? [], terminal.cwd, say);
  const folders = putFolders(options, folder, terminal.cwd, say);
  const { catalogue, roster, asOf } = await settingsIn(config, options, terminal, language);
  const found = listReceived(folder, ownFiles(outputs, options, terminal.cwd));
  const complaints = found.closed.map((path) => say.cli.errors.unreadableFolder(visible(path)));
  if (found.files.length === 0)
    throw new UsageError([...complaints, say.receive.errors.nothing(visible(named))].join('\n'));
  const files: Received[] = [];
  const receiver = new Receiver({
    catalogue,
    matcher: new UnitMatcher(roster, asOf),
    unnamed: say.receive.unnamed,
    add: (file) => files.push(file),
    put: (read: Read, bytes, name) => {
      if (read.plan) return folders.plans?.put(bytes, bytes, name, read.plan);
      if (!read.draft) return undefined;
      const text = draftYaml(read.draft, catalogue, { language, vocabulary: language, file: name, unconfirmed: true });
      return folders.drafts?.put(text, bytes, name, '.yaml');
    },
  });
  const progress = new Progress(terminal, found.files.length, language, say.receive.progress);
  for (const [done, file] of found.files.entries()) {
    progress.at(done);
    await terminal.interruption?.pause();
    await writing(() => receiver.file(file), options, say);
  }
  await writing(async () => folders.plans?.make(), options, say);
  progress.clear();
  terminal.stdout(registerText(files, receiver.counts, { say }, terminalPaint(colours)));
  if (found.own.length > 0) terminal.stderr(`${say.receive.own(found.own.map(visible))}\n`);
  sayWritten(folders, terminal, say);
  const context = { say, version: terminal.version, hasRoster: roster !== undefined };
  complaints.push(...(await writeRegisters(outputs, files, receiver.counts, context, terminal)));
  for (const complaint of complaints) terminal.stderr(`${complaint}\n`);
  return complaints.length > 0 ? exitCodes.unusable : exitCodes.fine;
}

/** What files are read by: options before the configuration. */
async function settingsIn(
  config: ReturnType<typeof openConfig>,
  options: ReceiveOptions,
  terminal: Terminal,
  language: Language,
): Promise<{ catalogue: Catalogue; roster?: Roster; asOf: IsoDate }> {
  const { catalogue: ownCatalogue, roster: ownRoster, as_of: ownDay } = config.parsed.configuration;
  const folder = options.catalogue ?? (ownCatalogue && resolve(config.folder, ownCatalogue));
  const catalogue = openCatalogue(terminal, folder, language);
  const rosterFile = options.roster ?? (ownRoster && resolve(config.folder, ownRoster));
  const { roster } = rosterFile ? await openRoster(terminal, rosterFile, terminal.cwd, language) : {};
  const asOf = options.asOf === undefined && ownDay ? ownDay : asOfOption(options.asOf, terminal.today, language);
  return { catalogue, asOf, ...(roster && { roster }) };
}

/** What the run itself writes: it has not come in. */
function ownFiles(
  outputs: readonly { path: string }[],
  { plans, drafts }: Pick<ReceiveOptions, 'plans' | 'drafts'>,
  cwd: string,
): FileSet {
  const folders = [plans, drafts].flatMap((path) => (path === undefined ? [] : [resolve(cwd, path)]));
  return new FileSet([...outputs.map(({ path }) => path), ...folders]);
}

/** Says how many plans and drafts were written, and where. */
function sayWritten(folders: PutFolders, terminal: Terminal, { receive: { written } }: Say): void {
  for (const kind of ['plans', 'drafts'] as const) {
    const put = folders[kind];
    if (put) terminal.stderr(`${written[kind]({ made: put.made, kept: put.kept, folder: visible(put.named) })}\n`);
  }
}

interface PutFolders {
  plans?: PutFolder;
  drafts?: PutFolder;
}

function folderAt(named: string, cwd: string, { receive: { errors }, cli }: Say): string {
  const path = resolve(cwd, named);
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) throw new UsageError(errors.noFolder(visible(named)));
  if (!there.isDirectory()) throw new UsageError(errors.notFolder(visible(named)));
  if (leadsOut(path)) throw new UsageError(cli.errors.linkedFolder(visible(named)));
  return path;
}

/** The folders for plans and drafts; two, for a draft is no plan, and neither of them what is read. */
function putFolders({ plans, drafts }: ReceiveOptions, folder: string, cwd: string, say: Say): PutFolders {
  const { errors } = say.receive;
  const opened = (named: string) => {
    allowedPath(named, say.language);
    const path = resolve(cwd, named);
    if (!new FileSet([folder]).add(path)) throw new UsageError(errors.whole(visible(named)));
    if (leadsOut(path)) throw new UsageError(say.cli.errors.linkedOutput(visible(named)));
    return new PutFolder(path, named, say.skeleton.fileName);
  };
  if (plans !== undefined && drafts !== undefined && !new FileSet([resolve(cwd, plans)]).add(resolve(cwd, drafts)))
    throw new UsageError(errors.samePlace(visible(plans)));
  return {
    ...(plans !== undefined && { plans: opened(plans) }),
    ...(drafts !== undefined && { drafts: opened(drafts) }),
  };
}

/** What the file system refuses when something is written is said as such. */
async function writing(act: () => Promise<void>, { plans, drafts }: ReceiveOptions, { cli }: Say): Promise<void> {
  try {
    await act();
  } catch (error) {
    const code = refusalCode(error);
    throw new UsageError(
      cli.errors.outputNotWritable(visible([plans, drafts].flatMap((path) => path ?? []).join(', ')), code),
    );
  }
}
