/** What a file is, told from its bytes: names say nothing certain. */
export type FileKind =
  | 'zip'
  /** Word before 2007, and all that is kept in such a container. */
  | 'doc'
  /** A document of today that asks for a password: in such a container too. */
  | 'encrypted'
  | 'pdf'
  | 'rtf'
  | 'odt'
  | 'xlsx'
  | 'pptx'
  /** A page that bears the name of a Word file, as some offices' software saves it. */
  | 'html'
  | 'empty'
  | 'other';

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((character, i) => bytes[i] === character.charCodeAt(0));

/** Where a container keeps its directory depends on its size; it is near an end. */
const LOOKED_AT = 1 << 20;

/** The kind of a file by how it begins. Of an archive only its directory tells more (`kindOfArchive`). */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return 'zip';
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) return holdsEncrypted(bytes) ? 'encrypted' : 'doc';
  if (startsWith(bytes, '%PDF')) return 'pdf';
  if (startsWith(bytes, '{\\rtf')) return 'rtf';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).toLowerCase();
  return /<html|<!doctype html/.test(head) ? 'html' : 'other';
}

function holdsEncrypted(bytes: Uint8Array): boolean {
  const ends = [bytes.subarray(0, LOOKED_AT), bytes.subarray(Math.max(0, bytes.length - LOOKED_AT))];
  return ends.some((part) => hasEntry(part, 'EncryptedPackage'));
}

/** Whether a container of Office before 2007 has an entry of this name: it writes names in UTF-16. */
export function hasEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** What an archive is, by the names of its parts and the text of the part that says its kind. */
export function kindOfArchive(names: ReadonlySet<string>, mimetype: string): FileKind {
  const has = (folder: string) => [...names].some((name) => name.startsWith(folder));
  if (mimetype.includes('opendocument')) return 'odt';
  if (has('xl/')) return 'xlsx';
  return has('ppt/') ? 'pptx' : 'zip';
}
