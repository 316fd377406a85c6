import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OfficialUnusedReason, UnusedOfficial } from '../../desk/decisions/DecisionReport.js';
import type { FirstLook } from '../../desk/FirstLook.js';
import { plansNamed } from '../../desk/official/plansNamed.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import type { Settings } from './settings.js';

/** What is no mistake of the Board's: it holds on another day, of other plans, or is not needed any more. */
const NO_FAULT: ReadonlySet<OfficialUnusedReason> = new Set(['later', 'not-needed']);

/**
 * The decisions on official plans that are void because of what roster and plans are, each with its place: that the unit or the file
 * is not there, or the file is not the unit's. Known once all plans have been looked at.
 * @param files all of the run
 */
export function officialFaults(
  firstLook: FirstLook,
  { officialPlans = [], atDecision, language }: Pick<Settings, 'officialPlans' | 'atDecision' | 'language'>,
  { cwd }: Pick<Terminal, 'cwd'>,
  files: readonly string[],
): string[] {
  if (officialPlans.length === 0) return [];
  const { official, cli } = messages[language];
  return firstLook.officialFaults().flatMap(({ decision, unused }) => {
    if (!isFault(unused, cwd, files)) return [];
    const sentence = `${visible(official.unused(unused))} ${cli.errors.voided}`;
    return atDecision(decision, sentence) ?? [];
  });
}

/**
 * A run over some of the plans need not have the one that a decision names: it is there, or nothing of its unit is here either. Nor need
 * a district's roster have the units of all that the province has decided: what names none of them, and no file of the run, is about others.
 */
function isFault({ why, nearest, file, sent = [] }: UnusedOfficial, cwd: string, files: readonly string[]): boolean {
  if (why === 'no-match')
    return (
      nearest !== undefined &&
      plansNamed(
        { file },
        files.map((one) => ({ file: one, document: 0 })),
      ).length > 0
    );
  if (why === 'no-file') return sent.some((plan) => plan.file === file) || !existsSync(resolve(cwd, file));
  return !NO_FAULT.has(why);
}
