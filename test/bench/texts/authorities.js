/**
 * What party committees, councils, people's committees and the province's boards plan.
 * @type {Readonly<Record<string, readonly import('../types.js').Topic[]>>}
 */
export const authorities = {
  CU: [
    {
      answers: ['1.a'],
      heads: [
        '[Học tập|Quán triệt lại] Thông báo kết luận số 160-KL/TW của Bộ Chính trị [trong ban chấp hành|tới {4-40} chi bộ], giao [cấp ủy viên|từng đồng chí thường vụ] phụ trách',
        'Đưa Thông báo số 160 vào [chương trình công tác|nội dung giao ban] của đảng bộ {cấp}, [báo cáo|sơ kết] sau {3-9} tháng',
      ],
      bodies: [
        'phát {60-700} bản tóm tắt tới đảng viên',
        'kiểm tra việc học ở {nơi} và {nơi khác}',
        'bí thư chi bộ {nơi} trực tiếp truyền đạt',
      ],
    },
    {
      answers: ['1.b', '1.e'],
      heads: [
        'Thường trực cấp ủy giao ban với Mặt trận, đoàn thể [mỗi tháng|mỗi quý] một lần, bàn việc của {nơi} và {nơi khác}',
        'Phân công {5-39} cấp ủy viên [dự sinh hoạt|phụ trách] với {chi hội}, mỗi người {2-6} buổi một năm',
        'Phát {4-24} chuyên mục về công tác [dân vận|Mặt trận] trên hệ thống truyền thanh {cấp}',
      ],
      bodies: [
        'có thông báo kết luận giao rõ việc, rõ hạn',
        'chi bộ {nơi} làm điểm, rút kinh nghiệm sau {2-6} tháng',
        'đưa vào tiêu chí xếp loại tổ chức đảng cuối năm',
      ],
    },
    {
      answers: ['4.a', '4.b'],
      heads: [
        'Rà soát {6-60} chức danh người đứng đầu đoàn thể, [chọn người được dân tin|thay {1-7} người sức khỏe yếu]',
        'Kiện toàn [ban công tác Mặt trận|cán bộ đoàn thể] {nơi} và {nơi khác}, mạnh dạn dùng người dưới {35-45} tuổi',
      ],
      bodies: [
        'lấy phiếu tín nhiệm trong {40-280} đảng viên, hội viên',
        'giới thiệu bí thư chi đoàn {nơi} làm nguồn',
        'bố trí kiêm nhiệm ở {2-9} thôn, tổ dân phố',
      ],
    },
    {
      answers: ['4.c'],
      heads: [
        'Cử {3-45} cán bộ [học trung cấp chính trị|bồi dưỡng nghiệp vụ công tác đoàn thể], rà soát quy hoạch nhiệm kỳ 2025-2030',
        '[Luân chuyển|Điều động] {1-8} cán bộ [đoàn thể sang chính quyền|về {nơi}], quy hoạch {8-50} chức danh',
      ],
      bodies: [
        'mở {1-6} lớp tại trung tâm chính trị',
        'mỗi chức danh quy hoạch {2-4} người',
        'nhận xét cán bộ sau {6-12} tháng',
      ],
    },
    {
      answers: ['5.1.b'],
      above: true,
      heads: [
        'Hướng dẫn {20-60} tổ chức cơ sở đảng [xây dựng kế hoạch|triển khai Kết luận] xong trong quý III/2021',
        'Giao các ban của cấp ủy và Mặt trận, đoàn thể [triển khai|cụ thể hóa] Kết luận ở {nơi}, {nơi khác} và các nơi còn lại',
      ],
      bodies: ['kiểm tra {4-16} đơn vị', 'mỗi tuần tổng hợp tiến độ một lần'],
    },
    {
      answers: [],
      optional: true,
      heads: [
        'Lãnh đạo đại hội [Hội Cựu chiến binh|Đoàn Thanh niên|Hội Phụ nữ] {cấp} và {nhánh} [bảo đảm tiến độ|tiết kiệm, đúng quy định]',
        'Chỉ đạo vận động {30-260} hộ {nơi} [bàn giao mặt bằng|chuyển đổi cây trồng|di dời chuồng trại]',
      ],
      bodies: ['bí thư cấp ủy đối thoại với dân {1-4} lần một năm', 'tổ dân vận {nơi khác} gặp từng hộ'],
    },
  ],
  UBND: [
    {
      answers: ['2.a'],
      heads: [
        'Gửi dự thảo [kế hoạch phát triển kinh tế - xã hội|các văn bản liên quan đến dân] để Mặt trận, đoàn thể góp ý trước {7-15} ngày',
        'Ký chương trình phối hợp năm với Mặt trận và từng đoàn thể, [một đầu mối là văn phòng|trả lời kiến nghị trong {7-15} ngày]',
      ],
      bodies: [
        'mời dự phiên họp thường kỳ {4-12} lần một năm',
        'công khai kết quả giải quyết {10-80} kiến nghị',
        'kiểm điểm sáu tháng một lần',
      ],
    },
    {
      answers: ['2.b'],
      heads: [
        'Giao đoàn thể [tự quản|giữ gìn] {3-24} tuyến đường, {1-9} khu [chợ|nhà trọ] ở {nơi} và {nơi khác}',
        'Xây dựng {2-25} tổ liên gia tự quản và {2-12} mô hình kinh tế do đoàn thể nhận ủy thác vốn',
      ],
      bodies: [
        'khen thưởng {3-20} tập thể làm tốt',
        'trang bị {4-60} bộ đồng phục, đèn pin',
        'công an {cấp} tập huấn {1-5} buổi',
      ],
    },
    {
      answers: ['2.c'],
      heads: [
        'Giao Hội Nông dân, Mặt trận vận động {10-190} hộ ở {nơi} [nhận tiền bồi thường|bàn giao {1-28} ha đất]',
        'Cùng Hội Cựu chiến binh, Đoàn Thanh niên xóa {3-20} điểm lấn chiếm [vỉa hè|hành lang giao thông] tại {nơi}',
        'Mời Mặt trận, đoàn thể cùng đối thoại {2-11} vụ khiếu kiện [đất đai|môi trường] ở {nơi} và {nơi khác}',
      ],
      bodies: [
        'phương án phân công tới từng hộ, [báo cáo ngày {20-28} hằng tháng|xong trước mùa mưa]',
        'hỗ trợ kinh phí đi lại cho {6-40} cán bộ',
        'chủ tịch trực tiếp nghe {2-6} lần',
      ],
    },
    {
      answers: [],
      heads: [
        'Trang bị {2-24} máy tính, máy in cho phòng làm việc chung của đoàn thể ở {nơi}',
        'Sửa {1-6} phòng họp, nhà văn hóa để {chi hội} sinh hoạt tại {nơi} và {nơi khác}',
      ],
      bodies: ['bố trí trong dự toán năm 2022', 'dùng chung lịch đăng ký theo tuần'],
    },
    {
      answers: ['2.a', '2.c'],
      optional: true,
      heads: [
        'Họp liên tịch [đầu quý|đầu tháng] về [thu gom rác thải|hành lang giao thông|an ninh nông thôn] ở {nơi}',
        'Lập tổ công tác {5-15} người có đại diện đoàn thể giải quyết [tồn đọng về đất|vệ sinh môi trường] tại {nơi khác}',
      ],
      bodies: ['thông báo kết luận trong {3-7} ngày', 'phân công công chức theo dõi {nơi}'],
    },
  ],
  HDND: [
    {
      answers: ['2.a'],
      heads: [
        'Mời Mặt trận, đoàn thể dự [phiên họp|kỳ họp] và gửi tài liệu trước {5-10} ngày',
        'Phối hợp tổ chức {6-30} cuộc tiếp xúc cử tri [theo chuyên đề|tại {nơi} và {nơi khác}]',
      ],
      bodies: ['tổng hợp kiến nghị gửi trước kỳ họp {7-15} ngày', 'mỗi năm {2-8} cuộc với công nhân, nông dân'],
    },
    {
      answers: ['2.b'],
      heads: [
        'Giám sát việc giải quyết {8-60} kiến nghị của cử tri về [môi trường|giao thông|trật tự] ở {nơi}',
        'Giám sát kinh phí hỗ trợ [ban thanh tra nhân dân|tổ hòa giải] ở {4-25} nơi',
      ],
      bodies: ['có đại diện Mặt trận tham gia đoàn', 'báo cáo tại kỳ họp cuối năm'],
    },
    {
      answers: ['2.a', '2.b'],
      heads: [
        'Lấy ý kiến phản biện về [bảng giá đất|nghị quyết hỗ trợ sản xuất|phân bổ ngân sách] trước khi trình kỳ họp',
        'Chất vấn về [thu gom rác thải|đất đai|an ninh trật tự] do Mặt trận kiến nghị từ {nơi}',
      ],
      bodies: ['giải trình từng ý kiến bằng văn bản', 'theo dõi lời hứa đến kỳ họp sau tại {nơi khác}'],
    },
    {
      answers: ['2.g'],
      heads: [
        'Tổng kết quy chế phối hợp nhiệm kỳ trước, [xây dựng|sửa đổi] quy chế mới với Mặt trận',
        'Rà soát {4-12} điều của quy chế phối hợp, [bổ sung|thay thế] cho nhiệm kỳ 2021-2026',
      ],
      bodies: ['xin ý kiến {nơi} và {nơi khác}', 'trình ký trước [kỳ họp giữa năm|cuối năm]'],
    },
  ],
  BAN: [
    {
      answers: ['5.3.a', '5.4.a', '5.5.a'],
      heads: [
        'Theo dõi [tiến độ|việc triển khai] ở {nơi} và {nơi khác}, [đôn đốc bằng văn bản|nhắc đơn vị chậm] mỗi tháng',
        'Kiểm tra trực tiếp {4-14} đơn vị, đối chiếu [sổ đăng ký|biên bản], [có thông báo|kết luận] từng nơi',
      ],
      bodies: ['báo cáo Thường trực Tỉnh ủy', 'tổng hợp biểu theo dõi thứ sáu hằng tuần'],
    },
    {
      answers: ['5.3.a', '5.4.b', '5.5.b'],
      heads: [
        'Biên soạn {20-60} câu hỏi đáp, in {2000-9000} cuốn cấp cho cơ sở',
        'Làm việc với {4-10} huyện, thành phố về [nội dung phối hợp|chế độ thông tin], [sơ kết|rút kinh nghiệm] cuối năm',
      ],
      bodies: ['đưa {8-40} tin, bài mỗi tháng', 'mời Mặt trận, đoàn thể tỉnh cùng dự'],
    },
    {
      answers: ['5.3.a', '5.4.a', '5.5.c'],
      heads: [
        'Chuẩn bị [đề cương|kịch bản] tổng kết, khảo sát {200-900} phiếu tại {10-40} xã',
        'Đề nghị khen thưởng {20-60} tập thể, giới thiệu {10-30} mô hình hay ở {nơi}',
      ],
      bodies: ['hoàn thành trước quý III/2025', 'lấy ý kiến {6-14} đảng bộ trực thuộc'],
    },
  ],
};
