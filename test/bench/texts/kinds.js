/**
 * What the six organisations plan each for themselves.
 * @type {Readonly<Record<string, readonly import('../types.js').Topic[]>>}
 */
export const kinds = {
  MTTQ: [
    {
      answers: ['3.MT.a', '3.MT.c'],
      heads: [
        'Tổ chức Ngày hội Đại đoàn kết ở {4-30} khu dân cư, [có phần lễ và phần hội|ngắn gọn, tiết kiệm], chọn {nơi} làm điểm',
        'Vận động [nhân dân|các hộ] {nơi} và {nơi khác} [chỉnh trang ngõ xóm|làm đường, trồng cây] để về đích nông thôn mới',
        'Lấy ý kiến hài lòng của {80-640} hộ về [nông thôn mới nâng cao|đô thị văn minh] tại {nơi}',
      ],
      bodies: [
        'dành {20-160} suất quà cho hộ nghèo dịp [18/11|tết Nguyên đán]',
        'khen {4-36} gia đình văn hóa tiêu biểu',
        'mời cán bộ {cấp} về dự cùng dân ở {nơi khác}',
      ],
    },
    {
      answers: ['3.MT.b'],
      heads: [
        'Gặp mặt {10-80} [trí thức, doanh nhân|người làm khoa học, chủ doanh nghiệp] quê {nơi} dịp đầu xuân',
        'Mỗi [quý|nửa năm] trao đổi với {4-28} người có uy tín dân tộc thiểu số và {3-20} chức sắc, chức việc tôn giáo',
      ],
      bodies: [
        'ghi nhận {5-25} kiến nghị, chuyển UBND {cấp} trả lời',
        'vận động góp {30-450} triệu đồng cho {nơi khác}',
      ],
    },
    {
      answers: ['3.MT.d', '3.MT.f'],
      heads: [
        'Vận động Quỹ Vì người nghèo {cấp} được {25-900} triệu đồng, [xây mới|hỗ trợ] {1-24} nhà đại đoàn kết',
        'Khảo sát {6-70} hộ khó khăn về nhà ở tại {nơi} và {nơi khác}, [khởi công|bàn giao] {1-18} nhà trước tết',
      ],
      bodies: [
        'mức hỗ trợ {40-70} triệu đồng một nhà',
        'công khai thu chi tại [nhà văn hóa|trụ sở] {nơi}',
        'huy động {50-400} ngày công giúp dựng nhà',
      ],
    },
    {
      answers: ['3.MT.e'],
      heads: [
        'Mở {1-6} [phiên chợ|điểm bán] hàng Việt tại {nơi}, vận động {12-90} cửa hàng [niêm yết giá|ghi rõ nơi sản xuất]',
        'Giới thiệu {4-22} sản phẩm [OCOP|đặc trưng] của {nơi} trong cuộc vận động ưu tiên dùng hàng Việt Nam',
      ],
      bodies: ['kiểm tra chéo mỗi quý với ban quản lý chợ', 'tuyên truyền {6-30} buổi trên loa truyền thanh'],
    },
  ],
  CD: [
    {
      answers: ['3.CĐ.a'],
      heads: [
        'Đại diện người lao động trong {2-14} vụ [nợ lương|nợ bảo hiểm xã hội|tai nạn lao động] tại {nơi}',
        'Ký mới {2-24} thỏa ước lao động tập thể, bữa ăn ca từ {20-28} nghìn đồng',
      ],
      bodies: [
        'tư vấn pháp luật cho {60-700} lượt công nhân',
        'thăm {8-90} khu nhà trọ ở {nơi khác}',
        'tặng {30-400} suất quà Tháng Công nhân',
      ],
    },
    {
      answers: ['3.CĐ.b', '3.CĐ.c'],
      heads: [
        'Thành lập {1-12} công đoàn cơ sở trong doanh nghiệp ngoài nhà nước ở {nơi} và {nơi khác}',
        '[Tiếp xúc|Làm việc với] {4-45} chủ doanh nghiệp để lập tổ chức công đoàn, [kết nạp|vận động] {60-950} lao động',
      ],
      bodies: [
        'mở {1-6} lớp nâng tay nghề, tác phong công nghiệp',
        'phân công {3-12} ủy viên ban chấp hành theo dõi từng nơi',
        'thi thợ giỏi {2-9} nghề',
      ],
    },
    {
      answers: ['3.CĐ.d'],
      above: true,
      heads: [
        'Vận động {1200-9500} công nhân chưa vào tổ chức gia nhập công đoàn',
        'Khảo sát lao động ở {12-75} doanh nghiệp, lập lộ trình kết nạp từng quý',
      ],
      bodies: ['giao chỉ tiêu cho từng công đoàn cơ sở', 'tập trung {nơi} và {nơi khác}'],
    },
  ],
  HND: [
    {
      answers: ['3.ND.a', '3.ND.b'],
      heads: [
        'Liên kết {14-90} hộ trồng [lúa nếp|rau an toàn|cây ăn quả|cây dược liệu] với hợp tác xã ở {nơi}, bao tiêu {20-260} tấn',
        'Dồn đổi {3-40} ha ruộng tại {nơi} làm [cánh đồng một giống|vùng sản xuất hàng hóa]',
        'Xây dựng chuỗi [gà đồi|lợn sạch|cá lồng|mật ong] {8-45} hộ ở {nơi} và {nơi khác}',
      ],
      bodies: [
        'hội viên [tự góp vốn|được vay quỹ hỗ trợ nông dân] {120-900} triệu đồng',
        'ghi nhật ký sản xuất, dán tem truy xuất',
        'ký hợp đồng trước mỗi vụ',
      ],
    },
    {
      answers: ['3.ND.c'],
      heads: [
        'Nhân {2-9} mô hình [VietGAP|chăn nuôi an toàn sinh học|tưới tiết kiệm nước] ở {nơi} và {nơi khác}',
        'Tập huấn {4-22} lớp kỹ thuật cho {150-950} nông dân, [có ruộng trình diễn|học tại vườn]',
      ],
      bodies: [
        'làm đệm lót sinh học cho {10-120} chuồng nuôi',
        'thu gom {200-900} kg vỏ thuốc bảo vệ thực vật',
        'đăng ký {1-5} sản phẩm OCOP',
      ],
    },
  ],
  CCB: [
    {
      answers: ['3.CCB.a', '3.CCB.b', '3.CCB.c'],
      heads: [
        'Giúp {6-54} hộ hội viên [làm trang trại|phát triển nghề phụ|xóa nhà dột nát], quỹ đồng đội bình quân {200-450} nghìn đồng một hội viên',
        '{20-180} hội viên gương mẫu [hiến đất|nhận chăm sóc nghĩa trang|làm tổ trưởng tự quản] ở {nơi} và {nơi khác}',
        'Giữ nền nếp [sinh hoạt|hội nghĩa, hội tình], thăm {12-140} đồng đội nặng bệnh ở {nơi}',
      ],
      bodies: [
        'cho vay không lãi {60-480} triệu đồng',
        '{3-15} doanh nghiệp của cựu chiến binh nhận {10-90} lao động',
        'xây {1-7} nhà nghĩa tình đồng đội',
      ],
    },
    {
      answers: ['3.CCB.d'],
      heads: [
        'Nói chuyện truyền thống cho {250-950} học sinh [dịp 22/12|đầu năm học|trước ngày lên đường nhập ngũ]',
        'Nhận [giúp đỡ|đỡ đầu] {3-25} thanh niên chậm tiến ở {nơi}, {nơi khác}',
      ],
      bodies: [
        'dẫn {2-12} đoàn thiếu niên về [địa chỉ đỏ|nghĩa trang liệt sĩ] của {cấp}',
        'phối hợp Đoàn Thanh niên tổ chức {3-18} buổi',
      ],
    },
    {
      answers: ['3.CCB.e', '3.CCB.f'],
      heads: [
        'Nòng cốt ở {4-40} tổ an ninh, giữ {nơi} [không tội phạm|không ma túy]',
        'Kết nạp {8-70} quân nhân xuất ngũ, [kiện toàn|bổ sung] ban chấp hành {nhánh}',
      ],
      bodies: [
        'mỗi tuần tuần tra {2-4} đêm với dân quân',
        'rà soát danh sách hội viên {nơi khác} trong quý',
        'cảm hóa {2-9} người lầm lỗi',
      ],
    },
  ],
  PN: [
    {
      answers: ['3.PN.a', '3.PN.b', '3.PN.f'],
      heads: [
        'Thi [Gia đình hạnh phúc|Khéo tay hay làm|Phụ nữ tự tin tiến bước] ở {nơi}, {40-320} chị tham gia',
        'Nói chuyện {3-16} buổi về phẩm chất tự tin, tự trọng, trung hậu, đảm đang cho {nhánh}',
        'Lập {1-9} địa chỉ tin cậy, [can thiệp|hòa giải] {2-15} vụ mâu thuẫn gia đình ở {nơi}',
      ],
      bodies: [
        'vận động {60-540} gia đình đạt 5 không, 3 sạch',
        'mời {12-90} ông chồng cùng dự',
        'tặng {10-80} suất học bổng cho trẻ em gái ở {nơi khác}',
      ],
    },
    {
      answers: ['3.PN.c'],
      heads: [
        '[Sáng chủ nhật|Ngày 20 hằng tháng] dọn vệ sinh đường làng, {120-900} hộ phân loại rác tại nhà ở {nơi}',
        'Xóa {1-8} bãi rác tự phát ở {nơi} và {nơi khác}, trồng {200-1800} m đường hoa',
      ],
      bodies: ['phát {80-650} làn nhựa đi chợ', 'mỗi {chi hội} một tổ thu gom', 'chấm điểm nhà sạch vườn đẹp mỗi quý'],
    },
    {
      answers: ['3.PN.d', '3.PN.e'],
      heads: [
        'Mở {1-6} lớp nghề [may|nấu ăn|chăm sóc người già|trồng nấm] cho {25-180} chị ở {nơi}',
        'Phổ biến kiến thức [nuôi dạy con|phòng chống dịch bệnh|an toàn thực phẩm|bán hàng trên mạng] {4-20} buổi',
      ],
      bodies: [
        'giới thiệu việc làm cho {20-150} lao động nữ',
        'giúp {1-8} chị khởi nghiệp với {nơi khác}',
        'phát {150-900} tờ gấp',
      ],
    },
  ],
  TN: [
    {
      answers: ['3.TN.a', '3.TN.b'],
      heads: [
        'Lập {2-20} tổ công nghệ số cộng đồng ở {nơi} và {nơi khác}, [hướng dẫn|giúp] {200-950} người dùng dịch vụ công',
        'Hỗ trợ {2-14} [dự án khởi nghiệp|mô hình kinh tế trẻ] của thanh niên {nơi}, vốn {80-900} triệu đồng',
        'Hành trình về địa chỉ đỏ cho {90-950} [học sinh|đoàn viên] dịp [26/3|27/7|19/5]',
      ],
      bodies: [
        'thi sáng tạo trẻ, chọn {3-18} ý tưởng',
        'tư vấn nghề cho {120-800} học sinh lớp 12',
        'dựng {2-12} phim ngắn về người tốt việc tốt',
      ],
    },
    {
      answers: ['3.TN.c'],
      heads: [
        'Chiến dịch tình nguyện hè, [làm|sửa] {1-12} km đường, {1-7} sân chơi thiếu nhi ở {nơi}',
        'Hiến {25-240} đơn vị máu, [trồng|chăm sóc] {300-4500} cây xanh ở {nơi} và {nơi khác}',
      ],
      bodies: [
        'gắn biển {1-8} công trình thanh niên',
        'ôn tập cho {40-360} em trong dịp hè',
        'phòng chống đuối nước, dạy bơi {30-280} em',
      ],
    },
    {
      answers: ['3.TN.d'],
      above: true,
      heads: [
        'Lập {4-36} chi đoàn, chi hội ở khu, cụm công nghiệp và khu nhà trọ',
        'Tập hợp thanh niên nông thôn qua {12-90} câu lạc bộ ở {nơi}',
      ],
      bodies: ['mỗi xã kết nạp {20-80} đoàn viên', 'giao chỉ tiêu từng quý cho {nơi khác}'],
    },
  ],
};
