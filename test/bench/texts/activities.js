/** Titles of creative activities by kind of organisation, and the political tasks that they serve. */
export const activities = {
  MTTQ: [
    '[Khu dân cư|Tuyến phố|Ngõ xóm] [tự quản|đoàn kết, nghĩa tình] ở {nơi}',
    '{10-60} bữa cơm đại đoàn kết tại {nơi} và {nơi khác}',
    'Hộp thư [lắng nghe dân|ý dân] ở {3-25} nhà văn hóa, mở ngày {5-25} hằng tháng',
    'Bếp ấm tình thương giúp {8-70} người già ở {nơi}',
    'Ngõ cây đồng thuận dài {300-1800} m tại {nơi}',
  ],
  CD: [
    'Bữa cơm Công đoàn và {5-60} phòng trọ an toàn tại {nơi}',
    'Góc đọc sách [ca đêm|nhà trọ] cho {60-700} công nhân ở {nơi}',
    'Chuyến xe tết đưa {40-320} đoàn viên về {nơi}',
    'Ngày nghe công nhân nói, mỗi [tháng|quý] một lần ở {nơi khác}',
    'Tủ thuốc nghĩa tình cho {6-40} tổ công đoàn',
  ],
  HND: [
    'Cánh đồng [không đốt rơm rạ|hữu cơ] {4-45} ha ở {nơi}',
    '{3-24} bể thu gom vỏ thuốc bảo vệ thực vật tại {nơi} và {nơi khác}',
    'Chợ [phiên|đêm] nông sản {nơi}',
    'Vườn mẫu {8-60} hộ trồng [bưởi|na|vải|thanh long] ở {nơi}',
    'Tổ máy cày nghĩa tình giúp {15-120} hộ neo người',
  ],
  CCB: [
    'Tuyến đường cựu chiến binh tự quản dài {1-14} km ở {nơi}',
    'Mái ấm đồng đội, {2-12} nhà tại {nơi} và {nơi khác}',
    'Tổ [Thắp sáng niềm tin|Dẫn lối về] giúp {3-20} người lầm lỗi',
    'Vườn cây đồng đội {200-1800} gốc [xoan|lát|keo] ở {nơi}',
    'Giờ kể chuyện truyền thống tại {2-14} trường học của {nơi}',
  ],
  PN: [
    'Biến rác thành {40-300} thẻ bảo hiểm y tế cho hội viên {nơi}',
    'Phiên chợ phụ nữ khởi nghiệp ở {nơi}, {10-60} gian hàng',
    'Mẹ đỡ đầu cho {4-40} trẻ mồ côi tại {nơi}',
    'Nhà sạch vườn đẹp, {30-400} hộ ở {nơi khác}',
    'Làn xanh đi chợ, {100-900} chị hưởng ứng ở {nơi}',
  ],
  TN: [
    'Tổ thanh niên số giúp {200-900} người dân {nơi}',
    'Đường tranh bích họa {200-1600} m ở {nơi}',
    'Ao bơi an toàn dạy {30-240} em ở {nơi}',
    'Thư viện trên đường quê tại {nơi} và {nơi khác}',
    'Ngày chủ nhật xanh, {500-4500} cây trồng ở {nơi}',
  ],
};

/** Who thought of it, and who sees to it. */
export const activityEnds = [
  '',
  ', đồng chí {người} phụ trách',
  ', {nhánh} khởi xướng',
  ' theo [sáng kiến|gợi ý] của {người}',
  ', làm thử {3-9} tháng do {người} theo dõi',
  ' do {nhánh} và {người} đề xuất',
];

export const politicalTasks = [
  'xây dựng nông thôn mới [nâng cao|kiểu mẫu] năm [2022|2023|2024]',
  '[chuyển đổi số|cải cách hành chính] của {cấp}',
  'tiêu chí [môi trường|thu nhập|văn hóa|an ninh trật tự] của {nơi}',
  'giảm nghèo bền vững, [{2-40} hộ thoát nghèo|không để tái nghèo]',
  'phát triển kinh tế tập thể, [sản phẩm OCOP|kinh tế vườn đồi]',
  'giải phóng mặt bằng [đường liên xã|cụm công nghiệp] qua {nơi}',
];
