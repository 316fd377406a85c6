import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { Roster } from '../../desk/roster/Roster.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import { formatOf } from '../../report/formats.js';
import { FileSet } from '../FileSet.js';
import type { Terminal } from '../Terminal.js';
import { type DecisionsInForce, decisionsIn } from './decisions.js';
import { keepEntered } from './keepEntered.js';
import type { Mistakes } from './Mistakes.js';
import type { OutputOption } from './OutputOption.js';
import type { OpenConfig } from './openConfig.js';
import { openDecisions } from './openDecisions.js';
import type { Places } from './placesOf.js';
import { toWorking } from './toWorking.js';

/** What the Board has decided, and the reports with what is entered in them; undefined where a mistake stops the run. */
export async function decidedOf(
  config: OpenConfig,
  { decisions }: Places,
  run: {
    catalogue: Catalogue | undefined;
    asOf: IsoDate | undefined;
    roster: Roster | undefined;
    outputs: OutputOption[] | undefined;
  },
  terminal: Terminal,
  language: Language,
  mistakes: Mistakes,
): Promise<{ inForce: DecisionsInForce; files: string[]; outputs: OutputOption[]; warnings: string[] } | undefined> {
  const { catalogue, asOf, roster, outputs } = run;
  if (!catalogue) return undefined;
  const fileIn = (from: string, path: string) => toWorking(terminal.cwd, resolve(from, path));
  const first = new FileSet(outputs ? madeByThisRun(decisions, outputs) : []);
  const there = decisions.filter((path) => !first.has(path));
  const opening = there.map((path) => mistakes.try(() => openDecisions(terminal, path, catalogue, language)));
  const files = (await Promise.all(opening)).filter((file) => file !== undefined);
  const inForce = decisionsIn(config, files, { catalogue, asOf, roster, language, fileIn }, mistakes);
  const own = [...(inForce.waivers ?? []), ...(inForce.reviews ?? []), ...(inForce.officialPlans ?? [])];
  const kept = outputs && (await mistakes.try(() => keepEntered(outputs, files, own, catalogue, terminal, language)));
  const { firstBook } = messages[language].decisionSheets;
  const warnings = decisions.filter((path) => first.has(path)).map((path) => firstBook(visible(fileIn('', path))));
  return kept && { inForce, files: files.map(({ path }) => path), ...kept, warnings: [...warnings, ...kept.warnings] };
}

/** The workbooks of decisions that are not there yet because this run is to make them: in the first nothing can be decided. */
function madeByThisRun(decisions: readonly string[], outputs: readonly OutputOption[]): string[] {
  const books = new FileSet(outputs.filter(({ format }) => formatOf(format).keepsEntered).map(({ path }) => path));
  return decisions.filter((path) => books.has(path) && !existsSync(path));
}
