import { bare, fold } from '../../text/fold.js';
import { numberInWords, withoutWords } from './numberWords.js';
import type { Reading, Written } from './Reading.js';

/** Why a text is not a whole number; `meant` is the one probably meant, or how it is written. */
export type AmountFault =
  | { reason: 'form'; meant?: string }
  | { reason: 'negative' }
  | { reason: 'fraction' }
  | { reason: 'grouping'; meant: number }
  | { reason: 'unquoted'; meant: number }
  | { reason: 'large' };

const UNITS: Readonly<Record<string, bigint>> = {
  nghin: 1_000n,
  ngan: 1_000n,
  trieu: 1_000_000n,
  tr: 1_000_000n,
  ty: 1_000_000_000n,
};

const NUMBER =
  /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?: ?(nghin|ngan|trieu|tr(?:\.(?= ?d))?|ty))?(?: ?(dong|vnd|d))?$/;

/**
 * Reads a count or an amount of money in đồng: `25`, `"1.250"`, `1.250.000 đồng`, `200 triệu đồng`, `1,2 tỷ đồng`.
 * Dots group thousands and the comma is the decimal mark; the result is a whole number, computed exactly.
 * Unquoted `1.250` is refused: YAML reads 1.25 there.
 */
export function readAmount({ text: written, plain }: Written): Reading<number, AmountFault> {
  const text = withoutWords(withoutEnd(written), (figures) => {
    const reading = readFigures(figures, false);
    return 'value' in reading ? reading.value : undefined;
  });
  const reading = readFigures(text, plain);
  if ('value' in reading || reading.fault.reason !== 'form') return reading;
  const words = numberInWords(text.replace(IN_DONG, ''));
  return words === undefined ? reading : { value: words };
}

const IN_DONG = /\s*đồng(?: chẵn)?$/iu;
/** What stands behind an amount and changes nothing: `200 triệu đồng/năm`, `200.000.000.-`, `./.`, where the money comes from. */
const END = /(?:\/năm|\.-|\.\/\.|\s*\((?:từ )?(?:ngân sách|nguồn)[^()\d]{0,60}\))$/iu;

const withoutEnd = (written: string) => written.replace(/(?<=\D)\.$|;$/, '').replace(END, '');

function readFigures(text: string, plain: boolean): Reading<number, AmountFault> {
  // fold() would drop the decimal comma: only the words are folded here.
  const normal = bare(text.split(',').map(fold).join(','));
  const parts = NUMBER.exec(normal.replace(GROUPS, (groups) => groups.replace(/[ ,]/g, '.')));
  if (!parts) return { fault: misread(normal, plain) };
  const [, sign, grouped = '', decimals = '', unit = ''] = parts;
  if (sign) return { fault: { reason: 'negative' } };
  const digits = grouped.replaceAll('.', '');
  // Whether `1,000` is a thousand or one with three decimals nobody can tell; beside dots that group, and words, it is clear.
  if (decimals.length === 3 && !unit && digits === grouped)
    return { fault: { reason: 'grouping', meant: Number(digits + decimals) } };
  if (plain && /^\d+\.\d+$/.test(text)) return { fault: { reason: 'unquoted', meant: Number(digits) } };
  const scale = 10n ** BigInt(decimals.length);
  const scaled = BigInt(digits + decimals) * (UNITS[unit.replace('.', '')] ?? 1n);
  if (scaled % scale !== 0n) return { fault: { reason: 'fraction' } };
  const amount = scaled / scale;
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) ? { value: Number(amount) } : { fault: { reason: 'large' } };
}

/** Several groups of three figures, by commas or spaces, can only be thousands: `200,000,000`; one alone may be decimals. */
const GROUPS = /^\d{1,3}(?:(?:,\d{3}){2,}|(?: \d{3}){2,})(?= ?[a-z]*$)/;

/** Short for a unit, or behind a decimal point: `200tr`, `1.5 tỷ`, `500k`. */
const SHORT = /^(\d+(?:\.\d{3})*)(?:[.,](\d+))? ?(nghin|ngan|k|trieu|tr|ty)(?: ?(?:dong|vnd|d))?$/;

const SPELT: Readonly<Record<string, string>> = {
  nghin: 'nghìn',
  ngan: 'nghìn',
  k: 'nghìn',
  trieu: 'triệu',
  tr: 'triệu',
  ty: 'tỷ',
};

/** How an amount in short is written; undefined where that would be none either. */
function spelt(text: string, plain: boolean): string | undefined {
  const [, whole, decimals, unit = ''] = SHORT.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const meant = `${whole}${decimals === undefined ? '' : `,${decimals}`} ${SPELT[unit]}`;
  return 'value' in readAmount({ text: meant, plain }) ? meant : undefined;
}

function misread(text: string, plain: boolean): AmountFault {
  if (/^-\d/.test(text)) return { reason: 'negative' };
  const groups = /^(\d{1,3}(?:[ ,]\d{3})+)(?: ?(?:dong|vnd|d))?$/.exec(text)?.[1];
  if (groups) return { reason: 'grouping', meant: Number(groups.replace(/[ ,]/g, '')) };
  if (/^\d+\.\d+$/.test(text)) return { reason: 'fraction' };
  const meant = spelt(text, plain);
  return { reason: 'form', meant };
}
