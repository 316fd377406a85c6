/** Names of the invented province. They are put together from common words; where one exists, no real place is meant. */
export const provinceName = 'Bắc Hà';

const districts = [
  ['thành phố', provinceName],
  ['thị xã', 'Phú Trạch'],
  ['huyện', 'Sông Thương'],
  ['huyện', 'Nam Trạch'],
  ['huyện', 'Hòa Lĩnh'],
  ['huyện', 'Vân Cẩm'],
  ['huyện', 'Khê Thượng'],
  ['huyện', 'Minh Ngàn'],
  ['huyện', 'Đồng Lương'],
  ['huyện', 'Thạch Hạ'],
];
const first = words('An Bình Đông Tân Liên Thái Phú Hòa Minh Quang Xuân Yên Vân Ngọc Trung Hợp Đại Mỹ Cẩm Thanh Hương');
first.push(...words('Nghĩa Việt Song Đức Tiên Bảo Châu Kim Lam Hồng Long Gia Hiệp Tường Cao'));
const second = words('Thịnh Sơn Khê Hòa Bằng Lĩnh Trạch Lạc Mai Thủy Giang Phong Dương Tiến Lập Đồng Xá Động Quế');
second.push(
  ...words('Viên Lâm Tảo Ngạn Cương Chính Hội Trì Đường Lương Cầu Bái Kỳ Thượng Hạ Trung Ninh Đình Nội Kiều Vượng'),
);
const villages = words(
  'Đình Soi Chằm Nội Bến Ngò Giữa Đông Đoài Thượng Hạ Chùa Quán Cầu Ải Gốm Đanh Mỏ Trại Vườn Chợ Núi Bãi Ngoài',
);
villages.push(...words('Thọ Phúc Lường Vạn Rừng Đầm Sậy Cả Tó Mít Dâu Me Đa Gạo Sen Lò Muối Nghè Phố Sim'));
const surnames = words('Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Ngô Dương Giáp Thân Chu Hà Lương Tạ Phùng Khổng Ong');
const middles = words('Văn Đức Hữu Quang Đình Minh Xuân Công Thị Thị Thị Ngọc Thanh Bá Thế');
const given = words(
  'An Bình Chiến Dung Đoàn Giang Hạnh Hiền Hòa Huệ Khuê Lan Lịch Mạnh Nga Nhuần Oanh Phúc Quyền Sáng Tâm',
);
given.push(...words('Thành Thảo Thiệp Thoan Trang Tuấn Uyên Vân Vĩ Xuyến Yến Bưởng Ruộng Quế Hưng Khoa Lộc'));

/** @param {string} text */
function words(text) {
  return text.split(' ');
}

/** Any two indexes below 1,400 give two names. @param {number} index */
function placeName(index) {
  const mixed = (index * 389) % (first.length * second.length);
  const [one, two] = [first[mixed % first.length], second[Math.floor(mixed / first.length)]];
  return `${one} ${two}`;
}

/** Level word and name. @param {number} index @returns {[string, string]} */
export function districtName(index) {
  const [word = 'huyện', name = ''] = districts[index] ?? ['huyện', placeName(1390 - index)];
  return [word, name];
}

/** @param {number} index Of the commune in the province. @param {number} within Of the commune in its district. @param {string} district Its level word. */
export function communeName(index, within, district) {
  const urban = within === 0 ? 'thị trấn' : 'xã';
  return [district !== 'huyện' && within < 8 ? 'phường' : district === 'huyện' ? urban : 'xã', placeName(index)];
}

/** Villages of a commune, or the numbered quarters of a town. @param {string} word @param {import('./random.js').Random} random */
export function villageNames(word, random) {
  const count = random.int(5, 12);
  if (word !== 'xã') return Array.from({ length: count }, (_, index) => `tổ dân phố số ${index + 1}`);
  return random.some(villages, count).map((name) => `thôn ${name}`);
}

/** @param {import('./random.js').Random} random */
export function personName(random) {
  return `${random.pick(surnames)} ${random.pick(middles)} ${random.pick(given)}`;
}
