import { join, resolve } from 'node:path';
import { CatalogueFault } from '../../check/catalogue/CatalogueFault.js';
import { compiledCatalogue } from '../../check/catalogue/compiledCatalogue.js';
import { type Catalogue, loadCatalogue } from '../../check/catalogue/loadCatalogue.js';
import { proveCatalogue } from '../../check/proof/proveCatalogue.js';
import type { Language } from '../../messages/Language.js';
import { catalogueSentence, messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { LinkedCatalogue, readCatalogue, readSource, withSource } from '../read/readCatalogue.js';
import { readCompiled } from '../read/readCompiled.js';
import { nameFrom } from '../slashed.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';

const BUNDLED = 'schemas/conclusions/mttq-2021-2025';

/** Where the catalogue in force stands. */
export function catalogueFolder(terminal: Terminal, folder: string | undefined): string {
  return folder === undefined ? join(terminal.home, BUNDLED) : resolve(terminal.cwd, folder);
}

/**
 * The text of the conclusion, beside its catalogue: what its quotations are from. A catalogue may come without.
 * @param folder of `--catalogue`; undefined for the bundled one
 */
export function conclusionText(terminal: Terminal, folder: string | undefined, name: string): string | undefined {
  if (folder !== undefined) return readSource(folder, name, terminal.env);
  try {
    return Buffer.from(terminal.read(`${BUNDLED}/${name}`)).toString();
  } catch {
    return undefined;
  }
}

/** Loads and proves the catalogue of `--catalogue`, or the bundled one, which the build has proved. A broken one is a usage error with file, line and cause. */
export function openCatalogue(terminal: Terminal, folder: string | undefined, language: Language): Catalogue {
  const path = catalogueFolder(terminal, folder);
  const compiled = folder === undefined && terminal.load && readCompiled(BUNDLED, { ...terminal, load: terminal.load });
  if (compiled) return compiledCatalogue(compiled.data, compiled.checks);
  let files: Record<string, string>;
  try {
    files = readCatalogue(path, terminal.env);
  } catch (error) {
    const { errors } = messages[language].cli;
    if (error instanceof LinkedCatalogue) throw new UsageError(errors.linkedCatalogue(visible(folder ?? path)));
    throw new UsageError(errors.noCatalogue(visible(folder ?? path)));
  }
  try {
    const catalogue = loadCatalogue(files);
    // The build has proved the bundled one; in a program that was not built nobody has changed it since.
    if (folder !== undefined || terminal.load) {
      proveCatalogue(catalogue, withSource(files, path, catalogue.conclusion.source, terminal.env));
    }
    return catalogue;
  } catch (error) {
    if (!(error instanceof CatalogueFault)) throw error;
    const file = nameFrom(terminal.cwd, join(path, error.file));
    throw new UsageError(placedFault(error, file, language));
  }
}

/** A fault of a catalogue behind its place. */
export function placedFault(fault: CatalogueFault, file: string, language: Language): string {
  const { line, column } = fault.position;
  return `${visible(file)}:${line}:${column}: ${visible(catalogueSentence(fault, language))}`;
}
