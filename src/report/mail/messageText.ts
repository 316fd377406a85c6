import type { IsoDate } from '../../plan/model/calendar.js';
import { base64Lines } from './base64.js';
import { encodedWords } from './encodedWords.js';

/** Somebody a message is from or to. */
export interface Mailbox {
  name: string;
  addresses: readonly string[];
}

/** A file that goes with a message; its name consists of letters without diacritics, figures, `-`, `_` and dots. */
export interface Attachment {
  name: string;
  type: string;
  content: Uint8Array | string;
}

/** A message that is still to be sent. */
export interface Message {
  from: Mailbox;
  /** Without addresses the message has no line for it. */
  to: Mailbox;
  subject: string;
  date: IsoDate;
  language: string;
  lines: readonly string[];
  attachments: readonly Attachment[];
}

/** No line of base64 has an underscore, so that nothing in a part can end it (RFC 2046, 5.1.1). */
const BOUNDARY = '=_rasoat';
/** The lines between two parts. */
const NEXT = `--${BOUNDARY}`;

/**
 * A message in the form of the Internet (RFC 5322; parts as in RFC 2046), as programs for mail open it: ASCII, lines ended
 * by CR LF, texts as UTF-8 in base64. `X-Unsent` has Outlook open it as a draft. The same for the same message: the
 * date is given, and the program that sends it puts its own in its place, as it does with the identifier that is not there.
 */
export function messageText({ from, to, subject, date, language, lines, attachments }: Message): string {
  const parts = [
    part({ type: 'text/plain; charset=utf-8', content: `${lines.join('\r\n')}\r\n` }),
    ...attachments.map(part),
  ];
  return [
    `From: ${mailboxes(from)}`,
    ...(to.addresses.length > 0 ? [`To: ${mailboxes(to)}`] : []),
    `Subject: ${encodedWords(subject)}`,
    `Date: ${headerDate(date)}`,
    'X-Unsent: 1',
    `Content-Language: ${language}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...parts.flatMap((one) => [NEXT, ...one]),
    `${NEXT}--`,
    '',
  ].join('\r\n');
}

function part({ name, type, content }: Omit<Attachment, 'name'> & Partial<Attachment>): string[] {
  return [
    name === undefined ? `Content-Type: ${type}` : `Content-Type: ${type}; name="${name}"`,
    ...(name === undefined ? [] : [`Content-Disposition: attachment; filename="${name}"`]),
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(content),
  ];
}

/** Each address with the name before it; a sender whose address is not known is a group without members (RFC 6854). */
function mailboxes({ name, addresses }: Mailbox): string {
  const words = encodedWords(name);
  // An encoded word keeps away from any sign (RFC 2047, 5).
  if (addresses.length === 0) return `${words} :;`;
  return addresses.map((address) => `${words}\r\n <${address}>`).join(',\r\n ');
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The morning of a day in Viet Nam: `Thu, 30 Jun 2022 08:00:00 +0700`. */
function headerDate(date: IsoDate): string {
  const day = new Date(`${date}T00:00:00Z`);
  return `${DAYS[day.getUTCDay()]}, ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()} 08:00:00 +0700`;
}

/** A file that goes with a letter, and what the letter says of it. */
export type AttachedFile = Attachment & { about: string };
