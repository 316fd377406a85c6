import type { MergeFault } from '../../desk/saved/mergeFaults.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';

/** Why saved reports cannot be merged into one. */
export function mergeSentence(fault: MergeFault, language: Language): string {
  const { cli, words } = messages[language];
  const { errors } = cli;
  if (fault.kind === 'shards') return errors.shardsMissing(fault.indexes, fault.of);
  if (fault.kind === 'other-files') return errors.shardsOtherFiles(words.count(fault.found), words.count(fault.files));
  const file = visible(fault.file);
  if (fault.kind === 'changed-only') return errors.changedOnly(file);
  if (fault.kind === 'partial') return errors.partialReport(file);
  const first = visible(fault.first);
  if (fault.kind === 'same-unit') return errors.sameUnit(visible(fault.unit), file, first);
  if (fault.kind === 'other-day') {
    return errors.otherDay(file, words.date(fault.date), first, words.date(fault.firstDate));
  }
  if (fault.kind === 'other-levels') {
    const { levels } = messages[language].labels;
    return errors.otherLevels(fault.requirement, file, levels[fault.level], first, levels[fault.firstLevel]);
  }
  const sentences = {
    'other-scope': errors.otherScope,
    'other-changes': errors.otherChanges,
    'other-since': errors.otherEarlier,
    'no-roster': errors.rosterInOne,
  } satisfies Record<typeof fault.kind, unknown>;
  return sentences[fault.kind](file, first);
}
