import { kinds, organisations, unitName } from './kinds.js';
import { communeName, districtName, provinceName, villageNames } from './names.js';
import { Random } from './random.js';

/**
 * How many of each. The issue counts 14 party committees under the province, 209 of communes, 6 provincial organisations,
 * 60 of districts and 1,250 of communes: 1,539. The other 161 of 1,700 are councils, people's committees and boards:
 * at the province 6 (council, people's committee, their two party caucuses, Ban Tuyên giáo, Ban Dân vận), 10 councils and
 * 10 people's committees of districts, and the people's committees of 135 of the 209 communes, which the Board asked
 * first. 14 committees are 10 of districts and 4 directly under the province; 209 communes have 6 organisations
 * each but 4, whose union is not yet founded. Other numbers of units keep these proportions.
 * @param {number} units
 */
export function sizes(units) {
  if (!Number.isInteger(units) || units < 60 || units > 11000) throw new RangeError('60 to 11,000 units');
  const share = (/** @type {number} */ of) => Math.max(1, Math.round((of * units) / 1700));
  const [districts, direct, communes] = [share(10), share(4), share(209)];
  const rest = units - 12 - direct - 9 * districts - communes;
  const communeOrganisations = Math.min(6 * communes, rest - Math.min(communes, share(135)));
  return { districts, direct, communes, communeOrganisations, communeGovernments: rest - communeOrganisations };
}

/**
 * All units, in the order of the roster: the province's, then each district's own and those of its communes.
 * @param {{units: number, seed: string}} options
 * @returns {import('./types.js').Unit[]}
 */
export function unitsOf({ units: count, seed }) {
  const size = sizes(count);
  const districts = placesOf(size, seed);
  // 7,919 has no factor in common with any number of slots: the organisations not yet founded are spread over the six.
  const slot = (/** @type {number} */ rank, /** @type {number} */ index) =>
    ((rank * 6 + index) * 7919) % (6 * size.communes);
  const province = {
    level: 'tỉnh',
    levelWord: 'tỉnh',
    place: provinceName,
    parent: `tỉnh ${provinceName}`,
    code: 'BH-T',
  };
  const top = {
    ...province,
    folder: 'tinh',
    below: districts.map(({ name }) => name),
    communes: size.communes,
    index: 0,
  };
  const units = [...organisations, 'HDND', 'UBND', 'DDHD', 'BCSD', 'BTG', 'BDV'].map((kind) => unit(kind, top));
  for (let index = 0; index < size.direct; index++) units.push(directCommittee(index, top));
  for (const district of districts) {
    units.push(...['CU', ...organisations, 'HDND', 'UBND'].map((kind) => unit(kind, district)));
    for (const commune of district.list) {
      const own = organisations.filter((_, index) => slot(commune.rank, index) < size.communeOrganisations);
      units.push(...['CU', ...own].map((kind) => unit(kind, commune)));
      if (commune.rank < size.communeGovernments) units.push(unit('UBND', commune));
    }
  }
  return units;
}

/** Districts with their communes. @param {ReturnType<typeof sizes>} size @param {string} seed */
function placesOf({ districts, communes }, seed) {
  let taken = 0;
  return Array.from({ length: districts }, (_, index) => {
    const [levelWord, place] = districtName(index);
    const until =
      index === districts - 1 ? communes : Math.round((communes * (index + 1)) / districts) + (index % 3) - 1;
    const code = `BH-${String(index + 1).padStart(2, '0')}`;
    const shared = { parent: `${levelWord} ${place}`, folder: slug(`${levelWord} ${place}`) };
    const list = Array.from({ length: until - taken }, (_, within) => {
      const [word = '', name = ''] = communeName(taken + within, within, levelWord);
      const below = villageNames(word, new Random(`${seed}/villages/${taken + within}`));
      const own = {
        level: 'xã',
        levelWord: word,
        place: name,
        name: `${word} ${name}`,
        below,
        communes: 1,
        index: within,
      };
      // 73 and 1,400 have no common factor: what only some communes have is spread over all districts.
      return {
        ...shared,
        ...own,
        code: `${code}-${String(within + 1).padStart(2, '0')}`,
        rank: ((taken + within) * 73) % communes,
      };
    });
    taken = until;
    const below = list.map(({ name }) => name);
    return {
      ...shared,
      code,
      level: 'huyện',
      levelWord,
      place,
      name: shared.parent,
      below,
      list,
      communes: list.length,
      index,
    };
  });
}

const DIRECT = ['Công an tỉnh', 'Quân sự tỉnh', 'Khối các cơ quan tỉnh', 'Khối Doanh nghiệp tỉnh'];

/** A party committee directly under the province's: district level, counted with the province. */
function directCommittee(/** @type {number} */ index, /** @type {any} */ top) {
  const place = DIRECT[index] ?? `Khối Doanh nghiệp số ${index} tỉnh`;
  const made = unit('CU', { ...top, level: 'huyện', levelWord: 'huyện', place, code: `BH-TT${index + 1}`, index });
  made.row.name = `Đảng ủy ${place}`;
  made.path = `tinh/${slug(made.row.name)}`;
  made.levelWord = 'đảng bộ';
  made.below = ['khối văn phòng', 'khối nghiệp vụ', 'các đơn vị trực thuộc', 'khối hậu cần', 'các đơn vị đóng ở huyện'];
  return made;
}

const COMMUNE_CHANGES = { 1: ['', '31/12/2021'], 2: ['01/01/2022', ''] };

/** @param {string} kind @param {any} where @returns {import('./types.js').Unit} */
function unit(kind, where) {
  const { level, levelWord, place, parent, code, folder, below, communes, index } = where;
  const name = unitName(kind, where);
  const asked = organisations.includes(kind) || kind === 'UBND' || kind === 'HDND';
  // The 2025 reform ended the district level.
  const validTo = level === 'huyện' && levelWord !== 'tỉnh' ? '30/06/2025' : '';
  const due = level === 'huyện' && kind !== 'CU' ? '31/10/2021' : '';
  const partyCommittee = asked ? unitName('CU', where) : '';
  // One commune was merged into another at the end of 2021, and one made new.
  const [validFrom, ended] = level === 'xã' ? (COMMUNE_CHANGES[where.rank] ?? []) : [];
  const row = {
    code: `${code}-${kind}`,
    name,
    type: kinds[kind].type,
    level,
    parent,
    partyCommittee,
    due,
    validFrom: validFrom ?? '',
    validTo: ended ?? validTo,
  };
  return { row, kind, levelWord, place, below, communes, path: `${folder}/${slug(name)}`, index };
}

/** A file name without diacritics. @param {string} text */
export function slug(text) {
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd');
  return bare.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
