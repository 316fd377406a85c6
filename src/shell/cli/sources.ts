import { join, resolve } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { isBounded } from '../glob/isBounded.js';
import { pathFault } from '../pathFault.js';
import type { FoundPlans, PlanFile } from '../read/FoundPlans.js';
import { findPlans } from '../read/findPlans.js';
import { outsideLink } from '../read/readPlanFile.js';
import { decodeSubmission, FORM_LIMIT, readSubmission, type Submission } from '../read/readSubmission.js';
import type { Terminal } from '../Terminal.js';
import type { FilesInForce } from './scope.js';
import type { Settings } from './settings.js';

/** What a run is asked to judge, and from where it is read. */
export interface Source {
  file: string;
  /** Absent for standard input. */
  path?: string;
  read: () => Submission;
}

/** What is found of a run, as `findPlans` says it. */
export interface Sources extends FoundPlans {
  list: Source[];
  /** Paths as they were asked for: files, folders, globs. */
  asked: string[];
  /** Whether the configuration said what to judge, and not the command line. */
  byConfiguration: boolean;
}

/** Finds what is to be judged: what is named on the command line, else in the configuration, else all below the working folder. */
export function findSources(
  given: readonly string[],
  options: { since?: string; stdinFilename?: string },
  settings: Settings,
  terminal: Terminal,
): Sources {
  const paths = given.length > 0 ? given : settings.plans;
  const named = paths.filter((path) => path !== '-');
  const wanted = paths.length === 0 ? ['.'] : named;
  const since = options.since === undefined ? [] : [resolve(terminal.cwd, options.since)];
  const found = findPlans(wanted, {
    cwd: terminal.cwd,
    env: terminal.env,
    except: [...inForce(settings), ...since],
    reports: settings.outputs.map(({ path }) => path),
    exclusions: settings.exclusions,
  });
  const list: Source[] = found.files.map(({ file, path, isOutside }: PlanFile) => ({
    file,
    path,
    read: () => (isOutside ? outsideLink() : readSubmission(path)),
  }));
  if (paths.includes('-')) {
    const file = options.stdinFilename || '<stdin>';
    // Read at once: while it waits for someone to type, a signal must end the program by itself.
    const typed = decodeSubmission(terminal.stdin(FORM_LIMIT + 1));
    list.push({ file, read: () => typed });
    list.sort((a, b) => (a.file < b.file ? -1 : 1));
  }
  return { ...found, list, asked: wanted, byConfiguration: given.length === 0 };
}

/** The configuration, roster and catalogue in force are no plans, should they lie below a folder that is checked. */
export function inForce(settings: Settings): string[] {
  const { catalogue, others } = filesInForce(settings);
  return [...catalogue, ...others];
}

/** The same, those of the catalogue apart. */
export function filesInForce({
  catalogue,
  catalogueFolder,
  bundled,
  config,
  rosterFile,
  registerFile,
  decisionFiles,
}: Settings): FilesInForce {
  return {
    catalogue: ['conclusion.yaml', ...catalogue.conclusion.sections].map((name) => join(catalogueFolder, name)),
    bundled,
    others: [config.path, rosterFile, registerFile, ...decisionFiles].filter((path) => path !== undefined),
  };
}

/** Why nothing is judged of a path: nothing is there, or nothing can be by this name. */
export function notThere(path: string, glob: boolean, language: Language): string {
  const { cli, paths } = messages[language];
  if (glob && !isBounded(path)) return cli.errors.tooManyStars(visible(path));
  const fault = pathFault(path);
  // `*` and `?` are of a pattern.
  if (fault && !(glob && fault.why === 'sign'))
    return paths.fault(visible(path), { ...fault, name: visible(fault.name) });
  return (glob ? cli.errors.noMatch : cli.errors.noSuchPath)(visible(path));
}
