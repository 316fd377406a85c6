import { Random } from './random.js';

const INDUSTRIAL = 'tập hợp thanh niên khu, cụm công nghiệp';

/** Indicators with a meaning, by kind of organisation, and about how many they count in a commune. */
const INDICATORS = {
  CCB: { 'chủ tịch hội cơ sở là cán bộ nghỉ hưu': 1 },
  CD: { 'công nhân lao động gia nhập công đoàn': 950 },
  TN: { [INDUSTRIAL]: 70, 'tập hợp thanh niên nông thôn': 320 },
};

/** Two districts in ten have no industrial park: they leave the indicator out, and the Board waives it. @param {import('./types.js').Unit} unit */
export function withoutIndustry({ kind, row, index }) {
  return kind === 'TN' && row.level === 'huyện' && index % 5 === 3;
}

/**
 * Today's and the aimed-at figures of a district: the province's plan adds the same up.
 * @param {import('./types.js').Unit} unit
 * @param {string} seed
 */
export function indicatorsOf(unit, seed) {
  const { kind, row, communes } = unit;
  const asked = Object.entries(INDICATORS[kind] ?? {}).filter(
    ([name]) => name !== INDUSTRIAL || !withoutIndustry(unit),
  );
  return asked.map(([name, perCommune]) => {
    const random = new Random(`${seed}/indicator/${row.code}/${name}`);
    const total = perCommune === 1 ? communes : communes * perCommune + random.int(0, 40) * 5;
    const goal = Math.ceil((total * random.int(57, 74)) / 100);
    return { name, total, baseline: Math.max(0, goal - Math.ceil((total * random.int(4, 15)) / 100)), goal };
  });
}

/**
 * What the districts' plans come to. The province's veterans counted the chairs themselves: their figures stand against
 * the districts'.
 * @param {readonly import('./types.js').Unit[]} districts
 * @param {string} seed
 */
export function sumsOf(districts, seed) {
  const [one] = districts;
  if (!one) return [];
  return Object.keys(INDICATORS[one.kind] ?? {}).map((name) => {
    const all = districts.flatMap((district) => indicatorsOf(district, seed).filter((item) => item.name === name));
    const sum = (/** @type {'total' | 'baseline' | 'goal'} */ key) => all.reduce((total, item) => total + item[key], 0);
    const miscounted = one.kind === 'CCB' ? Math.ceil(sum('total') / 30) : 0;
    return { name, total: sum('total'), baseline: sum('baseline') + miscounted, goal: sum('goal') + miscounted };
  });
}
