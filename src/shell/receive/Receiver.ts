import { createHash } from 'node:crypto';
import { closeSync } from 'node:fs';
import type { Received, ReceivedNote, RegisterCounts } from '../../desk/register/Received.js';
import type { AroundDocument } from '../../desk/register/UnitMatcher.js';
import { openRegular } from '../openRegular.js';
import { cannotRead } from '../read/cannotRead.js';
import { readUpTo } from '../read/readPlanFile.js';
import { contentOf } from './contentOf.js';
import type { FoundFile } from './listReceived.js';
import { type Budget, newBudget, openArchive } from './openArchive.js';
import { type Mail, openMail } from './openMail.js';
import { type Read, type ReadingParts, unread } from './Read.js';
import { readReceived } from './readReceived.js';

/** Larger files are not opened: a mail of 50 MB, the largest that servers take, is a third of it. */
const SIZE_LIMIT = 150 * 1024 * 1024;
/** Mails in mails, archives in archives. */
const DEEPEST = 6;
/** What is put into a folder by systems and programs themselves. */
const SYSTEM = /^(?:~\$.*|thumbs\.db|desktop\.ini|\.ds_store|\._.*|\.~lock\..*#)$/i;
/** A file among the words of a mail, as programs did before there were attachments. */
const UUENCODED = /^begin [0-7]{3,4} \S.*\r?\n[M-`]/m;

/** What becomes of what is read. */
export interface ReceiverParts extends ReadingParts {
  /** Is told each file. */
  add: (received: Received) => void;
  /** Writes down a plan or a draft; gives where. */
  put: (read: Read, bytes: Uint8Array, name: string) => string | undefined;
  /** What a part of a mail is called that has no name. */
  unnamed: (number: number, isMail: boolean) => string;
}

/** Where something stands, and what it came with. */
interface Place {
  way: readonly string[];
  mail?: Mail;
  isInline?: boolean;
}

/** Reads what has come in, file by file; mails and archives are opened, and what is in them is read as if it had come by itself. */
export class Receiver {
  readonly counts: RegisterCounts = { files: 0, mails: 0, archives: 0, plan: 0, word: 0, scan: 0, unknown: 0 };
  /** The first file with the same bytes. */
  readonly #seen = new Map<string, string>();

  constructor(private readonly parts: ReceiverParts) {}

  /** Reads one file of the folder. Never throws for anything that it may be. */
  async file({ name, path, isLink }: FoundFile): Promise<void> {
    const place = { way: [name] };
    if (isLink) {
      this.#note(place, { is: 'not-followed' });
      return;
    }
    let bytes: Uint8Array;
    try {
      const file = openRegular(path);
      try {
        bytes = readUpTo(file, SIZE_LIMIT + 1);
      } finally {
        closeSync(file);
      }
    } catch (error) {
      this.#note(place, { is: 'unopened', ...cannotRead(error) });
      return;
    }
    if (bytes.length > SIZE_LIMIT) this.#note(place, { is: 'too-large', limit: SIZE_LIMIT });
    else await this.#take(place, bytes, newBudget());
  }

  async #take(place: Place, bytes: Uint8Array, budget: Budget): Promise<void> {
    const name = place.way.at(-1) ?? '';
    const content = contentOf(bytes, name);
    const isDeep = place.way.length > DEEPEST;
    if (content !== 'mail' && content !== 'zip') this.#read(place, bytes);
    else if (isDeep) this.#note(place, { is: 'too-deep', limit: DEEPEST });
    else if (content === 'mail') await this.#mail(place, bytes, budget);
    else await this.#archive(place, bytes, budget);
  }

  async #mail(place: Place, bytes: Uint8Array, budget: Budget): Promise<void> {
    const mail = await openMail(bytes);
    if (!mail) {
      this.#note(place, { is: 'damaged', what: 'mail' });
      return;
    }
    const inMail = { ...place, mail };
    const { files, words } = mail;
    const isUuencoded = UUENCODED.test(words);
    if (files.length === 0) {
      this.#note(inMail, isUuencoded ? { is: 'uuencoded' } : { is: 'no-attachment', words: words.trim() !== '' });
      return;
    }
    if (files.length > budget.files) {
      this.#note(inMail, { is: 'too-many', limit: budget.files });
      return;
    }
    budget.files -= files.length;
    this.counts.mails++;
    for (const [i, file] of files.entries()) {
      const name = file.name ?? this.parts.unnamed(i + 1, file.isMail);
      await this.#take({ way: [...place.way, name], mail, isInline: file.isInline }, file.bytes, budget);
    }
    if (isUuencoded)
      this.#note({ way: [...place.way, this.parts.unnamed(files.length + 1, false)], mail }, { is: 'uuencoded' });
  }

  async #archive(place: Place, bytes: Uint8Array, budget: Budget): Promise<void> {
    const archive = openArchive(bytes, budget);
    if ('note' in archive) {
      this.#note(place, archive.note);
      return;
    }
    this.counts.archives++;
    for (const { name, bytes: unpacked, note } of archive.files) {
      const inside = { ...place, way: [...place.way, name] };
      if (unpacked) await this.#take(inside, unpacked, budget);
      else this.#note(inside, note ?? { is: 'damaged', what: 'file' });
    }
  }

  #read(place: Place, bytes: Uint8Array): void {
    const name = baseOf(place.way.at(-1) ?? '');
    if (SYSTEM.test(name)) {
      this.#note(place, { is: 'system' });
      return;
    }
    const { isInline = false } = place;
    const read = readReceived(bytes, { name, around: aroundOf(place), isInline }, this.parts);
    const digest = createHash('sha256').update(bytes).digest('base64');
    const first = this.#seen.get(digest);
    if (bytes.length > 0 && first === undefined) this.#seen.set(digest, wayOf(place.way));
    const notes: ReceivedNote[] = [
      ...read.notes,
      ...(first === undefined ? [] : [{ is: 'same-content' as const, file: first }]),
      ...(name.startsWith('.') ? [{ is: 'hidden' as const }] : []),
    ];
    this.#add(place, { ...read, notes }, this.parts.put(read, bytes, name));
  }

  #note(place: Place, note: ReceivedNote): void {
    this.#add(place, unread('unknown', [note], { around: aroundOf(place) }, this.parts));
  }

  #add({ way, mail }: Place, { state, unit, number, issued, notes }: Read, put?: string): void {
    this.counts.files++;
    this.counts[state]++;
    this.parts.add({
      way,
      state,
      unit,
      notes,
      ...(mail?.sender !== undefined && { sender: mail.sender }),
      ...(mail?.sent !== undefined && { sent: mail.sent }),
      ...(number !== undefined && { number }),
      ...(issued !== undefined && { issued }),
      ...(put !== undefined && { put }),
    });
  }
}

/** A name without the folders before it, whichever way they are written. */
const baseOf = (name: string) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

/** The way to a file as one text. */
const wayOf = (way: readonly string[]): string => way.join(' › ');

/** What may name the unit of a file: its name, the names of what it is in, what its mail is about, and who sent that. */
const aroundOf = ({ way, mail }: Place): AroundDocument => ({
  path: way.map((name) => name.replaceAll('\\', '/')),
  subject: mail?.subject,
  sender: mail?.sender,
});
