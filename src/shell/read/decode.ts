import { isUtf8 } from 'node:buffer';
import type { ProblemParams } from '../../plan/model/Problem.js';
import { withLineEnds } from '../../plan/text/lineEnds.js';
import { nfc } from '../../plan/text/normalise.js';

type Undecodable = { [K in 'not-utf8' | 'binary-file']: { kind: K; params: ProblemParams[K] } }[
  | 'not-utf8'
  | 'binary-file'];

/** Bytes as text, or why they are none. UTF-8 with or without BOM, UTF-16 with one (schemas/README.md, "Bad input"). */
export function decode(bytes: Uint8Array): { text: string } | { problem: Undecodable; legible?: string } {
  const format = fileFormat(bytes);
  if (format) return { problem: { kind: 'binary-file', params: { format } } };
  const utf16 = utf16Of(bytes);
  try {
    const text = utf16 ? new TextDecoder(utf16, { fatal: true }).decode(bytes) : utf8(bytes);
    // A stray NUL is a control character in text, which the plan reader names; many are no text at all.
    if (countNulls(bytes) * 16 <= bytes.length || utf16) return { text: withLineEnds(text) };
  } catch {
    // Said below.
  }
  const problem = undecodable(bytes, utf16 !== undefined);
  return problem.kind === 'not-utf8' ? { problem, legible: legibleIn(bytes, problem.params.cause) } : { problem };
}

/** The beginning of bytes as the encoding that they look like has it: of the old ones letter by letter, to be made out later. */
function legibleIn(bytes: Uint8Array, cause: ProblemParams['not-utf8']['cause']): string {
  const beginning = bytes.subarray(0, 16_384);
  if (cause === 'utf-16') {
    const isLittle = (beginning[1] ?? 1) === 0;
    return new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(beginning);
  }
  if (cause === 'damaged') return new TextDecoder().decode(beginning);
  return nfc(new TextDecoder(cause === 'windows-1258' ? cause : 'windows-1252').decode(beginning));
}

/** The text of bytes in UTF-8, without a byte order mark. Throws when they are not. */
function utf8(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new TypeError('not UTF-8');
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8', marked ? 3 : 0);
}

const countNulls = (bytes: Uint8Array) => (bytes.includes(0) ? bytes.filter((byte) => byte === 0).length : 0);

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Word and Excel of today and before 2007, and RTF. */
const OFFICE = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '{\\rtf'];

function startsWith(bytes: Uint8Array, magic: string): boolean {
  for (let i = 0; i < magic.length; i++) if (bytes[i] !== magic.charCodeAt(i)) return false;
  return true;
}

/** What a file is that is no plain text, by how it begins. */
function fileFormat(bytes: Uint8Array): 'office' | 'pdf' | undefined {
  if (OFFICE.some((magic) => startsWith(bytes, magic))) return 'office';
  return startsWith(bytes, '%PDF') ? 'pdf' : undefined;
}

function undecodable(bytes: Uint8Array, marked: boolean): Undecodable {
  if (marked) return { kind: 'not-utf8', params: { cause: 'damaged' } };
  if (countNulls(bytes.subarray(0, 4096)) === 0) return { kind: 'not-utf8', params: { cause: legacyEncoding(bytes) } };
  return isUnmarkedUtf16(bytes)
    ? { kind: 'not-utf8', params: { cause: 'utf-16' } }
    : { kind: 'binary-file', params: { format: 'other' } };
}

/** Whether the bytes, read as UTF-16, are mostly the letters, spaces and line breaks that any text has. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  return ['utf-16le', 'utf-16be'].some((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, 4096));
    return (text.match(/[\t\r\n -~]/g)?.length ?? 0) * 2 > text.length;
  });
}

/** Words that nearly every plan has, in Unicode. */
const COMMON = /đơn vị|tên|loại|cấp|văn bản|kế hoạch|nhiệm vụ|thực hiện|hội/giu;

const countCommon = (text: string) => nfc(text).match(COMMON)?.length ?? 0;

/** The old Vietnamese encoding that the bytes look like; or what has become of them. */
function legacyEncoding(bytes: Uint8Array): ProblemParams['not-utf8']['cause'] {
  const sample = bytes.subarray(0, 65_536);
  if (countCommon(new TextDecoder().decode(sample)) >= 2) return 'damaged';
  const latin = new TextDecoder('windows-1252').decode(sample);
  // Saved by a Windows of another language: the letters that it lacks are question marks in the midst of words.
  if ((latin.match(/\p{L}\?\p{L}/gu)?.length ?? 0) >= 3) return 'lost';
  const vietnamese = new TextDecoder('windows-1258').decode(sample);
  if (countCommon(vietnamese) >= 2) return 'windows-1258';
  // TCVN3: đ is ®, ă â ê ô ơ ư are ¨ © ª « ¬ and a soft hyphen. VNI: a vowel and its tone are two letters, đ is ñ.
  const tcvn3 = latin.match(/\p{L}[¨©ª«¬\u00ad®]|[®¬«ª©¨\u00ad]\p{L}/gu)?.length ?? 0;
  const vni = latin.match(/[aeiouyôöAEO][ùøûõïáàåãäéèúüâêë]|ñ[ôöaeiou]/gu)?.length ?? 0;
  if (tcvn3 < 2 && vni < 2) return 'unknown';
  return tcvn3 > vni ? 'tcvn3' : 'vni';
}
