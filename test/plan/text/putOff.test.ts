import { describe, expect, test } from 'vitest';
import { putOffIn } from '../../../src/plan/text/putOff.js';

describe('what says of itself that it was not done', () => {
  test.each([
    'Hội thi Tiếng hát nông dân (hoãn, chưa thực hiện)',
    'Hội thi Tiếng hát nông dân (đã hoãn)',
    'Hội thi Tiếng hát nông dân (HOÃN do dịch Covid-19)',
    'Hội thi Tiếng hát nông dân (tạm hoãn)',
    'Hội thi Tiếng hát nông dân (hủy)',
    'Hội thi Tiếng hát nông dân (huỷ bỏ)',
    'Hội thi Tiếng hát nông dân [không tổ chức được]',
    'Hội thi Tiếng hát nông dân (chưa tổ chức vì dịch, thiếu kinh phí)',
    'Hội thi Tiếng hát nông dân (hoãn, do thiếu kinh phí)',
    'Hội thi Tiếng hát nông dân (hoãn, sẽ tổ chức bù năm 2023)',
    'Hội thi Tiếng hát nông dân (lùi sang năm 2023)',
    'Hội thi Tiếng hát nông dân (chuyển sang năm sau)',
    'Hội thi Tiếng hát nông dân (để sang năm 2023)',
    'Hội thi Tiếng hát nông dân (dừng)',
    'Hội thi Tiếng hát nông dân (đã đăng ký nhưng không thực hiện)',
    'Hội thi Tiếng hát nông dân (không đủ điều kiện tổ chức)',
    'Hội thi Tiếng hát nông dân (xin rút)',
    'Hội thi Tiếng hát nông dân (đề nghị hủy đăng ký)',
    'Hội thi Tiếng hát nông dân - hoãn',
    'Hội thi Tiếng hát nông dân – chưa thực hiện được',
    'Hội thi Tiếng hát nông dân: không thực hiện',
    'Hội thi Tiếng hát nông dân, không tổ chức được do dịch',
    'Hội thi Tiếng hát nông dân. Đã hoãn vô thời hạn',
    'Hội thi Tiếng hát nông dân; hoãn do mưa lũ',
    'Hoãn: Hội thi Tiếng hát nông dân',
    'HOÃN - Hội thi Tiếng hát nông dân',
    'Chưa thực hiện: Hội thi Tiếng hát nông dân',
    '[Không tổ chức] Hội thi Tiếng hát nông dân',
    'Hoãn Hội thi Tiếng hát nông dân',
    'Tạm dừng tổ chức Hội thi Tiếng hát nông dân',
    'Không tổ chức hội thi tiếng hát nông dân',
    'Chưa thực hiện được mô hình vườn mẫu',
    'Hội thi Tiếng hát nông dân phải hoãn do dịch',
    'Hội thi Tiếng hát nông dân đã bị hủy',
    'Hội thi Tiếng hát nông dân do dịch nên không tổ chức được',
    'Hoãn do dịch',
    'Đã đăng ký nhưng chưa thực hiện',
    'Hội thi Tiếng hát nông dân (hoãn đến năm sau)',
    'Hội thi Tiếng hát nông dân (hoãn sang quý I/2023)',
    'Hội thi Tiếng hát nông dân (hoãn đến khi hết dịch)',
    'Không thực hiện được vì thiếu kinh phí',
    'Hoi thi Tieng hat nong dan (hoan, chua thuc hien)',
    'Hoi thi Tieng hat nong dan - khong to chuc duoc',
  ])('%s', (text) => expect(putOffIn(text, 2022, true)).toBeDefined());
});

