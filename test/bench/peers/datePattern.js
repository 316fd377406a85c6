/** Months by their days, as regular expressions; 29 February is let through in any year. */
const LENGTHS = [
  { months: [1, 3, 5, 7, 8, 10, 12], days: '0?[1-9]|[12]\\d|3[01]' },
  { months: [4, 6, 9, 11], days: '0?[1-9]|[12]\\d|30' },
  { months: [2], days: '0?[1-9]|[12]\\d' },
];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const YEARS = Array.from({ length: 100 }, (_, index) => 2000 + index);

/**
 * A regular expression for the days from the first of a month to the last of another, in the forms in which offices
 * write them: `5/10/2021`, `05-10-2021`, `5.10.2021`, `2021-10-05`, `ngày 05 tháng 10 năm 2021`. A schema has no other
 * way to compare dates.
 * @param {{from?: string, to?: string}} [bounds] `YYYY-MM-DD`; the days are not looked at.
 */
export function datePattern(bounds) {
  return `^(?:${dateForms(bounds)})$`;
}

/** @param {{from?: string, to?: string}} [bounds] */
export function dateForms({ from = '2000-01-01', to = '2099-12-31' } = {}) {
  return spans(from, to)
    .flatMap(({ years, months }) => LENGTHS.flatMap((length) => forms(length, months, years)))
    .join('|');
}

/** @param {{months: number[], days: string}} length @param {number[]} within @param {string} years */
function forms({ months, days }, within, years) {
  const own = months.filter((month) => within.includes(month));
  if (own.length === 0) return [];
  const [month, written] = [
    own.map((number) => (number < 10 ? `0?${number}` : number)).join('|'),
    own.map(two).join('|'),
  ];
  return [
    `(?:${days})[/.-](?:${month})[/.-](?:${years})`,
    `ngày (?:${days}) tháng (?:${month}) năm (?:${years})`,
    `(?:${years})-(?:${written})-(?:${days})`,
  ];
}

/** Years with the same months within together. @param {string} from @param {string} to */
function spans(from, to) {
  /** @type {Map<string, {months: number[], list: number[]}>} */
  const byMonths = new Map();
  for (const year of YEARS) {
    const months = MONTHS.filter((month) => within(`${year}-${two(month)}`, from, to));
    const list = byMonths.get(String(months))?.list ?? [];
    byMonths.set(String(months), { months, list: [...list, year] });
  }
  byMonths.delete('');
  return [...byMonths.values()].map(({ months, list }) => ({ months, years: yearsOf(list) }));
}

/** @param {readonly number[]} years */
function yearsOf(years) {
  const decades = [...new Set(years.map((year) => Math.floor(year / 10)))];
  const parts = decades.map((decade) => {
    const digits = years.filter((year) => Math.floor(year / 10) === decade).map((year) => year % 10);
    return digits.length === 10 ? `${decade}\\d` : `${decade}[${digits.join('')}]`;
  });
  return parts.length === 10 ? '20\\d\\d' : parts.join('|');
}

/** @param {string} month @param {string} from @param {string} to */
function within(month, from, to) {
  return from.slice(0, 7) <= month && month <= to.slice(0, 7);
}

/** @param {number} month */
function two(month) {
  return String(month).padStart(2, '0');
}
