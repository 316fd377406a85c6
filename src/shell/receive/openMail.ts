import PostalMime, { type Address, type Email } from 'postal-mime';
import type { IsoDate } from '../../plan/model/calendar.js';
import { fromOldFont, oldFontIn } from '../../plan/text/oldFont.js';
import { JoinedLines } from './JoinedLines.js';

/** A mail: who sent it, when, and the files in it. */
export interface Mail {
  sender?: string;
  /** The day in Viet Nam. */
  sent?: IsoDate;
  subject?: string;
  files: MailFile[];
  /** What it says itself. */
  words: string;
}

/** A file that a mail brings. */
export interface MailFile {
  /** As the sender has called it; undefined where it has no name. */
  name: string | undefined;
  bytes: Uint8Array;
  /** Whether it is part of what the mail says, as a picture in a signature. */
  isInline: boolean;
  /** A mail within this one. */
  isMail: boolean;
}

/**
 * How deep the parts of a mail may stand in each other, and how long all heads may be, in bytes: ten thousand addresses have room, and
 * the parser takes no more than seconds for the worst of them.
 */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true };

/** What the parser knows of a part when it tells texts from files. */
interface Part {
  contentDisposition: { parsed: { value?: string; params: Record<string, string> } };
  contentType: { parsed: { value: string; params: Record<string, string> } };
  content: ArrayBuffer | null;
}

/** What the parser knows of a part while it reads it. */
interface OpenPart {
  contentDecoder: object | null;
}

/** Whether a decoder keeps lines as they are, and none has come yet: one that decodes them has more than its chunks. */
const takesLinesAsTheyAre = (decoder: object): boolean =>
  Object.keys(decoder).join() === 'chunks' &&
  'chunks' in decoder &&
  Array.isArray(decoder.chunks) &&
  decoder.chunks.length === 0;

/** What the parser does line by line; its types leave that out. */
interface ByLine {
  currentNode: OpenPart;
  processLine(line: Uint8Array, isFinal: boolean): Promise<void>;
}

let parser: (new (options: typeof LIMITS) => PostalMime) | undefined;

/**
 * The parser takes any text without `attachment` for what the mail says: a plan that a mail program sends as a text to be shown
 * (`Content-Disposition: inline; filename="ke-hoach.yaml"`) would be lost among the words. What has a name is a file. Made
 * when it is first needed: the package is loaded then.
 */
function parserClass() {
  parser ??= class extends (PostalMime as unknown as new (options: typeof LIMITS) => PostalMime & ByLine) {
    override async processLine(line: Uint8Array, isFinal: boolean): Promise<void> {
      await super.processLine(line, isFinal);
      const { contentDecoder: decoder } = this.currentNode;
      // Before the first line of a part it has none.
      if (decoder && takesLinesAsTheyAre(decoder)) this.currentNode.contentDecoder = new JoinedLines();
    }

    isInlineTextNode(part: Part): boolean {
      const { value } = part.contentType.parsed;
      const isNamed = Boolean(part.contentDisposition.parsed.params.filename ?? part.contentType.parsed.params.name);
      return (value === 'text/plain' || value === 'text/html') && !isNamed && !isAttached(part);
    }
  };
  return parser;
}

const isAttached = ({ contentDisposition }: Part) => contentDisposition.parsed.value === 'attachment';

/** Opens a mail; undefined where it is not one that can be read. Never throws for anything that a mail may hold. */
export async function openMail(bytes: Uint8Array): Promise<Mail | undefined> {
  let mail: Email;
  try {
    mail = await new (parserClass())(LIMITS).parse(withReadableHeads(bytes));
  } catch {
    return undefined;
  }
  const sender = mail.from ?? mail.sender;
  const sent = mail.date === undefined ? undefined : dayInVietnam(mail.date);
  return {
    ...(sender && { sender: nameOf(sender) }),
    ...(sent !== undefined && { sent }),
    ...(mail.subject !== undefined && { subject: mail.subject }),
    files: mail.attachments.map(({ filename, mimeType, related, contentId, disposition, content }) => ({
      name: filename === null ? undefined : asMeant(filename),
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content as ArrayBuffer),
      isInline: related === true || (disposition === 'inline' && contentId !== undefined),
      isMail: mimeType === 'message/rfc822',
    })),
    words: mail.text ?? mail.html ?? '',
  };
}

function nameOf({ name, address, group }: Address): string {
  if (group) return name;
  return name === '' ? (address ?? '') : `${asMeant(name)} <${address ?? ''}>`;
}

/** A name typed in a pre-Unicode font, as it was meant where that is certain. */
export function asMeant(name: string): string {
  const font = oldFontIn(name, 1);
  return (font && fromOldFont(name, font.cause)) ?? name;
}

const VIETNAM = 7 * 60 * 60 * 1000;

/** The day of a moment in Viet Nam; undefined where it is not one. */
function dayInVietnam(moment: string): IsoDate | undefined {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? undefined : new Date(time + VIETNAM).toISOString().slice(0, 10);
}

/** Lines of a head that hold names. */
const NAMING = /^(?:from|subject|sender|content-(?:type|disposition)):|^[ \t].*name/i;

/**
 * Names ought to be ASCII, in one of the ways of writing others in it. Programs of old send them as they are, in the letters of a
 * font: those are no UTF-8, and would be lost. Each such byte stands for the character that Latin-1 has for it.
 */
function withReadableHeads(bytes: Uint8Array): Uint8Array {
  if (!bytes.some((byte) => byte > 0x7f)) return bytes;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for (let at = 0; at < file.length; ) {
    const newline = file.indexOf(0x0a, at);
    const end = newline < 0 ? file.length : newline + 1;
    const line = file.subarray(at, end);
    if (
      line.length < 1000 &&
      line.some((byte) => byte > 0x7f) &&
      NAMING.test(line.toString('latin1')) &&
      !isUtf8(line)
    ) {
      pieces.push(file.subarray(kept, at), Buffer.from(line.toString('latin1')));
      kept = end;
    }
    at = end;
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, file.subarray(kept)]);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
