import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { Decided } from '../../desk/decisions/decidedIn.js';
import type { DecisionKind, Entered, EnteredRow } from '../../desk/decisions/EnteredRow.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { formatOf } from '../../report/formats.js';
import { FileSet } from '../FileSet.js';
import type { Terminal } from '../Terminal.js';
import type { OutputOption } from './OutputOption.js';
import { type DecisionFile, enteredAt } from './openDecisions.js';

/**
 * The reports to write, workbooks with what is entered in the files of decisions in force and in the workbook that each is
 * written over: nothing that a person has typed is lost. What is kept without being in force is said.
 * @param decided what the Board has decided elsewhere, in the configuration: the workbook shows it too
 */
export async function keepEntered(
  outputs: readonly OutputOption[],
  files: readonly DecisionFile[],
  decided: readonly Decided[],
  catalogue: Catalogue,
  terminal: Terminal,
  language: Language,
): Promise<{ outputs: OutputOption[]; warnings: string[] }> {
  const say = messages[language].decisionSheets;
  const warnings = files.filter(({ isOpen }) => isOpen).map(({ file }) => say.open(visible(file)));
  const inForce = files.flatMap(({ holds }) => ('sheets' in holds ? [holds.sheets.entered] : []));
  const known = new FileSet(files.map(({ path }) => path));
  const kept: OutputOption[] = [];
  for (const output of outputs) {
    if (!formatOf(output.format).keepsEntered) {
      kept.push(output);
      continue;
    }
    const workbooks = workbooksOf(output).filter((path) => !known.has(path));
    const there = await Promise.all(workbooks.map((path) => enteredAt(terminal, path, catalogue, language)));
    const entered = joined([...inForce, ...there.filter((one) => one !== undefined)]);
    const more = news(entered.rows, decided) - news(joined(inForce).rows, decided);
    if (more > 0) warnings.push(say.kept(visible(output.named), more));
    kept.push({ ...output, entered });
  }
  return { outputs: kept, warnings };
}

/** The workbooks that an output is written over: where it is a folder, all that are in it. */
function workbooksOf({ path, byDistrict }: OutputOption): string[] {
  if (!byDistrict) return [path];
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => /^[^.~].*\.xlsx$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** How many rows say what is not decided elsewhere. */
function news(rows: readonly EnteredRow[], decided: readonly Decided[]): number {
  const known = new Set(decided.map(({ requirement = '', unit }) => `${requirement} ${unit}`));
  return rows.filter(({ cells: { requirement = '', code, unit } }) =>
    [code, unit].every((one) => one === undefined || !known.has(`${requirement} ${one}`)),
  ).length;
}

/** What is entered in several workbooks; a row that another repeats to the letter once. */
function joined(all: readonly Entered[]): Entered {
  const rows = new Map<string, EnteredRow>();
  for (const [i, { rows: own }] of all.entries()) {
    const before = new Set(rows.keys());
    for (const [n, row] of own.entries()) {
      const key = JSON.stringify([row.kind, row.cells, row.added]);
      // Twice in one workbook is twice, as it was.
      if (!before.has(key)) rows.set(rows.has(key) ? `${key}/${i}/${n}` : key, row);
    }
  }
  const added = (kind: DecisionKind) => [...new Set(all.flatMap((one) => one.added[kind]))];
  return {
    rows: [...rows.values()],
    added: { review: added('review'), waiver: added('waiver'), official: added('official') },
  };
}
