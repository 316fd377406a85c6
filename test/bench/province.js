import { configuration } from './configuration.js';
import { dateForms } from './dates.js';
import { faults, misspelt } from './faults.js';
import { indicatorsOf, sumsOf } from './indicators.js';
import { organisations } from './kinds.js';
import { laterFaults } from './laterFaults.js';
import { planOf } from './plan.js';
import { Random } from './random.js';
import { rosterCsv } from './roster.js';
import { encodings, textFaults } from './textFaults.js';
import { unitsOf } from './units.js';
import { writeYaml } from './writeYaml.js';

/**
 * An invented province: the roster of its units, and the files that its Board keeps and has received, made one by one as
 * they are asked for. The same number and seed give the same bytes. `faultless`: every unit sends one plan in order.
 * `plain`: whatever else is wrong, YAML can read every file, and keys are written as in the template.
 *
 * With nothing said it is 1,653 files. As of 30/6/2022 they come to 738 compliant plans (45%), 366 pending (22%), 496
 * non-compliant (30%) and 53 unreadable (3%); 62 units sent nothing, 15 sent twice, 11 are not found in the roster.
 * @param {{units?: number, seed?: string, faultless?: boolean, plain?: boolean}} options
 */
export function province({ units: count = 1700, seed = 'bac-ha', faultless = false, plain = false } = {}) {
  const units = unitsOf({ units: count, seed });
  return { units, rows: rowsOf(units), files: { [Symbol.iterator]: () => filesOf(units, { seed, faultless, plain }) } };
}

/** @param {import('./types.js').Unit[]} units */
function rowsOf(units) {
  return units.map(({ row }) => row);
}

/** @param {import('./types.js').Unit[]} units @param {{seed: string, faultless: boolean, plain: boolean}} options */
function* filesOf(units, options) {
  yield { path: 'danh-sach.csv', text: rosterCsv(rowsOf(units)) };
  yield { path: 'rasoat.yaml', text: configuration(units) };
  const neighbours = new Map(
    units.map((unit) => [`${unit.row.parent}/${unit.row.level}/${unit.kind}/${unit.index}`, unit]),
  );
  for (const unit of units) yield* submissionsOf(unit, { units, neighbours, ...options });
}

/** How units send: most once, some not at all, a few twice. @param {import('./types.js').Unit} unit @param {Surroundings} around */
function* submissionsOf(unit, around) {
  if (around.faultless) return yield { path: `ke-hoach/${unit.path}.yaml`, text: textOf(unit, around) };
  const random = new Random(`${around.seed}/sends/${unit.row.code}`);
  // The province's own plans are all there, so that every sum has something to be held against.
  if (random.chance(0.04) && unit.row.level !== 'tỉnh') return;
  const text = textOf(unit, around);
  yield { path: `ke-hoach/${unit.path}.yaml`, text };
  if (random.chance(0.01)) yield { path: `ke-hoach/${unit.path}-gui-lai.yaml`, text: corrected(text, random) };
}

/** The second file of a unit is the first with some of it corrected. @param {string} text @param {Random} random */
function corrected(text, random) {
  return text
    .replace(/(\d+) triệu đồng/, `${random.int(20, 90)} triệu đồng`)
    .replace(/Danh sách (\d+)/, 'Danh sách đủ $1');
}

/**
 * @typedef {{units: readonly import('./types.js').Unit[], neighbours: Map<string, import('./types.js').Unit>, seed: string, faultless: boolean, plain: boolean}} Surroundings
 */

