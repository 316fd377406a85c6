import { extname } from 'node:path';
import type { ReceivedNote, ReceivedState, UnreadContent } from '../../desk/register/Received.js';
import { isBookName, isPlanName } from '../planNames.js';
import { type Content, contentOf, pdfContent } from './contentOf.js';
import { type Read, type ReadingParts, type Sent, unread } from './Read.js';
import { readPlanBook, readPlanText } from './readPlanText.js';
import { readWordDraft } from './readWordDraft.js';

/** Names that say that a file is a document of Word. */
const WORD_NAME = /\.(?:docx?|docm|dotx?|rtf|odt)$/i;

/** Reads what is no mail and no archive. Never throws for anything that a file may hold. */
export function readReceived(bytes: Uint8Array, sent: Sent, parts: ReadingParts): Read {
  const content = contentOf(bytes, sent.name);
  const read = readAs(content, bytes, sent, parts);
  // Of a text with the name of a plan it is said what is wrong with it.
  const isText = content === 'other' || content === 'empty';
  const isMisnamed = isPlanName(sent.name)
    ? !isText
    : read.state === 'plan' && !(content === 'xlsx' && isBookName(sent.name));
  return isMisnamed ? { ...read, notes: [...read.notes, { is: 'misnamed', ending: extname(sent.name) }] } : read;
}

function readAs(content: Content, bytes: Uint8Array, sent: Sent, parts: ReadingParts): Read {
  const as = (state: ReceivedState, ...notes: ReceivedNote[]) => unread(state, notes, sent, parts);
  switch (content) {
    case 'docx':
      return readWordDraft(bytes, sent, parts);
    case 'doc':
    case 'rtf':
    case 'odt':
      return as('word', { is: 'old-word', what: content });
    case 'html':
      return WORD_NAME.test(sent.name)
        ? as('word', { is: 'old-word', what: 'html' })
        : as('unknown', { is: 'content', what: 'web-page' });
    case 'pdf':
      return readPdf(bytes, as);
    case 'picture':
      return sent.isInline ? as('unknown', { is: 'inline-picture' }) : as('scan');
    case 'xlsx':
      return readPlanBook(bytes, sent, parts);
    case 'locked-office':
      return as('unknown', { is: 'encrypted', what: 'office' });
    case 'other':
      return readPlanText(bytes, sent, parts);
    default:
      return as('unknown', { is: 'content', what: told[content] });
  }
}

function readPdf(bytes: Uint8Array, as: (state: ReceivedState, ...notes: ReceivedNote[]) => Read): Read {
  const { isEncrypted, hasFonts } = pdfContent(bytes);
  if (isEncrypted) return as('unknown', { is: 'encrypted', what: 'pdf' });
  return hasFonts ? as('scan', { is: 'pdf-text' }) : as('scan');
}

/** What is said of what is not read; mails and archives come here where they stand too deep to be opened. */
const told = {
  mail: 'other',
  zip: 'packed',
  mbox: 'mbox',
  spreadsheet: 'spreadsheet',
  presentation: 'presentation',
  msg: 'msg',
  office: 'office',
  rar: 'rar',
  '7z': '7z',
  packed: 'packed',
  tnef: 'tnef',
  signature: 'signature',
  empty: 'empty',
} as const satisfies Partial<Record<Content, UnreadContent>>;
