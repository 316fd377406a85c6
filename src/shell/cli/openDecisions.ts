import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { parseConfiguration } from '../../desk/configuration/parseConfiguration.js';
import type { Entered } from '../../desk/decisions/EnteredRow.js';
import { type ReadDecisions, readDecisionSheets } from '../../desk/decisions/readDecisionSheets.js';
import type { Language } from '../../messages/Language.js';
import { messages, rosterSentence } from '../../messages/sentences.js';
import { configShape } from '../../plan/model/model.js';
import { visible } from '../../plan/text/visible.js';
import { leadsAway } from '../links.js';
import { readDecisionTables } from '../read/readDecisionTables.js';
import { outsideLink, readPlanFile } from '../read/readPlanFile.js';
import { nameFrom } from '../slashed.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { disk } from '../write/Disk.js';
import { problemLines } from './openConfig.js';

/** A file of decisions beside the configuration: YAML, or a workbook with what is entered in it. */
export interface DecisionFile {
  path: string;
  /** Relative to the working folder, with `/`. */
  file: string;
  holds: { parsed: ReturnType<typeof parseConfiguration> } | { sheets: ReadDecisions };
  /** That another program has it open, so that what is on its screen may not be saved. */
  isOpen: boolean;
}

/** The sheets of a report that hold no decisions, in every language. */
const OTHER_SHEETS: ReadonlySet<string> = new Set(
  Object.values(messages).flatMap(({ workbook }) => Object.values(workbook.sheets)),
);

/** Reads a file of decisions. What keeps it from being read at all is a usage error with its place. */
export async function openDecisions(
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
  path: string,
  catalogue: Catalogue,
  language: Language,
): Promise<DecisionFile> {
  const file = nameFrom(cwd, path);
  const isOpen = isOpenElsewhere(path);
  if (/\.ya?ml$/i.test(path))
    return { path, file, isOpen, holds: { parsed: yamlDecisions(path, file, language, env) } };
  const sheets = await readSheets(path, catalogue, language, file, env);
  const say = messages[language].decisionSheets;
  if (sheets === 'other' || sheets.sheets === 0) throw new UsageError(say.noSheets(visible(file)));
  if (sheets.faults.length > 0) throw new UsageError(headingLines(file, sheets, language).join('\n'));
  return { path, file, isOpen, holds: { sheets } };
}

/** What is entered in a workbook that a report is to be written over; undefined where there is none. */
export async function enteredAt(
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
  path: string,
  catalogue: Catalogue,
  language: Language,
): Promise<Entered | undefined> {
  // A folder is refused, or written into, where it is known what goes there.
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const file = nameFrom(cwd, path);
  const sheets = await readSheets(path, catalogue, language, file, env).catch((error): 'other' => {
    // What another program does not even let read is not written over either: it keeps its entries, and the new one stands beside it.
    if (disk.isHeld(path)) return 'other';
    throw error;
  });
  if (sheets === 'other' || sheets.sheets === 0) return undefined;
  if (sheets.faults.length > 0)
    throw new UsageError(
      [...headingLines(file, sheets, language), messages[language].decisionSheets.keepsNot(visible(file))].join('\n'),
    );
  return sheets.entered;
}

async function readSheets(
  path: string,
  catalogue: Catalogue,
  language: Language,
  file: string,
  env: Terminal['env'],
): Promise<ReadDecisions | 'other'> {
  const read = await readDecisionTables(path, OTHER_SHEETS, env);
  if (read === 'other') return read;
  if ('faults' in read)
    throw new UsageError(read.faults.map((fault) => `${visible(file)}: ${rosterSentence(fault, language)}`).join('\n'));
  return readDecisionSheets(read.tables, catalogue);
}

function headingLines(file: string, { faults }: ReadDecisions, language: Language): string[] {
  const { place, headings } = messages[language].decisionSheets;
  return faults.map(({ fault, ...at }) => {
    const sentence =
      fault.kind === 'missing-heading' ? headings[fault.kind](fault.params) : headings[fault.kind](fault.params);
    return `${visible(file)}: ${place(at)}: ${sentence}`;
  });
}

const DECISIONS = ['waivers', 'reviews', 'official_plans'];

function yamlDecisions(
  path: string,
  file: string,
  language: Language,
  env: Terminal['env'],
): ReturnType<typeof parseConfiguration> {
  const source = leadsAway(path, env) ? outsideLink() : readPlanFile(path);
  if ('problem' in source) throw new UsageError(problemLines(file, [source.problem], language).join('\n'));
  const parsed = parseConfiguration(source.text);
  if (parsed.problems.length > 0) throw new UsageError(problemLines(file, parsed.problems, language).join('\n'));
  const others = Object.keys(parsed.configuration).filter((key) => !DECISIONS.includes(key));
  if (others.length === 0) return parsed;
  const named = others.map((key) => `«${(language === 'vi' && configShape.fields.get(key)?.vi[0]) || key}»`);
  throw new UsageError(messages[language].decisionSheets.otherKeys(visible(file), named.join(', ')));
}

/** Excel and LibreOffice leave a file beside a workbook while it is open. */
function isOpenElsewhere(path: string): boolean {
  const [folder, name] = [dirname(resolve(path)), basename(path)];
  return existsSync(join(folder, `~$${name}`)) || existsSync(join(folder, `.~lock.${name}#`));
}
