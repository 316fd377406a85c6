import type { Command } from 'commander';
import type { Language } from '../../messages/Language.js';
import { type Choice, unitLevels, unitTypes } from '../../plan/model/model.js';
import { oneLine } from '../../plan/text/visible.js';
import { formatNames } from '../../report/formats.js';
import { historyFormatNames } from '../../report/history/historyFormats.js';
import { type Candidate, candidates } from '../completion/candidates.js';
import { completionScripts, type ShellName } from '../completion/scripts.js';
import type { Terminal } from '../Terminal.js';
import { openCatalogue } from './openCatalogue.js';
import { registerFormats } from './registerOutputs.js';

/** `rasoat completion SHELL`: what the shell runs to complete commands. */
export function completion(shell: ShellName, terminal: Terminal): void {
  terminal.stdout(completionScripts[shell]);
}

/** `rasoat complete`, which the shells run: what may stand in the place of a word, each with what it is behind a tab. */
export function complete(
  program: Command,
  before: readonly string[],
  current: string,
  terminal: Terminal,
  language: Language,
): void {
  const ids = () => requirementIds(before, terminal, language);
  const inWords = ({ value, vi, en }: Choice) => ({ value, about: language === 'vi' ? (vi[0] ?? en) : en });
  const all = candidates(program, before, current, {
    id: ids,
    '--only': ids,
    '--type': () => unitTypes.map(inWords),
    '--level': () => unitLevels.map(inWords),
    'receive --output': () => registerFormats.map((format) => ({ value: `${format}:` })),
    'history --output': () => historyFormatNames.map((format) => ({ value: `${format}:` })),
    '--output': () => formatNames.map((format) => ({ value: `${format}:` })),
  });
  for (const { value, about } of all)
    terminal.stdout(`${value}${about === undefined ? '' : `\t${oneLine(about).replaceAll('\t', ' ')}`}\n`);
}

/** None where the catalogue cannot be read: whoever completes a word is not told of it. */
function requirementIds(before: readonly string[], terminal: Terminal, language: Language): Candidate[] {
  const at = before.lastIndexOf('--catalogue');
  try {
    const { requirements } = openCatalogue(terminal, at < 0 ? undefined : before[at + 1], language);
    return requirements.map(({ id, title }) => ({ value: id, about: title[language] }));
  } catch {
    return [];
  }
}
