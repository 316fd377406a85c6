/** A plan that an official would not call in order, and what must become of it. */
export interface Dishonest {
  name: string;
  plan: string;
  asOf: string;
  /** `fails`: it is not compliant, or not read. `said`: a person judges it, and the report says what is wrong with it. */
  must: 'fails' | 'said';
}

const unit = (fields: Record<string, string>) =>
  `đơn vị:\n${Object.entries({
    tên: 'Hội Cựu chiến binh huyện Sông Thương',
    loại: 'Hội Cựu chiến binh',
    cấp: 'huyện',
    'cấp ủy cùng cấp': 'Huyện ủy Sông Thương',
    ...fields,
  })
    .map(([key, value]) => `  ${key}: ${value}\n`)
    .join('')}`;
const activity = (fields: Record<string, string> = {}) =>
  `hoạt động sáng tạo:\n  - ${Object.entries({
    năm: '2022',
    tên: 'Tuyến đường cựu chiến binh tự quản',
    'gắn với nhiệm vụ chính trị': 'xây dựng nông thôn mới',
    'ngày đăng ký': '15/1/2022',
    'đăng ký với': 'Huyện ủy Sông Thương',
    ...fields,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n    ')}\n`;
const target = (goal = '{ năm: 2025, số lượng: 14, tổng số: 25 }') =>
  `chỉ tiêu:\n  - tên chỉ tiêu: chủ tịch hội cơ sở là cán bộ nghỉ hưu\n    hiện trạng: { năm: 2021, số lượng: 12, tổng số: 25 }\n    mục tiêu: ${goal}\n`;
const ids = [
  '2.a',
  '2.b',
  '3.2.a',
  '3.2.b',
  '3.2.d',
  '3.2.e',
  '3.2.f',
  '3.2.g',
  '3.3.a',
  '3.3.b',
  '3.3.c',
  '3.3.d',
  '3.3.e',
  '3.CCB.c',
  '3.CCB.d',
  '3.CCB.e',
  '3.CCB.f',
  '4.a',
  '4.c',
];
const task = (
  content: string,
  answers: readonly string[],
  more = '    chủ trì: Ban Tuyên giáo Hội\n    thời hạn: hằng năm\n',
) => `  - nội dung: ${content}\n    thực hiện yêu cầu: [${answers.join(', ')}]\n${more}`;
const tasks = `nhiệm vụ:\n${ids.map((id, i) => task(`Tổ chức ${i + 3} buổi sinh hoạt chi hội tại thôn số ${i + 1}`, [id])).join('')}`;
const whole = { unit: unit({}), activity: activity(), target: target(), tasks };
const planWith = (parts: Partial<typeof whole>) => Object.values({ ...whole, ...parts }).join('');

/** In order: what each of the dishonest ones is made of. */
export const honest = planWith({});

const types = [
  ...[
    'Cấp ủy',
    'Hội đồng nhân dân',
    'Ủy ban nhân dân',
    'Mặt trận Tổ quốc',
    'Công đoàn',
    'Hội Nông dân',
    'Hội Cựu chiến binh',
  ],
  ...['Hội Liên hiệp Phụ nữ', 'Đoàn Thanh niên'],
].flatMap((type) => ['tỉnh', 'huyện', 'xã'].map((level) => [type, level] as const));
const provincial = ['Đảng đoàn HĐND', 'Ban cán sự đảng UBND', 'Ban Tuyên giáo', 'Ban Dân vận'].map(
  (type) => [type, 'tỉnh'] as const,
);
const committees: Record<string, string> = {
  tỉnh: 'Tỉnh ủy Bắc Hà',
  huyện: 'Huyện ủy Sông Thương',
  xã: 'Đảng ủy xã An Thịnh',
};
const only = (type: string, level: string) =>
  unit({ tên: 'Đơn vị thử', loại: type, cấp: level, 'cấp ủy cùng cấp': committees[level] ?? '' });
/** Nothing but the unit, or nothing but empty words beside it. */
const hollow = [...types, ...provincial].flatMap(([type, level]): Dishonest[] => [
  { name: `only the unit: ${type}, ${level}`, plan: only(type, level), asOf: '2026-06-30', must: 'fails' },
  {
    name: `only empty words: ${type}, ${level}`,
    plan: `${only(type, level)}văn bản:\n  ngày ban hành: chưa ban hành\nnhiệm vụ:\n${task('(nội dung)', ids, '    chủ trì: chưa phân công\n    thời hạn: dự kiến\n')}`,
    asOf: '2026-06-30',
    must: 'fails',
  },
]);

