import PostalMime, { type Address, type Email } from 'postal-mime';
import type { FolderFile } from '../../src/report/Format.js';

/** A letter of a folder of them, as a program for mail reads it. */
export const readLetter = ({ content }: FolderFile): Promise<Email> =>
  PostalMime.parse(typeof content === 'string' ? content : new Uint8Array(content));

/** The addresses of a header, those of a group without it. */
export const addressesOf = (list: readonly Address[] | undefined): string[] =>
  (list ?? []).flatMap(({ address, group }) => (group ? group.map((one) => one.address ?? '') : [address ?? '']));

/** The bytes of the attachments of a letter, by name. */
export const attachedTo = ({ attachments }: Email): Map<string, Uint8Array> =>
  new Map(attachments.map(({ filename, content }) => [filename ?? '', new Uint8Array(content as ArrayBuffer)]));
