import { organisations } from './kinds.js';

/**
 * What goes wrong in plans and only a second look tells: days and words that cannot be so, and forms filled in by half. A
 * schema does not see it, so the plans that the peers are given are without.
 * @type {readonly import('./faults.js').Fault[]}
 */
export const laterFaults = [
  {
    name: 'slip of the year',
    share: 0.02,
    in: () => true,
    spoil: (plan) => {
      const issued = plan['văn bản']['ngày ban hành'];
      if (typeof issued === 'string') plan['văn bản']['ngày ban hành'] = issued.replace('2021', '2012');
    },
  },
  {
    name: 'session of another year',
    share: 0.08,
    in: ({ kind }) => kind === 'UBND',
    spoil: (plan, random) => {
      const [session] = plan['buổi làm việc hằng năm'] ?? [];
      if (session) session.ngày = `${random.int(1, 28)}/${random.int(9, 12)}/2021`;
    },
  },
  {
    name: 'planned, not done',
    share: 0.1,
    in: ({ kind }) => ['UBND', 'HDND', 'CU'].includes(kind),
    spoil: (plan, random) => {
      const day = `${random.int(1, 28)}/${random.int(8, 12)}/2022`;
      if (plan['quy chế phối hợp']?.['ngày ban hành']) plan['quy chế phối hợp']['ngày ban hành'] = day;
      for (const document of plan['văn bản lãnh đạo'] ?? []) document['ngày ban hành'] = day;
    },
  },
  {
    name: 'rolled out late',
    share: 0.15,
    in: ({ kind, row }) => kind === 'CU' && row.level === 'huyện',
    spoil: (plan, random) => {
      for (const task of plan['nhiệm vụ']) {
        const answers = task['thực hiện yêu cầu'] ?? task['thực hiện'] ?? [];
        if (!answers.includes('5.1.b')) continue;
        task['thời hạn' in task ? 'thời hạn' : 'thời gian thực hiện'] = random.pick(['quý IV/2021', 'năm 2022']);
      }
    },
  },
  {
    name: 'goal of another year',
    share: 0.06,
    in: ({ kind, row }) => ['CCB', 'CD', 'TN'].includes(kind) && row.level !== 'xã',
    spoil: (plan, random) => {
      for (const item of plan['chỉ tiêu'] ?? []) item['mục tiêu'].năm = random.pick(['2026', '2030']);
    },
  },
  {
    name: 'nobody named yet',
    share: 0.05,
    in: () => true,
    spoil: (plan, random) => {
      random.pick(plan['nhiệm vụ'])['chủ trì'] = random.pick(['chưa phân công', '...', 'dự kiến']);
    },
  },
  {
    name: 'rows of the form left blank',
    share: 0.12,
    in: ({ kind }) => organisations.includes(kind),
    spoil: (plan) => {
      plan['hoạt động sáng tạo']?.push({ năm: '2023' }, { năm: '2024' });
    },
  },
  {
    name: 'a term in the office’s own words',
    share: 0.06,
    in: () => true,
    spoil: (plan, random) => {
      const task = random.pick(plan['nhiệm vụ']);
      const key = 'thời hạn' in task ? 'thời hạn' : 'thời gian thực hiện';
      task[key] = random.pick([
        'trước ngày 18/11 hằng năm',
        'xong trong quý IV/2022',
        'từ tháng 7/2022 đến hết năm 2025',
      ]);
    },
  },
];
