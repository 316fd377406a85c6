import { closeSync } from 'node:fs';
import { type Mended, mendText } from '../../check/mend/mendText.js';
import { sayIn } from '../../messages/Say.js';
import { PLAN_SIZE_LIMIT } from '../../plan/model/planSizeLimit.js';
import { withLineEnds } from '../../plan/text/lineEnds.js';
import { visible } from '../../plan/text/visible.js';
import { errorCode } from '../errorCode.js';
import { openRegular } from '../openRegular.js';
import { readUpTo } from '../read/readPlanFile.js';
import type { Submission } from '../read/readSubmission.js';
import type { Terminal } from '../Terminal.js';
import { FileTarget } from '../write/FileTarget.js';
import { patchOf } from './patchOf.js';
import type { Settings } from './settings.js';

/** The options of `--fix`. */
export interface MendFilesOptions {
  /** Also what somebody has to agree to first: they have. */
  unsafe?: boolean;
  /** Writes nothing: what would be another is printed, as `git apply` takes it. */
  diff?: boolean;
}

/** A file that may be mended; one without a path is no file, and one that leads elsewhere is not read. */
export interface MendableFile {
  file: string;
  path?: string;
  read: () => Submission;
}

/** What has come of it. */
export interface MendedFiles {
  /** In how many files something was, or would be, mended. */
  files: number;
  /** Files that cannot be written. */
  complaints: string[];
}

/**
 * `--fix`: mends what the files say is to be mended, each written whole or not at all, and says what was mended where and
 * how much more could be.
 */
export async function mendFiles(
  sources: readonly MendableFile[],
  { unsafe = false, diff = false }: MendFilesOptions,
  { catalogue, asOf, language }: Settings,
  terminal: Terminal,
): Promise<MendedFiles> {
  const { formBook } = sayIn(language);
  const { mending, errors } = sayIn(language).cli;
  const complaints: string[] = [];
  const done = { places: 0, files: 0, toAsk: 0, unfinished: 0, complaints };
  let forms = 0;
  let otherwise = 0;
  for (const { file, path, read } of sources) {
    await terminal.interruption?.pause();
    const source = path === undefined ? undefined : read();
    if (source?.form) forms++;
    if (path === undefined || !source || source.form || !('text' in source)) continue;
    const written = textOf(path, source.text);
    if (!written) {
      otherwise++;
      continue;
    }
    const mended = mendText(written.text, { catalogue, asOf, unsafe });
    done.toAsk += mended.toAsk;
    if (mended.unfinished) done.unfinished++;
    if (mended.mended.length === 0) continue;
    if (diff) terminal.stdout(patchOf(file, written.own, mended.text));
    else {
      const refused = replace(path, written.mark + mended.text);
      if (refused !== undefined) {
        done.complaints.push(errors.outputNotWritable(visible(file), refused));
        continue;
      }
      terminal.stderr(`${mending.inFile(visible(file), linesOf(mended))}\n`);
    }
    done.files++;
    done.places += mended.mended.length;
  }
  if (forms > 0) terminal.stderr(`${formBook.notFixed(forms)}\n`);
  if (otherwise > 0) terminal.stderr(`${mending.notUtf8(otherwise)}\n`);
  terminal.stderr(`${mending.all({ ...done, diff })}\n`);
  return { files: done.files, complaints: done.complaints };
}

const MARK = '\ufeff';

/** A file's own text as it was read, where it is UTF-8: what is mended in it can be written back as it was, but for odd ends of lines. */
function textOf(path: string, read: string): { text: string; own: string; mark: string } | undefined {
  const file = openRegular(path);
  try {
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readUpTo(file, PLAN_SIZE_LIMIT + 1),
    );
    const mark = whole.startsWith(MARK) ? MARK : '';
    const own = whole.slice(mark.length);
    const text = withLineEnds(own);
    return text === read ? { text, own, mark } : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** Puts a text in a file's place; returns the system's code where that is refused. */
function replace(path: string, text: string): string | undefined {
  let target: FileTarget | undefined;
  try {
    target = new FileTarget(path);
    // A copy beside it would be another plan of the unit.
    if (target.isHeld) return 'EBUSY';
    target.write(text);
    target.commit();
    target = undefined;
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return code;
  } finally {
    target?.discard();
  }
}

/** The lines on which something was mended, as they were counted when it was, each once. */
function linesOf({ mended }: Mended): number[] {
  return [...new Set(mended.map(({ range }) => range.start.line))].sort((a, b) => a - b);
}
