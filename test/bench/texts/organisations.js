/**
 * What every one of the six organisations plans: the ids answered, how a task begins, how it goes on.
 * @type {readonly import('../types.js').Topic[]}
 */
export const organisations = [
  {
    answers: ['2.a', '2.b'],
    heads: [
      'Ký [chương trình|quy chế] phối hợp với UBND {cấp} về [giữ gìn an ninh trật tự|phát triển kinh tế, giữ vững an ninh] [năm 2022|giai đoạn 2021-2025]',
      'Phối hợp với [công an|UBND, công an] {cấp} duy trì {2-14} [tổ tự quản|mô hình tự phòng, tự quản] ở {nơi} và {nơi khác}',
      'Tham gia [vận động|tuyên truyền, vận động] {12-95} hộ ở {nơi} [bàn giao đất làm đường|nhận tiền bồi thường, bàn giao mặt bằng]',
      '[Đề nghị|Thống nhất để] Chủ tịch UBND {cấp} [làm việc|đối thoại] với {hội viên} mỗi [năm một lần|sáu tháng một lần]',
    ],
    bodies: [
      'giao {nhánh} [nhận tự quản|đảm nhận] {2-9} tuyến đường',
      '[cung cấp|chuyển] thông tin hai chiều [trước ngày {5-25} hằng tháng|mỗi tháng một lần]',
      'mỗi [quý|tháng] trao đổi tình hình một lần, [có biên bản|ghi vào sổ theo dõi]',
      'góp {150-900} ngày công giữ gìn trật tự các ngày lễ, tết ở {nơi khác}',
    ],
  },
  {
    answers: ['3.2.a', '3.2.b'],
    heads: [
      'Kết nạp {15-160} {hội viên} mới, [củng cố|nâng chất lượng] {nhánh} [đang xếp loại trung bình|còn yếu]',
      '[Rà soát|Lập danh sách] {40-480} người trong độ tuổi ở {nơi} để [vận động|giới thiệu] vào tổ chức',
      'Phấn đấu trên {80-97}% {chi hội} [vững mạnh|hoàn thành tốt nhiệm vụ trở lên], không còn {chi hội} yếu',
      '[Tách|Sắp xếp lại] {chi hội} ở {nơi} và {nơi khác} cho phù hợp địa bàn dân cư',
    ],
    bodies: [
      'mỗi {chi hội} tăng thêm {2-12} {hội viên}',
      'thu hút {10-85} người đi làm ăn xa về tham gia sinh hoạt [dịp tết|vào tối thứ bảy]',
      'xếp loại cuối năm có [chấm điểm chéo giữa các đơn vị|ý kiến của cấp ủy nơi cư trú]',
      'giới thiệu {3-24} người ưu tú cho Đảng bồi dưỡng, kết nạp',
    ],
  },
  {
    answers: ['3.2.d', '3.2.e'],
    heads: [
      'Tín chấp cho {25-240} hộ vay vốn Ngân hàng Chính sách xã hội, [dư nợ|tổng số] {2-18} tỷ đồng',
      'Lập {2-11} [câu lạc bộ|tổ hợp tác|nhóm giúp nhau] [cùng nghề|cùng sở thích] ở {nơi} và {nơi khác}',
      'Giúp {5-48} gia đình {hội viên} khó khăn về [vốn, cây con giống|nhà ở, việc làm|học phí cho con]',
      'Thành lập [hợp tác xã|tổ hợp tác] {12-60} thành viên tại {nơi}, [liên kết bao tiêu|cung ứng vật tư trả chậm]',
    ],
    bodies: [
      'tư vấn pháp luật miễn phí {3-16} buổi cho {40-360} lượt người',
      'thăm hỏi {10-120} {hội viên} ốm đau, hoạn nạn trong năm',
      'vận động quỹ [nghĩa tình|tương trợ] được {15-220} triệu đồng',
      'kết nối tiêu thụ {4-90} tấn [nông sản|sản phẩm] cho {nơi khác}',
    ],
  },
  {
    answers: ['3.2.f', '3.2.g'],
    heads: [
      'Đổi mới sinh hoạt {chi hội}, mỗi [kỳ|buổi] một chủ đề, [dành nửa thời gian cho thảo luận|có phần hỏi đáp chính sách]',
      'Lập nhóm mạng xã hội của {4-40} {chi hội}, [gửi tài liệu sinh hoạt|thông báo lịch họp] trước {2-7} ngày',
      'Nhập [100%|{85-99}%] {hội viên} vào phần mềm quản lý, [phát thẻ điện tử|đối chiếu mỗi quý một lần]',
      'Hướng dẫn {120-950} lượt {hội viên} [nộp hồ sơ trực tuyến|cài đặt ứng dụng dịch vụ công|bán hàng trên mạng]',
    ],
    bodies: [
      'cán bộ {cấp} về dự với {nhánh} ít nhất {2-6} buổi một năm',
      'bí thư chi bộ {nơi khác} dự và [kết luận|giải đáp kiến nghị]',
      'mở trang thông tin, đăng {3-20} tin, bài mỗi tháng',
      'lấy phiếu nhận xét sau [mỗi quý|sáu tháng], điều chỉnh nội dung cho sát người dự',
    ],
  },
  {
    answers: ['3.3.a'],
    heads: [
      'Phát động thi đua [chào mừng đại hội|lập thành tích dịp 18/11|xây dựng quê hương giàu đẹp], {3-12} công trình ở {nơi}',
      '[Đăng ký|Nhận] làm {1-9} km đường [hoa|điện sáng|bê tông] tại {nơi} và {nơi khác}',
      'Vận động hiến {200-4500} m2 đất, {150-2400} ngày công [mở rộng đường|kiên cố kênh mương|làm nhà văn hóa] ở {nơi}',
    ],
    bodies: [
      'biểu dương {5-40} tập thể, cá nhân vào [tháng 11|dịp tổng kết năm]',
      'gắn với chỉ tiêu [thu nhập|môi trường|an ninh trật tự] của nghị quyết đại hội đảng bộ {cấp}',
      'tiếp sức {4-30} thanh niên lên đường nhập ngũ, thăm {6-60} gia đình chính sách',
    ],
  },
  {
    answers: ['3.3.b', '3.3.c'],
    heads: [
      'Giám sát [việc hỗ trợ người dân khó khăn|thu chi các khoản đóng góp|việc giải quyết thủ tục hành chính|chế độ với người có công] tại {nơi} và {nơi khác}',
      '[Phản biện|Góp ý] dự thảo [nghị quyết|đề án|kế hoạch sử dụng đất] của {cấp}, [gửi văn bản|tổng hợp {20-140} ý kiến] trước khi ban hành',
      'Chủ trì {1-4} cuộc giám sát về [vệ sinh an toàn thực phẩm|đất đai, môi trường|bảo hiểm, tiền lương], mời [ban thanh tra nhân dân|đại diện {nhánh}] cùng đi',
    ],
    bodies: [
      'góp ý với người đứng đầu cấp ủy, chính quyền [trong hội nghị cuối năm|mỗi năm một lần]',
      'theo dõi việc trả lời {3-22} kiến nghị đến khi xong',
      'công khai kết quả tại [nhà văn hóa|hội nghị {chi hội}|hệ thống truyền thanh] {nơi}',
    ],
  },
  {
    answers: ['3.3.d', '3.3.e'],
    heads: [
      'Tham gia {3-40} tổ hòa giải, [hòa giải thành từ {80-95}%|không để việc nhỏ thành điểm nóng]',
      'Nắm [tâm tư|dư luận] {hội viên} qua {8-60} [cộng tác viên|nòng cốt], [báo cáo|phản ánh] cấp ủy trước ngày {10-25}',
      'Đối thoại với {30-280} hộ ở {nơi} về [đất đai|môi trường|bồi thường, giải phóng mặt bằng]',
    ],
    bodies: [
      'giữ {2-15} mô hình tự quản ở {nơi khác}',
      'bàn, quyết công khai các khoản đóng góp, [ghi biên bản|niêm yết {15-30} ngày]',
      'tham mưu giải quyết {2-14} đơn, kiến nghị từ cơ sở trong {7-20} ngày',
    ],
  },
  {
    answers: ['3.1.a', '3.2.c'],
    optional: true,
    heads: [
      'Giảm [một phần ba|{20-40}%] số cuộc họp, [văn bản ngắn dưới hai trang|chuyển sang trao đổi trực tuyến]',
      'Cán bộ {cấp} mỗi [tháng|quý] về {nơi} {2-6} ngày theo lịch công khai',
    ],
    bodies: [
      'chọn {nhánh} làm điểm, [sơ kết sau sáu tháng|rút kinh nghiệm mỗi quý]',
      'làm việc gì cũng hỏi {hội viên} trước, báo lại sau',
    ],
  },
  {
    answers: ['4.a', '4.b', '4.c'],
    above: true,
    heads: [
      'Quy hoạch {6-30} chức danh [nhiệm kỳ 2021-2026|chủ chốt], chọn người trưởng thành từ phong trào ở {nơi}',
      'Mở {2-8} lớp bồi dưỡng cho {60-620} cán bộ {chi hội}, [luân chuyển|điều động] {1-6} cán bộ về cơ sở',
      'Rà soát tuổi, trình độ của {25-190} cán bộ, [đề xuất bố trí|cử đi học {4-35} người] trước đại hội',
    ],
    bodies: [
      'ưu tiên cán bộ nữ, cán bộ trẻ dưới {30-40} tuổi',
      'lấy ý kiến nhận xét của cấp ủy {nơi khác}',
      'bảo đảm {85-100}% có trình độ đại học trở lên',
    ],
  },
];
