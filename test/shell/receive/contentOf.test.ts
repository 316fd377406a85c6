import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { contentOf, pdfContent } from '../../../src/shell/receive/contentOf.js';
import { docx, p } from '../../support/word.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
const OLE = `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`;
const bytes = new Uint8Array([1]);

test.each([
  ['a Word document', 'kh.yaml', docx([p('x')]), 'docx'],
  ['a workbook', 'kh.docx', zipSync({ '[Content_Types].xml': bytes, 'xl/workbook.xml': bytes }), 'xlsx'],
  [
    'a LibreOffice document',
    'kh.odt',
    zipSync({ mimetype: [Buffer.from('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    'odt',
  ],
  ['an archive with a folder word', 'a.zip', zipSync({ 'word/a.docx': bytes }), 'zip'],
  ['what only begins as an archive', 'a.docx', latin('PK\x03\x04 và rồi thôi'), 'zip'],
  ['Word of old', 'a.yaml', latin(OLE + utf16('WordDocument')), 'doc'],
  [
    'Excel of old with a Word object in it',
    'a.xls',
    latin(OLE + utf16('Workbook') + utf16('WordDocument')),
    'spreadsheet',
  ],
  ['Word of old with an Excel object in it', 'a.doc', latin(OLE + utf16('Workbook') + utf16('WordDocument')), 'doc'],
  [
    'a mail of Outlook with a Word file in it',
    'a.msg',
    latin(OLE + utf16('__nameid_version1.0') + utf16('WordDocument')),
    'msg',
  ],
  ['Office with a password', 'a.docx', latin(OLE + utf16('EncryptedPackage')), 'locked-office'],
  ['RTF called .doc', 'a.doc', latin('{\\rtf1'), 'rtf'],
  ['a page called .doc', 'a.doc', latin('<html xmlns:w="urn:schemas-microsoft-com:office:word">'), 'html'],
  [
    'a page of Word with its pictures, which has the form of a mail',
    'a.doc',
    latin('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'),
    'html',
  ],
  ['a PDF', 'a.docx', latin('%PDF-1.7'), 'pdf'],
  ['a PDF behind a line', 'a.pdf', latin('\r\n%PDF-1.4'), 'pdf'],
  ['JPEG', 'a.pdf', latin('\xff\xd8\xff\xe0'), 'picture'],
  ['a picture of a telephone', 'a.jpg', latin('\0\0\0\x18ftypheic'), 'picture'],
  ['a picture of Windows', 'a.bmp', Buffer.concat([latin('BM\x20\0\0\0'), Buffer.alloc(26)]), 'picture'],
  ['a text that begins with BM', 'a.txt', latin('BM ban hành theo quyết định'), 'other'],
  ['a film', 'a.mp4', latin('\0\0\0\x18ftypisom'), 'other'],
  ['RAR', 'a.zip', latin('Rar!\x1a\x07\x01\0'), 'rar'],
  ['7-Zip', 'a.zip', latin("7z\xbc\xaf'\x1c"), '7z'],
  ['winmail.dat', 'winmail.dat', latin('\x78\x9f\x3e\x22'), 'tnef'],
  ['the signature of a mail', 'smime.p7s', latin('\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02'), 'signature'],
  ['a mail', '1', latin('Received: by x\r\nFrom: a@b\r\n\r\nx'), 'mail'],
  ['a mail of one field, by its ending', 'a.eml', latin('Subject: x\n\nx'), 'mail'],
  ['a plan whose first key is a field of mails', 'a.yaml', latin('subject: x\nđơn vị:\n'), 'other'],
  ['many mails', 'Inbox', latin('From - Tue Sep 14\nFrom: a@b\nSubject: x\n\nx'), 'mbox'],
  ['nothing', 'a.docx', latin(''), 'empty'],
])('%s', (_, name, content, expected) => {
  expect(contentOf(content, name)).toBe(expected);
});

const group = (text: string) =>
  Buffer.concat([
    latin('%PDF-1.5\n1 0 obj <</Type/ObjStm/Filter/FlateDecode>>\nstream\r\n'),
    deflateSync(text),
    latin('\nendstream'),
  ]);

test.each([
  ['only pictures', latin('%PDF-1.4 /XObject'), { isEncrypted: false, hasFonts: false }],
  ['fonts', latin('%PDF-1.4 /Type/Font'), { isEncrypted: false, hasFonts: true }],
  ['fonts in a packed group', group('<</Type/Font>>'), { isEncrypted: false, hasFonts: true }],
  ['a packed group without fonts', group('<</Type/Page>>'), { isEncrypted: false, hasFonts: false }],
  ['a group that unpacks without end', group('x'.repeat(50_000_000)), { isEncrypted: false, hasFonts: false }],
  ['a group that ends nowhere', latin('%PDF-1.5 /ObjStm stream\n'), { isEncrypted: false, hasFonts: false }],
  ['a password', latin('%PDF-1.4 trailer <</Encrypt 5 0 R/Font>>'), { isEncrypted: true, hasFonts: false }],
])('a PDF with %s', (_, content, expected) => {
  expect(pdfContent(content)).toEqual(expected);
});

test.each([
  ['groups that never begin', '%PDF-/ObjStm', ''],
  ['groups of which the first goes to the end', '/ObjStm stream\n\x78\x01\x00\xff\xff\x00\x00', 'endstream'],
])('a PDF of nothing but %s is looked through once', (_, part, end) => {
  const file = Buffer.concat([latin('%PDF-1.7'), Buffer.alloc(16 << 20, part, 'latin1'), latin(end)]);
  expect(pdfContent(file)).toEqual({ isEncrypted: false, hasFonts: false });
});
