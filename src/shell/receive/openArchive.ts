import type { ReceivedNote } from '../../desk/register/Received.js';
import { unpack, zipEntries } from '../../word/zipEntries.js';
import { nameInArchive } from './nameInArchive.js';

/** What may still be taken out of one file of the folder, whatever is packed in what. */
export interface Budget {
  /** In bytes, as archives state it. */
  bytes: number;
  files: number;
}

/** What all that is packed in one file of the folder may unpack to, and how many files it may hold. */
export const newBudget = (): Budget => ({ bytes: BYTE_LIMIT, files: FILE_LIMIT });
const BYTE_LIMIT = 512 * 1024 * 1024;
const FILE_LIMIT = 5_000;
/** What a single file in an archive may unpack to. */
const ONE_LIMIT = 128 * 1024 * 1024;

/** A file in an archive: its bytes, or why they were not taken out. */
export interface PackedFile {
  name: string;
  bytes?: Uint8Array;
  note?: ReceivedNote;
}

/** The files of a ZIP archive one by one, or what is wrong with it as a whole. Sizes are held against the limits before anything is unpacked. */
export function openArchive(
  bytes: Uint8Array,
  budget: Budget,
): { files: Iterable<PackedFile> } | { note: ReceivedNote } {
  const entries = zipEntries(bytes);
  if (!entries) return { note: { is: 'damaged', what: 'archive' } };
  const files = entries
    .map((entry) => ({ entry, name: nameInArchive(entry) }))
    .filter(({ name }) => !name.endsWith('/'));
  if (files.length === 0) return { note: { is: 'empty-archive' } };
  if (files.length > budget.files) return { note: { is: 'too-many', limit: FILE_LIMIT } };
  budget.files -= files.length;
  return { files: unpacked(bytes, files, budget) };
}

function* unpacked(
  bytes: Uint8Array,
  files: readonly { entry: NonNullable<ReturnType<typeof zipEntries>>[number]; name: string }[],
  budget: Budget,
): Iterable<PackedFile> {
  for (const { entry, name } of files) {
    if (entry.isEncrypted || entry.method === 99) yield { name, note: { is: 'encrypted', what: 'archive' } };
    else if (entry.size > ONE_LIMIT) yield { name, note: { is: 'too-large', limit: ONE_LIMIT } };
    else if (entry.size > budget.bytes) yield { name, note: { is: 'too-large', limit: BYTE_LIMIT } };
    else {
      budget.bytes -= entry.size;
      const whole = unpack(bytes, entry);
      yield whole ? { name, bytes: whole } : { name, note: { is: 'damaged', what: 'file' } };
    }
  }
}