/** The file of a unit, with its faults. @param {import('./types.js').Unit} unit @param {Surroundings} around */
function textOf(unit, around) {
  const { seed } = around;
  const random = new Random(`${seed}/faults/${unit.row.code}`);
  const districts = around.units.filter((other) => unit.row.level === 'tỉnh' && isDistrictOf(other, unit));
  const indicators = unit.row.level === 'tỉnh' ? sumsOf(districts, seed) : indicatorsOf(unit, seed);
  const date = random.pick(dateForms);
  const plan = planOf(unit, { seed, date, textOf: sourceOf(unit, around), number: numberOf(unit, around), indicators });
  if (around.faultless) return writeYaml(plan, styleFor(random, around));
  for (const { share, in: within, spoil } of faults) {
    if (within(unit) && random.chance(share)) spoil(plan, random, unit);
  }
  const second = new Random(`${seed}/second look/${unit.row.code}`);
  for (const { share, in: within, spoil } of around.plain ? [] : laterFaults) {
    if (within(unit) && second.chance(share)) spoil(plan, second, unit);
  }
  misname(plan['đơn vị'], random, unit);
  const text = writeYaml(plan, styleFor(random, around));
  const broken = random.chance(0.035) ? random.pick(textFaults).spoil(text) : text;
  const start = around.plain ? text : broken;
  return encodings.reduce((written, { share, write }) => (random.chance(share) ? write(written) : written), start);
}

/** @param {import('./types.js').Unit} other @param {import('./types.js').Unit} unit */
function isDistrictOf(other, unit) {
  return other.kind === unit.kind && other.row.level === 'huyện';
}

/** What the roster cannot find, or finds otherwise: a name misspelt and no code, another type, another level. @param {any} named @param {Random} random @param {import('./types.js').Unit} unit */
function misname(named, random, unit) {
  if (unit.row.level === 'tỉnh') return;
  const slip = random.next();
  if (slip < 0.008) {
    named.tên = misspelt(unit.row.name, random);
    delete named['mã đơn vị'];
  } else if (slip < 0.012 && organisations.includes(unit.kind)) {
    named['mã đơn vị'] = unit.row.code;
    named.loại = random.pick(['Hội Nông dân', 'Hội Phụ nữ', 'Đoàn Thanh niên', 'Công đoàn']);
  } else if (slip < 0.016) {
    named['mã đơn vị'] = unit.row.code;
    named.loại = unit.row.type;
    named.cấp = unit.row.level === 'xã' ? 'huyện' : 'xã';
  }
}

/** Document numbers differ within a district; a few take their neighbour's. @param {import('./types.js').Unit} unit @param {Surroundings} around */
function numberOf(unit, { neighbours, seed }) {
  const random = new Random(`${seed}/number/${unit.row.code}`);
  if (unit.row.level === 'huyện') return 200 + unit.index * 4 + random.int(0, 3);
  const own = 5 + unit.index * 4 + random.int(0, 3);
  const before = neighbours.get(`${unit.row.parent}/${unit.row.level}/${unit.kind}/${unit.index - 1}`);
  return before && random.chance(0.008)
    ? 5 + before.index * 4 + new Random(`${seed}/number/${before.row.code}`).int(0, 3)
    : own;
}

/**
 * Whose words and whose figures a plan uses. In some districts several communes' organisations copied one plan: half of
 * these word for word, half with places and figures of their own.
 * @param {import('./types.js').Unit} unit
 * @param {Surroundings} around
 */
function sourceOf(unit, { neighbours, seed }) {
  const group = `${unit.row.parent}/${unit.row.level}/${unit.kind}`;
  const random = new Random(`${seed}/copies/${group}`);
  const [copied, exact, from, size] = [random.chance(0.14), random.chance(0.5), random.int(0, 12), random.int(3, 6)];
  const leader = neighbours.get(`${group}/${from}`);
  if (!copied || !leader || unit.row.level !== 'xã' || unit.index < from || unit.index >= from + size)
    return { words: unit, figures: unit };
  return { words: leader, figures: exact ? leader : unit };
}

const asIs = (/** @type {string} */ name) => name;

/** @param {Random} random @param {{plain: boolean}} around */
function styleFor(random, { plain }) {
  const style = styleOf(random);
  return plain ? { ...style, key: asIs } : style;
}

/** How a unit writes its keys and lists. @param {Random} random */
function styleOf(random) {
  const capital = (/** @type {string} */ key) => key.charAt(0).toUpperCase() + key.slice(1);
  const plain = (/** @type {string} */ key) =>
    key
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('đ', 'd')
      .replaceAll(' ', '_');
  const key = random.pick([...Array.from({ length: 17 }, () => asIs), capital, capital, plain]);
  return { key, flow: random.chance(0.7), roomy: random.chance(0.6) };
}