const fails = (name: string, parts: Partial<typeof whole>, asOf = '2023-01-15'): Dishonest => ({
  name,
  plan: planWith(parts),
  asOf,
  must: 'fails',
});
const said = (name: string, parts: Partial<typeof whole>, asOf = '2022-06-30'): Dishonest => ({
  name,
  plan: planWith(parts),
  asOf,
  must: 'said',
});

const identities = [
  ...['xã', 'phường', 'thị trấn', 'cơ sở', 'tỉnh'].map((level) =>
    fails(`another level: ${level}`, { unit: unit({ cấp: level }) }),
  ),
  ...['Hội Nông dân', 'Hội LHPN', 'Công đoàn', 'Đoàn Thanh niên', 'MTTQ', 'UBND', 'HĐND', 'Cấp ủy', 'Ban Dân vận'].map(
    (type) => fails(`another type: ${type}`, { unit: unit({ loại: type }) }),
  ),
  ...[
    'HỘI CỰU CHIẾN BINH HUYỆN SÔNG THƯƠNG',
    'hội ccb huyện sông thương',
    'Hoi CCB huyen Song Thuong',
    'Hội CCB H. Sông Thương',
    'Hội CCB thành phố Sông Thương',
    'Hội CCB (CCB) thị xã Sông Thương',
  ].map((name) => fails(`commune, but ${name}`, { unit: unit({ tên: name, cấp: 'xã' }) })),
  ...[
    'Héi Cùu chiÕn binh huyÖn S«ng Th\u00ad¬ng',
    'Hoäi Cöïu chieán binh huyeän Soâng Thöông',
    '...',
    'x',
    '(tên đơn vị)',
  ].map((name) => fails(`called ${name}`, { unit: unit({ tên: `'${name}'` }) })),
  ...['Huyeän uûy Soâng Thöông', 'HuyÖn ñy S«ng Th\u00ad¬ng', 'chưa có'].map((name) =>
    fails(`the committee is called ${name}`, {
      unit: unit({ 'cấp ủy cùng cấp': name }),
      activity: activity({ 'đăng ký với': name }),
    }),
  ),
  ...['UBND huyện Sông Thương', 'Hội Cựu chiến binh huyện Sông Thương', 'Tỉnh ủy Bắc Hà', 'Đảng ủy xã An Thịnh'].map(
    (name) =>
      said(`registered with ${name}`, {
        unit: unit({ 'cấp ủy cùng cấp': name }),
        activity: activity({ 'đăng ký với': name }),
      }),
  ),
];

const words = [
  ...['tên', 'gắn với nhiệm vụ chính trị', 'ngày đăng ký', 'đăng ký với'].flatMap((key) =>
    ["'...'", 'x', 'chưa có.', 'dự kiến', "'?'"].map((value) =>
      fails(`${key}: ${value}`, { activity: activity({ [key]: value }) }),
    ),
  ),
  ...[
    '{ năm: 2025, tỷ lệ: x }',
    '{ năm: 2025, tỷ lệ: "..." }',
    '{ năm: 2025, tỷ lệ: 54% }',
    '{ năm: 2025, số lượng: 13, tổng số: 25, tỷ lệ: 55% }',
    '{ tỷ lệ: 60% }',
    '{ năm: 2035, tỷ lệ: 60% }',
    '{ năm: 2025, số lượng: 26, tổng số: 25 }',
  ].map((goal) => fails(`goal ${goal}`, { target: target(goal) })),
  ...['15/1/2012', '15/1/2024', '15/1/2020'].map((day) =>
    fails(`registered for 2022 on ${day}`, { activity: activity({ 'ngày đăng ký': day }) }),
  ),
  said('one task for everything', { tasks: `nhiệm vụ:\n${task('Thực hiện tốt công tác hội trong năm', ids)}` }),
  said('one content everywhere', {
    tasks: `nhiệm vụ:\n${ids.map((id) => task('Tăng cường công tác tuyên truyền, vận động', [id])).join('')}`,
  }),
  said('two words everywhere', { tasks: `nhiệm vụ:\n${ids.map((id, i) => task(`Việc ${i}`, [id])).join('')}` }),
  said('the words of the Conclusion', {
    tasks: tasks.replace(/nội dung: .*/, 'nội dung: Chú trọng củng cố, xây dựng tổ chức hội.'),
  }),
  said('one activity for ever', {
    activity: `${activity()}${activity({ năm: '2023' }).split('\n').slice(1).join('\n')}`,
  }),
  ...['3.CCB.đ', '3.CCB', '3.CCBd', '3.CCB-d', '3.ССВ.d'].map((id) =>
    said(`the id ${id}`, { tasks: tasks.replace('3.CCB.d]', `${id}]`) }),
  ),
];

/** The plans, each with the verdict that it must have. */
export const dishonest: readonly Dishonest[] = [...hollow, ...identities, ...words];