describe('what is done, whatever it is called', () => {
  test.each([
    'Chưa bao giờ là muộn',
    'Hoãn nghĩa vụ quân sự: tuyên truyền Luật tới thanh niên',
    'Khắc phục việc chưa thực hiện quy chế dân chủ',
    'Giải quyết các kiến nghị chưa thực hiện',
    'Vận động hộ chưa tham gia bảo hiểm (hộ chưa thực hiện cam kết)',
    'Tuyên truyền về tạm hoãn, miễn gọi nhập ngũ',
    'Tư vấn thủ tục: khám tuyển, miễn, tạm hoãn',
    'Hướng dẫn công dân làm hồ sơ (hoãn, miễn, giảm)',
    'Hỗ trợ hội viên vay vốn, hoãn nợ, giãn nợ',
    'Mô hình cưới văn minh (không tổ chức linh đình, không thách cưới)',
    'Không tổ chức ăn uống linh đình trong việc tang',
    'Không thực hiện hành vi bạo lực gia đình',
    'Mô hình "5 không, 3 sạch"',
    'Nói không với rác thải nhựa',
    'Dừng xe, tắt máy khi đèn đỏ',
    'Dừng hoạt động 3 lò gạch thủ công, chuyển nghề cho 40 hội viên',
    'Hủy bỏ hủ tục trong hôn nhân',
    'Bỏ rượu, bỏ thuốc lá',
    'Không làm, không hưởng: nhắc nhau tiết kiệm',
    'Tổ chức lại Hội thi đã hoãn năm 2021',
    'Hội thi Tiếng hát nông dân (hoãn từ năm 2021)',
    'Hội thi Tiếng hát nông dân (hoãn năm 2021, nay tổ chức lại)',
    'Hội thi Tiếng hát nông dân (hoãn do dịch, đã tổ chức lại ngày 12/9/2022)',
    'Hội thi Tiếng hát nông dân (hoãn năm 2021)',
    'Hội thi Tiếng hát nông dân (hoãn đến ngày 18/5/2022)',
    'Hội thi Tiếng hát nông dân (lùi sang quý IV)',
    'Hội thi Tiếng hát nông dân (hoãn sang 18/5)',
    'Hội thi Tiếng hát nông dân (chuyển sang năm 2022)',
    'Mô hình vườn mẫu (thực hiện năm 2022, chuyển tiếp sang năm 2023)',
    'Số hóa hồ sơ hội viên (chuyển sang nền tảng số)',
    'Vận động hội viên bỏ thuốc lá (bỏ hẳn sau 6 tháng)',
    'Hỗ trợ công nhân bị hủy hợp đồng',
    'Giúp thanh niên phải hoãn học do dịch',
    'Đôn đốc các chi hội đã đăng ký nhưng chưa thực hiện',
    'Rà soát những việc dân phản ánh đã lâu nên chưa thực hiện được',
    'Ngày không tiền mặt',
    'Đã hoàn thành 210 camera; 6 xã chưa triển khai, chuyển sang năm 2023',
    'Đạt 18/24 xã; 6 xã còn lại chưa làm, chuyển sang năm 2023',
    'Chưa xong việc, chưa về',
    'Xóa 5 tập tục: tảo hôn, hôn nhân cận huyết, hủy',
    'Tuyen truyen Luat (hoan nghenh sang kien)',
  ])('%s', (text) => expect(putOffIn(text, 2022, true)).toBeUndefined());
});

test('what has not been done yet is told from what was given up', () => {
  expect(putOffIn('Hội thi (chưa thực hiện)', 2022, true)).toEqual({ words: 'chưa thực hiện', notYet: true });
  expect(putOffIn('Hội thi (hoãn, chưa thực hiện)', 2022, true)).toEqual({ words: 'hoãn, chưa thực hiện' });
  expect(putOffIn('Hội thi - hoãn do dịch', undefined, true)).toEqual({ words: 'hoãn do dịch' });
});

test('a content says it only where that is set off', () => {
  expect(putOffIn('Tổ chức hội thi (không thực hiện)', undefined, false)).toBeDefined();
  expect(putOffIn('Không tổ chức hội thi tràn lan ở cơ sở', undefined, false)).toBeUndefined();
});
