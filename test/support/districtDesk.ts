import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readText } from './catalogue.js';
import { plainly, textsIn } from './readEveryFormat.js';
import { runRasoat } from './runRasoat.js';

/** Districts by the names of their files, with the units of each: codes and names. An empty name is none. */
export const districts: Readonly<Record<string, { file: string; units: Readonly<Record<string, string>> }>> = {
  'Huyện Song Ha': {
    file: 'huyen-song-ha',
    units: { 'QA-1': 'xã Mộc Lan', 'QA-2': 'xã Trúc Đào', 'QA-3': 'xã An Phú' },
  },
  // Told apart by its marks alone.
  'Huyện Sông Hà': {
    file: 'huyen-song-ha-2',
    units: { 'QB-1': 'xã Hoàng Mai', 'QB-2': 'xã Bạch Dương', 'QB-3': 'xã An Phú' },
  },
  CON: { file: 'dia-ban-CON', units: { 'QC-1': 'xã Thạch Thảo', 'QC-2': 'xã Phượng Vĩ' } },
  'Tây/Bắc: <b>"*?': { file: 'tay-bac-b', units: { 'QD-1': 'xã Hải Đường', 'QD-2': 'xã Tường Vi' } },
  '': { file: 'khong-ghi-dia-ban', units: { 'QE-1': 'xã Dã Quỳ' } },
};
/** The file of what is of no unit of the roster. */
export const UNLISTED = 'ngoai-danh-sach';
const pattern = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');

/** A plan of a unit, with its code where that is known. */
export const planOf = (name: string, code?: string) =>
  pattern
    .replaceAll('xã An Thịnh', name)
    .replace('  cấp: xã\n', `  cấp: xã\n${code === undefined ? '' : `  mã đơn vị: ${code}\n`}`)
    .replace('09-KH/HNDX', `${code}-KH/HNDX`);

/** A desk over a few plans of a few districts, in a folder of its own, with what may go astray among them. */
export function districtDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-by-district-'));
  const at = (path: string) => join(folder, path);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const run = (...argv: string[]) => runRasoat(argv, { cwd: folder, today: '2022-06-30' });
  const rows = Object.entries(districts).flatMap(([district, { units }]) =>
    Object.entries(units).map(
      ([code, name]) =>
        `${code};Hội Nông dân ${name};Hội Nông dân;xã;"${district.replaceAll('"', '""')}";Đảng ủy ${name}`,
    ),
  );
  write('danh-sach.csv', `Mã đơn vị;Tên đơn vị;Loại;Cấp;Trực thuộc;Cấp ủy cùng cấp\n${rows.join('\n')}\n`);
  write(
    'rasoat.yaml',
    `kế hoạch: [plans]
danh sách đơn vị: danh-sach.csv
thời hạn gửi: 31/12/2021
miễn:
${['QA-1', 'QC-2', 'Hội Nông dân xã Vô Danh'].map((unit) => `  - yêu cầu: 3.2.a\n    đơn vị: ${unit}\n    lý do: Lý do của ${unit}\n    người duyệt: Thường trực Tỉnh ủy\n    văn bản: 1-TB/TU\n    hết hạn: 31/12/2022\n`).join('')}xem xét:
  - yêu cầu: 3.1.a
    đơn vị: QB-1
    ý kiến: đạt
    người xem xét: Phòng Đoàn thể
    ngày: 15/6/2022
    ghi chú: Ghi chú về QB-1
`,
  );
  // The last unit of each district sends nothing; of one name the folder tells the unit.
  write('plans/song-ha/a1.yaml', planOf('xã Mộc Lan', 'QA-1'));
  write('plans/song-ha/a1-cu.yaml', planOf('xã Mộc Lan', 'QA-1').replace('18/11/2021', '01/10/2021'));
  write('plans/song-ha/a2.yaml', `đơn vị:\n  tên: Hội Nông dân xã Trúc Đào\n\tloại: x\n  a: [\n`);
  write('plans/b1.yaml', planOf('xã Hoàng Mai', 'QB-1'));
  write('plans/b2.yaml', planOf('xã Bạch Dương', 'QB-2'));
  write('plans/huyen-song-ha/an-phu.yaml', planOf('xã An Phú'));
  write('plans/c1.yaml', planOf('xã Thạch Thảo', 'QC-1'));
  write('plans/d1.yaml', planOf('xã Hải Đường', 'QD-1'));
  write('plans/e1.yaml', planOf('xã Dã Quỳ', 'QE-1'));
  write('plans/la.yaml', planOf('xã Lạ Hoắc'));
  return {
    at,
    write,
    run,
    check: (...argv: string[]) => run('check', '--fail-on', 'never', '--quiet', ...argv),
    /** The words of each file that a run has put in a folder, by its name without ending. */
    filesIn: (path: string): Record<string, string> => wordsIn(at(path)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A page without its style and program. */
const shown = (html: string) => html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '');

function wordsIn(path: string): Record<string, string> {
  const names = readdirSync(path).filter((name) => name !== '.rasoat');
  return Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(join(path, name));
      const words = name.endsWith('.html') ? shown(bytes.toString()) : textsIn(bytes);
      return [name.replace(/\.\w+$/, ''), plainly(words)];
    }),
  );
}
