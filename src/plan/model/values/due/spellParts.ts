import type { Part } from './Part.js';

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** Parts of a deadline, complete with their years, as the forms of deadlines have them (schemas/README.md, "Deadlines"). */
export function spellParts(parts: readonly Part[]): string {
  const [first, second] = parts;
  const range = first && second?.joint === 'range' && parts.length === 2;
  if (range && first.is === 'year' && second.is === 'year') return `${first.n}-${second.n}`;
  if (range) return `từ ${spelled(first)} đến ${spelled(second)}`;
  return parts.map((part) => `${part.open ? 'từ ' : ''}${spelled(part)}`).join(', ');
}

function spelled({ is, n, month, year, atEnd }: Part): string {
  switch (is) {
    case 'day':
      return `${n}/${month}/${year}`;
    case 'month':
      return `tháng ${n}/${year}`;
    case 'quarter':
      return `quý ${ROMAN[n] ?? n}/${year}`;
    case 'half':
      return `${n} tháng ${atEnd ? 'cuối' : 'đầu'} năm ${year}`;
    default:
      return `năm ${year}`;
  }
}
