import type { FileKind } from './fileKind.js';

/** Why a file is not read as a Word document. */
export type WordFault =
  /** It is something else, by how it begins or what it holds. */
  | { reason: 'not-word'; found: FileKind }
  /** `part`: of the document, absent of the file as a whole; `limit` in bytes. */
  | { reason: 'too-large'; part?: string; limit: number }
  /** More text than a document that anybody reads; `limit` in characters. */
  | { reason: 'too-long'; limit: number }
  /** Elements within elements, or more of them, than any document has. */
  | { reason: 'too-complex'; part: string }
  /** A document type or entities, which no program for documents writes. */
  | { reason: 'doctype'; part: string }
  /** The archive, or a part of it, is not whole. */
  | { reason: 'damaged'; part?: string };

/** Thrown while a document is read; `readDocx` catches it. */
export class WordError extends Error {
  override name = 'WordError';

  constructor(readonly fault: WordFault) {
    super(fault.reason);
  }
}
