const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day between two, both included, as `[day, month, year]`; written `d/m/y`. @param {import('./random.js').Random} random @param {string} from @param {string} to */
export function dayBetween(random, from, to) {
  const day = random.int(numberOf(from), numberOf(to));
  let [year, left] = [2021, day];
  while (left >= 365) [year, left] = [year + 1, left - 365];
  let month = 0;
  while (left >= DAYS[month]) left -= DAYS[month++];
  return /** @type {[number, number, number]} */ ([left + 1, month + 1, year]);
}

/** Days since the first of 2021; the years until 2023 have no leap day. @param {string} text */
function numberOf(text) {
  const [day = 1, month = 1, year = 2021] = text.split('/').map(Number);
  return (year - 2021) * 365 + DAYS.slice(0, month - 1).reduce((sum, days) => sum + days, 0) + day - 1;
}

const two = (/** @type {number} */ number) => String(number).padStart(2, '0');

/** The ways in which offices write a date; a unit keeps to one. */
export const dateForms = [
  ([d, m, y]) => `${d}/${m}/${y}`,
  ([d, m, y]) => `${two(d)}/${m}/${y}`,
  ([d, m, y]) => `${two(d)}/${two(m)}/${y}`,
  ([d, m, y]) => `${two(d)}-${two(m)}-${y}`,
  ([d, m, y]) => `${d}.${m}.${y}`,
  ([d, m, y]) => `${y}-${two(m)}-${two(d)}`,
  ([d, m, y]) => `ngày ${two(d)} tháng ${two(m)} năm ${y}`,
];
