import { constants, inflateSync } from 'node:zlib';
import { fileKind } from '../../word/fileKind.js';
import { zipEntries } from '../../word/zipEntries.js';

/** What a file is, told from its bytes: endings of what is sent by mail say nothing certain. */
export type Content =
  | 'mail'
  | 'mbox'
  | 'zip'
  | 'docx'
  | 'xlsx'
  | 'presentation'
  | 'odt'
  | 'spreadsheet'
  | 'doc'
  | 'msg'
  | 'locked-office'
  | 'office'
  | 'pdf'
  | 'rtf'
  | 'html'
  | 'picture'
  | 'rar'
  | '7z'
  | 'packed'
  | 'tnef'
  | 'signature'
  | 'empty'
  /** Text, or what nobody knows by how it begins. */
  | 'other';

/** Begins of files, as Latin-1. */
const BEGINS: readonly (readonly [begin: string, content: Content])[] = [
  ['Rar!\x1a\x07', 'rar'],
  ["7z\xbc\xaf'\x1c", '7z'],
  ['\x1f\x8b', 'packed'],
  ['BZh', 'packed'],
  ['\xfd7zXZ\x00', 'packed'],
  ['MSCF', 'packed'],
  ['\x78\x9f\x3e\x22', 'tnef'],
  ['\xff\xd8\xff', 'picture'],
  ['\x89PNG\r\n', 'picture'],
  ['GIF8', 'picture'],
  ['II*\x00', 'picture'],
  ['MM\x00*', 'picture'],
];
/** Of the containers of pictures of today: the brand behind `ftyp`. */
const PICTURE_BRANDS = /^ftyp(?:heic|heix|hevc|heim|mif1|msf1|avif)/;

/** Of a page that Word or a browser has saved with its pictures: a mail in form only. */
const SAVED_PAGE = /\.(?:doc|mht|mhtml)$/i;

/** @param name tells only where the content leaves two things open */
export function contentOf(bytes: Uint8Array, name: string): Content {
  const head = latin(bytes, 0, 2048);
  const known = BEGINS.find(([begin]) => head.startsWith(begin))?.[1];
  if (known) return known;
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'picture';
  if (PICTURE_BRANDS.test(head.slice(4, 16))) return 'picture';
  // A picture of Windows states its length; two letters begin many texts.
  if (head.startsWith('BM') && bytes.length > 26 && view(bytes).getUint32(2, true) === bytes.length) return 'picture';
  if (SIGNED.some((begin) => head.slice(0, 40).includes(begin))) return 'signature';
  // Mail programs and offices put lines before it.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const kind = fileKind(bytes);
  if (kind === 'zip') return archiveContent(bytes);
  if (kind === 'doc') return compoundContent(bytes, name);
  if (kind === 'encrypted') return 'locked-office';
  if (kind === 'rtf' || kind === 'html' || kind === 'empty') return kind;
  return mailContent(head, name);
}

/** How what is signed or encrypted for mail begins, within its first bytes. */
const SIGNED = ['\x02', '\x03'].map((kind) => `\x2a\x86\x48\x86\xf7\x0d\x01\x07${kind}`);

const latin = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', from, to);
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function archiveContent(bytes: Uint8Array): Content {
  const entries = zipEntries(bytes);
  if (!entries) return 'zip';
  const names = new Set(
    entries.map(({ name }) => Buffer.from(name).toString('latin1').replaceAll('\\', '/').toLowerCase()),
  );
  const has = (folder: string) => [...names].some((name) => name.startsWith(folder));
  if (names.has('[content_types].xml')) {
    if (has('word/')) return 'docx';
    if (has('xl/')) return 'xlsx';
    return has('ppt/') ? 'presentation' : 'zip';
  }
  // The first part of an OpenDocument says what it is, unpacked.
  const mimetype = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|presentation|)/.exec(
    latin(bytes, 30, 120),
  )?.[1];
  if (mimetype === undefined) return 'zip';
  return mimetype === 'text' ? 'odt' : mimetype === 'presentation' ? 'presentation' : 'spreadsheet';
}

/** What is kept in the container of Office before 2007, by the names in its directory; of several that which the ending says. */
function compoundContent(bytes: Uint8Array, name: string): Content {
  const has = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(stream, 'utf16le'));
  if (has('__nameid_version1.0')) return 'msg';
  const [word, excel] = [has('WordDocument'), has('Workbook')];
  if (word && !(excel && /\.xl\w$/i.test(name))) return 'doc';
  if (excel) return 'spreadsheet';
  return has('PowerPoint Document') ? 'presentation' : 'office';
}

/** Fields that stand at the head of a mail, and hardly anywhere else. */
const FIELD =
  /^(?:from|to|cc|subject|date|reply-to|sender|received|return-path|delivered-to|message-id|mime-version|content-type|dkim-signature|thread-topic|x-[a-z0-9-]+):/i;

function mailContent(head: string, name: string): Content {
  const lines = head.replace(/^\xef\xbb\xbf/, '').split(/\r\n|\n|\r/);
  const fields = lines.slice(0, Math.max(0, lines.indexOf('')) || lines.length);
  const known = new Set(fields.flatMap((line) => FIELD.exec(line)?.[0]?.toLowerCase() ?? []));
  const [first = ''] = lines;
  if (/^From \S/.test(first) && known.size > 0) return 'mbox';
  const isMail = FIELD.test(first) && (known.size > 1 || /\.eml$/i.test(name));
  if (!isMail) return 'other';
  if (SAVED_PAGE.test(name)) return 'html';
  return 'mail';
}

/** Whether a PDF asks for a password or forbids something, and whether there is more in it than pictures of pages. */
export function pdfContent(bytes: Uint8Array): { isEncrypted: boolean; hasFonts: boolean } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isEncrypted = file.includes('/Encrypt');
  return {
    isEncrypted,
    hasFonts: !isEncrypted && (file.includes('/Font') || packedObjects(file).some((text) => text.includes('/Font'))),
  };
}

/** How many packed groups of objects are looked at, and how much of each. */
const MOST_GROUPS = 200;
const GROUP_LIMIT = 1 << 20;

/** The objects of a PDF that stand packed in groups, as those of today's programs do. */
function packedObjects(file: Buffer): Buffer[] {
  const found: Buffer[] = [];
  // Also those that turn out to be none are counted: a file may hold nothing but their beginnings.
  let [tried, begin] = [0, 0];
  for (let at = file.indexOf('/ObjStm'); at >= 0 && tried < MOST_GROUPS; at = file.indexOf('/ObjStm', at + 7)) {
    tried++;
    if (begin < at) begin = file.indexOf('stream', at);
    if (begin < 0) break;
    if (begin - at > 1024) continue;
    const from = begin + 6 + (file[begin + 6] === 0x0d ? 2 : 1);
    const end = file.indexOf('endstream', from);
    if (end < 0) break;
    try {
      found.push(
        inflateSync(file.subarray(from, end), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: GROUP_LIMIT }),
      );
    } catch {
      // Packed otherwise, or larger than any such group: what is in it stays untold.
    }
  }
  return found;
}
