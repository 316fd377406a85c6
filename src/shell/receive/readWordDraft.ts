import type { Draft, Found } from '../../convert/Draft.js';
import { makeDraft } from '../../convert/makeDraft.js';
import type { ReceivedNote } from '../../desk/register/Received.js';
import { readDate } from '../../plan/model/values/readDate.js';
import { readDocx } from '../../word/readDocx.js';
import { type Read, type ReadingParts, type Sent, unread } from './Read.js';

/** Documents of other kinds that units send in the place of a plan. */
const LIKE_PLANS = /^chương trình/;

/** Reads a Word document: its head says whose it is, and a draft is made of the rest. */
export function readWordDraft(bytes: Uint8Array, sent: Sent, parts: ReadingParts): Read {
  const read = readDocx(bytes);
  if ('fault' in read) return unread('word', [{ is: 'word-fault', fault: read.fault }], sent, parts);
  const draft = makeDraft(read.document, parts.catalogue);
  const { unit, document, notes } = draft;
  const issued = dayOf(document.issued);
  const number = textOf(document.number);
  const other = notes.find((note) => note.is === 'other-kind');
  const isPlan = other === undefined || LIKE_PLANS.test(other.kind);
  const told: ReceivedNote[] = [
    ...(other ? [{ is: 'other-document' as const, kind: other.kind }] : []),
    ...(notes.some((note) => note.is === 'no-text') ? [{ is: 'no-text' as const }] : []),
    ...(!other && document.kind.mark === 'missing' && notes.every((note) => note.is !== 'no-text')
      ? [{ is: 'no-kind' as const }]
      : []),
  ];
  return {
    state: isPlan ? 'word' : 'unknown',
    unit: parts.matcher.ofDocument(written(unit), issued, sent.around),
    ...(number !== undefined && { number }),
    ...(issued !== undefined && { issued }),
    notes: told,
    ...(isPlan && { draft }),
  };
}

const textOf = (found: Found | undefined) => (found && 'value' in found ? found.value : undefined);

function dayOf(found: Found): string | undefined {
  const reading = readDate(textOf(found) ?? '');
  return 'value' in reading ? reading.value : undefined;
}

function written({ name, type, level, party_committee: committee }: Draft['unit']) {
  const known = [name, type, level];
  const committees = textOf(committee);
  return {
    name: textOf(name),
    type: textOf(type),
    level: textOf(level),
    ...(committees !== undefined && { committees: [committees] }),
    isCertain: known.every((found) => found?.mark === 'read'),
  };
}
