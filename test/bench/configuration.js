import { withoutIndustry } from './indicators.js';
import { organisations } from './kinds.js';

/** What of the six only a person can judge. */
const FOR_REVIEW = { MTTQ: '3.1.a', CD: '3.CĐ.b', HND: '3.ND.a', CCB: '3.CCB.a', PN: '3.PN.a', TN: '3.TN.a' };

/**
 * The Board's own file: waivers that apply, one that has expired, one for a unit that does not exist; reviews of some districts.
 * @param {readonly import('./types.js').Unit[]} units
 */
export function configuration(units) {
  const districts = (/** @type {string} */ kind) =>
    units.filter((unit) => unit.row.level === 'huyện' && unit.kind === kind);
  const codeOf = (/** @type {import('./types.js').Unit | undefined} */ unit) => unit?.row.code ?? '';
  const veterans = districts('CCB');
  const waivers = [
    ...units
      .filter(withoutIndustry)
      .map((unit) => waiver('3.TN.d', codeOf(unit), 'Địa bàn không có khu, cụm công nghiệp', '31/12/2022')),
    waiver('3.CCB.g', codeOf(veterans.at(-1)), 'Đại hội Hội cơ sở lùi do dịch bệnh', '30/6/2022'),
    waiver('3.CCB.g', codeOf(veterans[0]), 'Chờ sắp xếp cán bộ sau đại hội', '31/3/2022'),
    waiver('2.d', 'UBND xã Không Tên', 'Xã mới chia tách', '31/12/2022'),
  ];
  const reviews = organisations.flatMap((kind, which) =>
    districts(kind)
      .slice(0, 4)
      .map((unit, index) => review(FOR_REVIEW[kind], unit.row.code, (which + index) % 4 === 3)),
  );
  return `${HEAD}
miễn:
${waivers.join('\n')}

xem xét:
${reviews.join('\n')}
`;
}

const HEAD = `# Cấu hình của Ban Dân vận Tỉnh ủy Bắc Hà (tỉnh giả định, dùng để chạy thử)
kế hoạch: [ke-hoach]
danh sách đơn vị: danh-sach.csv
ngày đối chiếu: 30/6/2022
thời hạn gửi: 31/12/2021

đơn vị phát hành:
  cấp trên: TỈNH ỦY BẮC HÀ
  tên: BAN DÂN VẬN
  ký hiệu: BDVTU
  nơi: Bắc Hà
`;

/** @param {string} requirement @param {string} unit @param {string} reason @param {string} expires */
function waiver(requirement, unit, reason, expires) {
  return `  - yêu cầu: ${requirement}
    đơn vị: ${unit}
    lý do: ${reason}
    người duyệt: Thường trực Tỉnh ủy
    văn bản: 214-TB/TU
    hết hạn: ${expires}`;
}

/** @param {string} requirement @param {string} unit @param {boolean} failed */
function review(requirement, unit, failed) {
  return `  - yêu cầu: ${requirement}
    đơn vị: ${unit}
    ý kiến: ${failed ? 'chưa đạt' : 'đạt'}
    người xem xét: Phòng Đoàn thể và các hội
    ngày: 15/6/2022
    ghi chú: ${failed ? 'Nội dung còn chung chung, chưa nêu cách làm' : 'Đã làm việc trực tiếp, có cách làm cụ thể'}`;
}
