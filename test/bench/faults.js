import { organisations } from './kinds.js';

/**
 * What goes wrong in plans, and in what share of those it can happen to. A plan may have several faults.
 * `spoil` changes the plan; one that finds nothing to spoil leaves it as it is.
 * @typedef {{name: string, share: number, in: (unit: import('./types.js').Unit) => boolean, spoil: (plan: any, random: import('./random.js').Random, unit: import('./types.js').Unit) => void}} Fault
 */

/** @typedef {import('./types.js').Unit} Unit */
const all = () => true;
const bySix = (/** @type {Unit} */ { kind }) => organisations.includes(kind);
const kindIs =
  (/** @type {string[]} */ ...kinds) =>
  (/** @type {Unit} */ { kind }) =>
    kinds.includes(kind);
const dated = (/** @type {Unit} */ { kind, row }) =>
  (kind === 'CU' && row.level === 'huyện') || (organisations.includes(kind) && row.level === 'tỉnh');
const aboveCommune = (/** @type {string} */ kind) => (/** @type {Unit} */ unit) =>
  unit.kind === kind && unit.row.level !== 'xã';

/** @type {readonly Fault[]} */
export const faults = [
  fault('late issue date', 0.25, dated, (plan, random) => {
    plan['văn bản']['ngày ban hành'] = `${random.int(1, 28)}/${random.int(10, 12)}/2021`;
  }),
  fault('studied late', 0.1, dated, (plan, random) => {
    for (const session of plan['quán triệt']) session.ngày = `${random.int(1, 28)}/${random.int(10, 12)}/2021`;
  }),
  fault('draft', 0.04, all, (plan) => {
    delete plan['văn bản']['ngày ban hành'];
    delete plan['văn bản']['số hiệu'];
  }),
  fault('nothing on dissemination', 0.05, all, (plan) => {
    delete plan['quán triệt'];
  }),
  fault('not down to cells', 0.26, kindIs('CU'), (plan) => {
    plan['quán triệt'] = (plan['quán triệt'] ?? []).slice(0, 1);
  }),
  fault('no resolution yet', 0.2, kindIs('CU'), (plan) => {
    delete plan['văn bản lãnh đạo'];
  }),
  fault('no key tasks for the year', 0.25, kindIs('CU'), (plan, random) => {
    plan['nhiệm vụ trọng tâm hằng năm'][0] = { năm: random.chance(0.5) ? '2021' : '2022', 'số hiệu': '12-TB/ĐU' };
  }),
  fault('no activity', 0.15, bySix, (plan, random) => {
    if (random.chance(0.5)) plan['hoạt động sáng tạo'] = [];
    else delete plan['hoạt động sáng tạo'];
  }),
  fault('too many activities', 0.15, bySix, (plan) => {
    const list = plan['hoạt động sáng tạo'] ?? [];
    while (list.length > 0 && list.length < 3)
      list.push({ ...list[0], tên: `${list[0].tên}, ${['đợt hai', 'mở rộng'][list.length - 1]}` });
  }),
  fault('activity not registered', 0.13, bySix, (plan, random) => {
    for (const item of plan['hoạt động sáng tạo'] ?? [])
      delete item[random.chance(0.7) ? 'ngày đăng ký' : 'gắn với nhiệm vụ chính trị'];
  }),
  fault('registered after the year', 0.025, bySix, (plan, random) => {
    for (const item of plan['hoạt động sáng tạo'] ?? [])
      item['ngày đăng ký'] = `${random.int(5, 28)}/${random.int(1, 3)}/2023`;
  }),
  fault('registered with another', 0.19, bySix, (plan, random, { row, levelWord, place }) => {
    const others = [
      `UBND ${levelWord} ${place}`,
      row.partyCommittee.replace(/ \S+$/, ''),
      `${row.parent.replace(/^(huyện|thành phố|thị xã)/, 'Ban Dân vận $1')}`,
    ];
    for (const item of plan['hoạt động sáng tạo'] ?? []) item['đăng ký với'] = random.pick(others);
  }),
  fault('party committee not named', 0.03, bySix, (plan) => {
    delete plan['đơn vị']['cấp ủy cùng cấp'];
  }),
  fault('party committee misspelt', 0.02, bySix, (plan, random) => {
    plan['đơn vị']['cấp ủy cùng cấp'] = misspelt(plan['đơn vị']['cấp ủy cùng cấp'] ?? 'Đảng ủy', random);
  }),
  fault('ratio below 55%', 0.4, aboveCommune('CCB'), (plan) => {
    for (const { 'hiện trạng': now, 'mục tiêu': goal } of plan['chỉ tiêu'] ?? []) {
      if (typeof goal['tổng số'] !== 'string') continue;
      goal['số lượng'] = String(Math.floor(Number(goal['tổng số']) * 0.52));
      now['số lượng'] = String(Math.floor(Number(goal['tổng số']) * 0.41));
    }
  }),
  fault(
    'goal not above today',
    0.2,
    (unit) => aboveCommune('CD')(unit) || aboveCommune('TN')(unit),
    (plan) => {
      for (const item of plan['chỉ tiêu'] ?? []) item['mục tiêu'] = { ...item['hiện trạng'], năm: '2025' };
    },
  ),
  fault('no regulation yet', 0.25, kindIs('UBND', 'HDND'), (plan) => {
    delete plan['quy chế phối hợp']?.['ngày ban hành'];
  }),
  fault('old regulation', 0.15, kindIs('UBND', 'HDND'), (plan, random) => {
    plan['quy chế phối hợp']['ngày ban hành'] = `${random.int(1, 28)}/${random.int(1, 12)}/2017`;
  }),
  fault('no session with the leaders', 0.24, kindIs('UBND'), (plan) => {
    delete plan['buổi làm việc hằng năm'];
  }),
  fault('no money named', 0.12, kindIs('UBND'), (plan) => {
    delete plan['kinh phí'];
  }),
  fault('missing tasks', 0.38, all, (plan, random) => {
    plan['nhiệm vụ'] = random.some(plan['nhiệm vụ'], Math.ceil(plan['nhiệm vụ'].length * 0.72));
  }),
  fault('task without lead or due', 0.12, all, (plan, random) => {
    for (const task of random.some(plan['nhiệm vụ'], 2)) delete task[random.chance(0.5) ? 'chủ trì' : 'thời hạn'];
  }),
  fault('impossible date', 0.05, all, (plan, random) => {
    const dates = ['31/9/2021', '30/2/2022', '10/13/2021', '5/10/21', '31/11/2021'];
    const activity = plan['hoạt động sáng tạo']?.[0];
    if (activity && random.chance(0.5)) activity['ngày đăng ký'] = random.pick(dates);
    else plan['văn bản']['ngày ban hành'] = random.pick(dates);
  }),
  fault('unknown key', 0.08, all, (plan, random) => {
    const task = random.pick(plan['nhiệm vụ']);
    const [right, wrong] = random.pick([
      ['chủ trì', 'chủ chì'],
      ['chủ trì', 'trưởng nhóm'],
      ['nội dung', 'nội dung'],
      ['phối hợp', 'cùng làm với'],
    ]);
    if (right === wrong) plan['văn bản']['nơi nhận'] = 'Ban Dân vận';
    else if (right in task) rename(task, right, wrong);
  }),
  fault('bare number', 0.015, all, (plan, random) => {
    if (plan['quán triệt']?.[0]) plan['quán triệt'][0]['số người'] = { raw: `1.${random.int(1, 9)}50` };
  }),
  fault('unknown requirement', 0.025, all, (plan, random) => {
    const task = random.pick(plan['nhiệm vụ']);
    for (const key of ['thực hiện yêu cầu', 'thực hiện'])
      if (key in task) task[key] = [random.pick(['3.2', '3.2.k', '2.h', 'mục 3'])];
  }),
];

/** @param {string} name @param {number} share @param {Fault['in']} within @param {Fault['spoil']} spoil @returns {Fault} */
function fault(name, share, within, spoil) {
  return { name, share, in: within, spoil };
}

/** The same map with one key called otherwise, in its place. @param {any} map @param {string} from @param {string} to */
function rename(map, from, to) {
  for (const [key, value] of Object.entries(map)) {
    delete map[key];
    map[key === from ? to : key] = value;
  }
}

/** A name with one letter wrong. @param {string} name @param {import('./random.js').Random} random */
export function misspelt(name, random) {
  const slips = [
    [/nh\b/, 'n'],
    [/ng\b/, 'n'],
    [/^Hội/, 'Hôi'],
    [/i\b/, 'y'],
    [/n\b/, 'ng'],
    [/ủ/, 'ũ'],
    [/a/, 'á'],
  ];
  for (const [pattern, slip] of random.some(slips, 4)) {
    const last = name.lastIndexOf(' ') + 1;
    const spelt = name.slice(0, last) + name.slice(last).replace(pattern, slip);
    if (spelt !== name) return spelt;
  }
  return `${name}g`;
}
