import { statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { Draft, Found } from '../../convert/Draft.js';
import { draftYaml } from '../../convert/draftYaml.js';
import { makeDraft } from '../../convert/makeDraft.js';
import { formatOfName, isFormFormat, type SkeletonFormat } from '../../form/skeletonFormats.js';
import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { visible } from '../../plan/text/visible.js';
import { errorCode } from '../errorCode.js';
import { FileSet } from '../FileSet.js';
import { leadsOut } from '../links.js';
import { isBookName, isPlanName } from '../planNames.js';
import { readSubmission, type Submission } from '../read/readSubmission.js';
import { readWordFile } from '../read/readWordFile.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { FileTarget } from '../write/FileTarget.js';
import { writeNew } from '../write/writeNew.js';
import { allowedPath } from './allowedPath.js';
import { formToPlan, planToForm } from './convertForm.js';
import { exitCodes } from './exitCodes.js';
import { openCatalogue } from './openCatalogue.js';

/** The options of `rasoat convert`. */
export interface ConvertOptions {
  catalogue?: string;
  /** A file, or a folder that is there. */
  output?: string;
  force?: boolean;
  vocabulary?: Language;
  format?: SkeletonFormat;
}

/**
 * `rasoat convert FILE`: a draft of the plan that a Word file holds, the plan that a form in Excel amounts to, or a plan as
 * such a form. Overwrites only with `--force`. Returns the exit code.
 */
export async function convert(
  file: string,
  options: ConvertOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const path = resolve(terminal.cwd, file);
  const sent = leadsOut(path) ? undefined : readSubmission(path);
  const isForm = isFormFormat(options.format ?? formatOfName(options.output));
  const isSent = sent && 'text' in sent && (sent.form !== undefined || isForm || isPlanName(file));
  if (sent && (isSent || (isBookName(basename(file)) && 'problem' in sent && sent.problem.kind === 'form-unread')))
    return await convertSent(sent, isForm, { file, options, terminal, language });
  if (isForm) throw new UsageError(sayIn(language).formBook.wordToForm);
  const say = sayIn(language).draft;
  const read = readWordFile(path);
  if ('unopened' in read) throw new UsageError(say.unopened(visible(file), read.unopened));
  if ('fault' in read) throw new UsageError(say.notWord(visible(file), read.fault));
  const catalogue = openCatalogue(terminal, options.catalogue, language);
  const draft = makeDraft(read.document, catalogue);
  const text = draftYaml(draft, catalogue, {
    language,
    vocabulary: options.vocabulary ?? language,
    file: basename(file),
  });
  const named = options.output === undefined ? undefined : placeOf(options.output, file, terminal.cwd);
  if (named === undefined) terminal.stdout(text);
  else await put(named, text, { file, options, terminal, language });
  terminal.stderr(
    say.made({ file: visible(file), ...countsOf(draft), ...(named !== undefined && { path: visible(named) }) }),
  );
  return exitCodes.fine;
}

/** A form becomes a plan, and a plan a form. */
async function convertSent(sent: Submission, isForm: boolean, putting: Putting): Promise<number> {
  const { file, options, terminal, language } = putting;
  const say = sayIn(language);
  const shown = visible(file);
  if (!('text' in sent)) throw new UsageError(`${shown}: ${say.finding(sent.problem)}`);
  const names = { language, vocabulary: options.vocabulary ?? language };
  const fromForm = isForm ? undefined : sent.form;
  const toForm = fromForm === undefined;
  if (toForm && options.output === undefined) throw new UsageError(`${shown}: ${say.formBook.needsOutput}`);
  const named =
    options.output === undefined ? undefined : placeOf(options.output, file, terminal.cwd, toForm ? '.xlsx' : '.yaml');
  const { content, said } = fromForm
    ? formToPlan(fromForm, language)
    : planToForm(sent.text, file, openCatalogue(terminal, options.catalogue, language), names);
  if (named !== undefined) await put(named, content, putting);
  else if (typeof content === 'string') terminal.stdout(content);
  const where = named === undefined ? undefined : visible(named);
  const done = toForm ? say.formBook.made(where ?? '') : say.formBook.madePlan(shown, where);
  terminal.stderr(`${[done, ...said].join('\n')}\n`);
  return exitCodes.fine;
}

/** Where the draft goes: into a folder under the name of the Word file. */
function placeOf(output: string, file: string, cwd: string, ending = '.yaml'): string {
  return /[\\/]$/.test(output) || isFolder(resolve(cwd, output))
    ? join(output, basename(file, extname(file)) + ending)
    : output;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // What cannot be looked at is said when it is written.
    return false;
  }
}

interface Putting {
  file: string;
  options: ConvertOptions;
  terminal: Terminal;
  language: Language;
}

async function put(
  named: string,
  text: string | Uint8Array,
  { file, options, terminal, language }: Putting,
): Promise<void> {
  const { errors } = sayIn(language).cli;
  allowedPath(named, language);
  const path = resolve(terminal.cwd, named);
  if (new FileSet([resolve(terminal.cwd, file)]).has(path)) throw new UsageError(errors.outputIsInput(visible(named)));
  try {
    if (options.force) {
      const target = new FileTarget(path);
      target.write(text);
      await target.commit();
    } else if (!writeNew(path, text)) throw new UsageError(errors.notOverwritten(visible(named)));
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(errors.outputNotWritable(visible(named), code));
  }
}

/** How many values stand in a draft by their marks, and how many tasks. */
function countsOf({
  unit,
  document,
  tasks,
}: Draft): { tasks: number; proposed: number } & Record<Found['mark'], number> {
  const counts = { read: 0, guessed: 0, missing: 0 };
  for (const found of [...Object.values(unit), ...Object.values(document)]) if (found) counts[found.mark]++;
  for (const { lead, due } of tasks) for (const found of [lead, due]) counts[found.mark]++;
  return { ...counts, tasks: tasks.length, proposed: tasks.filter(({ proposed }) => proposed.length > 0).length };
}
