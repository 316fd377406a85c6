import type { ProblemParams } from '../plan/Problem.js';

type Undecodable = { [K in 'not-utf8' | 'binary-file']: { kind: K; params: ProblemParams[K] } }[
  | 'not-utf8'
  | 'binary-file'];

/** Bytes as text, or why they are none. UTF-8 with or without BOM, UTF-16 with one (behaviour.md, "Bad input"). */
export function decode(bytes: Uint8Array): { text: string } | { problem: Undecodable } {
  const utf16 = utf16Of(bytes);
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { text };
  } catch {
    // Said below.
  }
  return { problem: undecodable(bytes, utf16 !== undefined) };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

const startsWith = (bytes: Uint8Array, magic: string) =>
  [...magic].every((character, i) => bytes[i] === character.charCodeAt(0));

function undecodable(bytes: Uint8Array, marked: boolean): Undecodable {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, '\xd0\xcf\x11\xe0'))
    return { kind: 'binary-file', params: { format: 'office' } };
  if (startsWith(bytes, '%PDF')) return { kind: 'binary-file', params: { format: 'pdf' } };
  const nulls = bytes.subarray(0, 4096).filter((byte) => byte === 0).length;
  if (!marked && nulls > 0) {
    const everyOther = nulls > bytes.subarray(0, 4096).length / 4;
    return everyOther
      ? { kind: 'not-utf8', params: { cause: 'utf-16' } }
      : { kind: 'binary-file', params: { format: 'other' } };
  }
  return { kind: 'not-utf8', params: { cause: marked ? 'unknown' : legacyEncoding(bytes) } };
}

/** Words that nearly every plan has, in Unicode. */
const COMMON = /đơn vị|tên|loại|cấp|văn bản|kế hoạch|nhiệm vụ|thực hiện|hội/giu;

/** The old Vietnamese encoding that the bytes look like. */
function legacyEncoding(bytes: Uint8Array): ProblemParams['not-utf8']['cause'] {
  const sample = bytes.subarray(0, 65_536);
  const vietnamese = new TextDecoder('windows-1258').decode(sample).normalize('NFC');
  if ((vietnamese.match(COMMON) ?? []).length >= 2) return 'windows-1258';
  const latin = new TextDecoder('windows-1252').decode(sample);
  // TCVN3: đ is ®, ă â ê ô ơ ư are ¨ © ª « ¬ and a soft hyphen. VNI: a vowel and its tone are two letters, đ is ñ.
  const tcvn3 = latin.match(/\p{L}[¨©ª«¬\u00ad®]|[®¬«ª©¨\u00ad]\p{L}/gu)?.length ?? 0;
  const vni = latin.match(/[aeiouyôöAEO][ùøûõïáàåãäéèúüâêë]|ñ[ôöaeiou]/gu)?.length ?? 0;
  if (tcvn3 < 2 && vni < 2) return 'unknown';
  return tcvn3 > vni ? 'tcvn3' : 'vni';
}
