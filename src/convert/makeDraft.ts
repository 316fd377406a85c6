import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import { oldFontIn } from '../plan/text/oldFont.js';
import type { WordDocument } from '../word/WordDocument.js';
import type { Draft, DraftHead, DraftNote, DraftTask } from './Draft.js';
import { type Line, linesOf } from './linesOf.js';
import { lineTasks } from './lineTasks.js';
import { Proposer } from './Proposer.js';
import { readHead } from './readHead.js';
import { tableTasks } from './tableTasks.js';

/** How much of a document's text is looked at for letters of an old font, in characters. */
const LOOKED_AT = 100_000;

/**
 * The draft of a plan from a Word document in the form of State or Party documents. What nobody has confirmed is marked so,
 * and which requirement a task answers is only proposed.
 */
export function makeDraft({ blocks, notes }: WordDocument, catalogue: Catalogue): Draft {
  const lines = linesOf(blocks);
  const { kindLine, ...head } = readHead(lines);
  const ofTables = tableTasks(blocks);
  const ofLines = lineTasks(lines.slice((kindLine?.at ?? -1) + 1));
  const tasks = ofTables.tasks.length > 0 ? ofTables.tasks : ofLines;
  const left: DraftNote[] =
    ofTables.tasks.length > 0 && ofLines.length > 0 ? [{ is: 'lines-left', count: ofLines.length }] : [];
  return {
    ...head,
    tasks: proposed(tasks, head, catalogue),
    notes: [
      ...notes,
      ...oldLetters(lines),
      ...(kindLine && kindLine.value === undefined ? [{ is: 'other-kind' as const, kind: kindLine.words }] : []),
      ...ofTables.notes,
      ...left,
      ...(tasks.length === 0 ? [{ is: lines.length === 0 ? ('no-text' as const) : ('no-tasks' as const) }] : []),
    ],
  };
}

/** Letters of a pre-Unicode font whose name is missing; where it is given, they have been decoded already. */
function oldLetters(lines: readonly Line[]): DraftNote[] {
  const text = lines.map((line) => line.text).join(' ');
  const found = oldFontIn(text.slice(0, LOOKED_AT));
  return found ? [{ is: 'old-letters', from: found.cause, sample: found.sample, meant: found.meant }] : [];
}

/** The kind of unit that a draft is of, also where it is only guessed: what binds it is what may be proposed. */
export function kindOfUnit({ unit }: DraftHead): { type: string; level: string } | undefined {
  const [type, level] = [unit.type, unit.level].map((found) => (found && 'value' in found ? found.value : undefined));
  return type !== undefined && level !== undefined ? { type, level } : undefined;
}

function proposed(tasks: readonly DraftTask[], head: DraftHead, catalogue: Catalogue): DraftTask[] {
  const kind = kindOfUnit(head);
  if (!kind) return [...tasks];
  const proposer = new Proposer(catalogue.binding(kind));
  return tasks.map((task) => ({
    ...task,
    proposed: 'value' in task.content ? proposer.propose(task.content.value) : [],
  }));
}
