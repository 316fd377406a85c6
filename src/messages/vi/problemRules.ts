import type { ProblemKind } from '../../plan/model/Problem.js';
import { DRAFT_KEY, DRAFT_WORDS } from '../../plan/reader/draftMark.js';
import type { RuleText } from '../RuleText.js';
import { formRules } from './formRules.js';
import { questionRules } from './questionRules.js';

const SAVE_UNICODE = 'Chuyển mã sang Unicode dựng sẵn và lưu lại dạng UTF-8.';
const PLAIN_SPACE = 'Xóa và gõ lại bằng dấu cách thường (phím Space).';
const SINGLE_QUOTES = 'Đặt cả đoạn trong dấu nháy đơn.';
const NAME_FIRST = 'Viết tên, dấu hai chấm, một dấu cách rồi đến nội dung.';
const LIST_MARK = 'Bắt đầu mỗi gạch đầu dòng bằng dấu gạch ngang và một dấu cách, mỗi gạch đầu dòng ở một dòng riêng.';

/** Of each kind of problem, its title and what to do, for the lists of rules. */
export const problemRules = {
  'cannot-read': {
    title: 'Không mở được tệp',
    todo: 'Kiểm tra xem tệp có còn ở đúng chỗ, có quyền đọc và không phải là thư mục hay liên kết hỏng.',
  },
  'too-large': {
    title: 'Tệp quá lớn',
    todo: 'Tệp kế hoạch không quá 1 MiB. Kiểm tra xem có nhầm tệp không, hoặc tách mỗi đơn vị một tệp.',
  },
  'not-utf8': { title: 'Tệp không lưu theo UTF-8', todo: SAVE_UNICODE },
  'binary-file': {
    title: 'Không phải tệp văn bản',
    todo: 'Chép nội dung kế hoạch vào tệp văn bản thuần (.yaml), lưu dạng UTF-8.',
  },
  mojibake: { title: 'Chữ trong tệp bị lỗi phông', todo: `Lấy lại bản gốc. ${SAVE_UNICODE}` },
  empty: { title: 'Tệp chưa có nội dung kế hoạch', todo: 'Bắt đầu kế hoạch bằng dòng «đơn vị:».' },
  'not-a-mapping': {
    title: 'Nội dung không viết thành các mục',
    todo: 'Viết kế hoạch thành các mục có tên và dấu hai chấm, bắt đầu bằng dòng «đơn vị:».',
  },
  'unconfirmed-draft': {
    title: 'Bản nháp chưa có người xác nhận',
    todo: `Xem lại, bổ sung từng chỗ rồi xóa dòng «${DRAFT_KEY}: ${DRAFT_WORDS.vi}».`,
  },
  'too-deep': {
    title: 'Nội dung lồng nhau quá nhiều cấp',
    todo: 'Kế hoạch chỉ cần 4 cấp. Kiểm tra các dấu ngoặc và khoảng trắng đầu dòng.',
  },
  'too-many-parts': {
    title: 'Tệp có quá nhiều kế hoạch hoặc quá nhiều dòng',
    todo: 'Kiểm tra xem nội dung có bị lặp lại không, hoặc tách mỗi đơn vị một tệp.',
  },
  'more-problems': {
    title: 'Còn những chỗ chưa nêu ra',
    todo: 'Sửa những chỗ đã nêu rồi kiểm tra lại.',
  },
  'syntax-tab': {
    title: 'Đầu dòng có ký tự Tab',
    todo: 'Thụt dòng bằng dấu cách (phím Space), mỗi cấp 2 dấu cách.',
  },
  'syntax-colon': { title: 'Dấu hai chấm trong đoạn chữ bị hiểu là dòng mới', todo: SINGLE_QUOTES },
  'syntax-quote': { title: 'Đoạn chữ viết tiếp sau dấu nháy đóng', todo: 'Đặt cả đoạn trong một cặp nháy.' },
  'syntax-start': { title: 'Đoạn chữ bắt đầu bằng ký tự có nghĩa riêng trong YAML', todo: SINGLE_QUOTES },
  'syntax-list-mark': {
    title: 'Không đọc được tệp vì có gạch đầu dòng không bắt đầu bằng dấu gạch ngang và dấu cách',
    todo: LIST_MARK,
  },
  'syntax-rule': { title: 'Dòng kẻ ngăn cách giữa các mục', todo: 'Xóa, hoặc thêm dấu # vào đầu dòng.' },
  'syntax-space': { title: 'Sau dấu hai chấm không phải là dấu cách thường', todo: PLAIN_SPACE },
  'syntax-no-break-space': { title: 'Đầu dòng có dấu cách không ngắt (chép từ Word)', todo: PLAIN_SPACE },
  'syntax-open-quote': { title: 'Thiếu dấu nháy đóng', todo: 'Thêm dấu nháy đóng ở cuối đoạn chữ.' },
  'syntax-open-bracket': {
    title: 'Thiếu dấu đóng ngoặc',
    todo: 'Đóng ngoặc, hoặc viết thành các gạch đầu dòng.',
  },
  'syntax-indent': {
    title: 'Dòng thụt vào không đúng chỗ hoặc thiếu dấu hai chấm',
    todo: 'Viết các dòng cùng cấp thẳng cột; mỗi dòng gồm tên, dấu hai chấm, một dấu cách rồi đến nội dung.',
  },
  'syntax-missing-colon': { title: 'Thiếu dấu hai chấm sau tên của dòng', todo: NAME_FIRST },
  'syntax-missing-dash': {
    title: 'Gạch đầu dòng mới thiếu dấu gạch ngang',
    todo: 'Bắt đầu mỗi gạch đầu dòng bằng dấu gạch ngang và một dấu cách.',
  },
  'syntax-needless-mark': {
    title: 'Số thứ tự, gạch ngang hoặc dấu nháy trước tên',
    todo: 'Bỏ dấu hoặc số thứ tự đứng trước tên.',
  },
  'syntax-numbered-entry': {
    title: 'Không đọc được tệp vì gạch đầu dòng viết như đề mục có số thứ tự',
    todo: 'Viết «- nội dung: …», bỏ số thứ tự và dấu hai chấm ở cuối.',
  },
  'syntax-two-keys': { title: 'Hai nội dung trên một dòng', todo: 'Viết mỗi nội dung trên một dòng.' },
  'syntax-list-below': {
    title: 'Danh sách bắt đầu ngay sau dấu hai chấm',
    todo: 'Xuống dòng sau dấu hai chấm rồi viết danh sách.',
  },
  'syntax-lines': {
    title: 'Đoạn chữ nhiều dòng có gạch đầu dòng hoặc dấu hai chấm',
    todo: 'Ghi dấu | sau dấu hai chấm, viết cả đoạn ở các dòng dưới, thụt vào.',
  },
  'syntax-continuation': {
    title: 'Phần tiếp theo của đoạn chữ không thụt vào',
    todo: 'Thụt các dòng tiếp theo vào sâu hơn dòng mở đầu của đoạn, hoặc viết liền trên một dòng.',
  },
  'syntax-stray': { title: 'Dòng không thuộc mục nào', todo: 'Thêm dấu # vào đầu dòng, hoặc đưa vào một mục.' },
  'syntax-end-mark': {
    title: 'Còn nội dung sau dòng «...»',
    todo: 'Xóa dòng «...»; nếu phía dưới là kế hoạch khác, thay bằng dòng «---».',
  },
  'syntax-escape': {
    title: 'Dấu gạch chéo ngược trong dấu nháy kép',
    todo: 'Dùng dấu nháy đơn thay cho dấu nháy kép.',
  },
  'once-mended': {
    title: 'Kết quả của kế hoạch khi tệp đọc được',
    todo: 'Sửa các lỗi khiến tệp không đọc được rồi đối chiếu lại.',
  },
  'syntax-missing-section': {
    title: 'Thiếu dòng tên mục ở trên các gạch đầu dòng',
    todo: 'Thêm dòng tên mục và dấu hai chấm ngay trên các gạch đầu dòng của mục, viết sát lề trái.',
  },
  'syntax-other': {
    title: 'Dòng viết sai quy tắc YAML',
    todo: 'Kiểm tra dấu hai chấm, dấu nháy, dấu ngoặc và khoảng trắng đầu dòng ở đó và ở dòng ngay trên.',
  },
  'unknown-key': {
    title: 'Mục hoặc dòng không có trong mẫu kế hoạch, hoặc đặt sai chỗ',
    todo: 'Sửa tên, chuyển về đúng chỗ, hoặc thêm «x-» vào trước tên nếu là ghi chú riêng của đơn vị.',
  },
  'duplicate-key': {
    title: 'Hai mục hoặc hai dòng trùng tên',
    todo: 'Gộp làm một; chỉ nội dung đứng trước được đọc.',
  },
  'key-not-text': { title: 'Trước dấu hai chấm không có tên', todo: NAME_FIRST },
  'no-break-space': { title: 'Trước tên của dòng có dấu cách không ngắt (chép từ Word)', todo: PLAIN_SPACE },
  'missing-key': { title: 'Thiếu mục hoặc dòng phải có', todo: 'Bổ sung mục hoặc dòng còn thiếu.' },
  'not-used': {
    title: 'Ký hiệu YAML không dùng trong kế hoạch',
    todo: 'Viết thẳng nội dung; nếu là chữ, đặt cả đoạn trong dấu nháy.',
  },
  'wrong-shape': {
    title: 'Nội dung viết không đúng dạng',
    todo: 'Viết lại cho đúng dạng: một nội dung, một danh sách, hoặc các dòng thụt vào bên dưới.',
  },
  'wrong-indent': {
    title: 'Dòng thụt vào không đúng cấp',
    todo: 'Để đúng số dấu cách ở đầu dòng, cho thẳng cột với các dòng cùng cấp.',
  },
  'year-key': { title: 'Năm viết như tên của một dòng', todo: 'Viết «năm: 2022», nội dung ghi ở các dòng bên dưới.' },
  'numbered-entry': {
    title: 'Gạch đầu dòng viết như đề mục có số thứ tự',
    todo: 'Viết «- nội dung: …», bỏ số thứ tự và dấu hai chấm ở cuối.',
  },
  'missing-name': {
    title: 'Đoạn chữ thiếu tên ở đầu',
    todo: NAME_FIRST,
  },
  'missing-section': {
    title: 'Thiếu dòng tên mục ở trên các dòng của mục',
    todo: 'Thêm dòng tên mục và dấu hai chấm, thụt các dòng của mục vào 2 dấu cách.',
  },
  'flat-section': {
    title: 'Các dòng của mục không thụt vào dưới tên mục',
    todo: 'Viết tên mục và dấu hai chấm ở một dòng riêng, các dòng của mục ở dưới, mỗi dòng thụt vào 2 dấu cách.',
  },
  'missing-dash': {
    title: 'Danh sách thiếu dấu gạch ngang',
    todo: 'Bắt đầu mỗi gạch đầu dòng bằng dấu gạch ngang và một dấu cách.',
  },
  'dash-each-line': {
    title: 'Dòng nào cũng có dấu gạch ngang',
    todo: 'Chỉ để dấu gạch ngang ở dòng đầu tiên của mỗi gạch đầu dòng.',
  },
  'needless-dash': {
    title: 'Dấu gạch ngang ở mục không phải là danh sách',
    todo: 'Thay dấu gạch ngang bằng dấu cách.',
  },
  'second-plan': { title: 'Hai kế hoạch không có dòng ngăn cách', todo: 'Thêm một dòng «---» giữa hai kế hoạch.' },
  'text-lines': {
    title: 'Đoạn chữ bị hiểu là danh sách hoặc mục con',
    todo: 'Ghi dấu | sau dấu hai chấm, viết cả đoạn ở các dòng dưới, thụt vào.',
  },
  'colon-in-text': {
    title: 'Dấu hai chấm trong đoạn chữ bị hiểu là một dòng mới',
    todo: 'Đặt cả đoạn trong dấu nháy đơn.',
  },
  'missing-space': {
    title: 'Thiếu dấu cách sau dấu hai chấm',
    todo: 'Thêm một dấu cách thường (phím Space) sau dấu hai chấm.',
  },
  'missing-dash-space': {
    title: 'Thiếu dấu cách sau dấu gạch ngang',
    todo: 'Thêm một dấu cách sau dấu gạch ngang, mỗi gạch đầu dòng ở một dòng riêng.',
  },
  'list-mark': {
    title: 'Gạch đầu dòng không bắt đầu bằng dấu gạch ngang và dấu cách',
    todo: LIST_MARK,
  },
  'comma-in-brackets': {
    title: 'Dấu phẩy trong ngoặc ngắt nội dung thành hai',
    todo: 'Đặt cả cụm trong dấu nháy.',
  },
  'too-long': {
    title: 'Ngày, số hoặc từ trong danh mục quá dài',
    todo: 'Chỉ ghi một ngày, một số hoặc một từ trong danh mục; chuyển phần diễn giải sang dòng khác.',
  },
  'curly-quotes': { title: 'Dấu nháy cong quanh ngày hoặc số', todo: 'Viết ngày hoặc số, không cần dấu nháy.' },
  'bad-date': {
    title: 'Ngày hoặc thời hạn không đọc được',
    todo: 'Viết ngày trước, tháng sau, ví dụ 30/9/2021; thời hạn có thể viết «quý III/2021», «năm 2022», «hằng năm».',
  },
  'bad-year': { title: 'Năm không đọc được', todo: 'Viết năm bằng bốn chữ số, từ 2000 đến 2099.' },
  'bad-percent': { title: 'Tỷ lệ không đọc được', todo: 'Viết tỷ lệ từ 0 đến 100%, ví dụ 55, 55% hoặc 55,5%.' },
  'bad-amount': {
    title: 'Số lượng hoặc số tiền không đọc được',
    todo: 'Viết số nguyên từ 0 trở lên, ví dụ 25; số tiền có thể viết «200 triệu đồng».',
  },
  'unknown-value': { title: 'Giá trị không có trong các giá trị được dùng', todo: 'Chọn một giá trị được dùng.' },
  'level-word': {
    title: 'Cấp ghi trong kế hoạch không thống nhất',
    todo: 'Sửa cho thống nhất với «cấp» của đơn vị.',
  },
  'unsafe-characters': {
    title: 'Ký tự điều khiển hoặc ký tự đảo chiều chữ không nhìn thấy được',
    todo: 'Xóa và gõ lại đoạn này.',
  },
  'hash-in-text': {
    title: 'Phần sau dấu # bị YAML bỏ qua',
    todo: 'Nếu là nội dung, đặt cả đoạn trong dấu nháy.',
  },
  'percent-disagrees': {
    title: 'Tỷ lệ ghi không khớp với số đếm',
    todo: 'Sửa lại tỷ lệ; kết quả tính theo số đếm.',
  },
  'percent-below-one': {
    title: 'Tỷ lệ ghi nhỏ hơn 1%, không có dấu %',
    todo: 'Ghi tỷ lệ theo phần trăm, ví dụ 55% chứ không phải 0.55; nếu đúng là dưới 1%, ghi kèm dấu %.',
  },
  'count-above-total': { title: 'Số lượng lớn hơn tổng số', todo: 'Kiểm tra lại hai số này.' },
  'total-zero': { title: 'Tổng số là 0', todo: 'Ghi đúng tổng số để tính được tỷ lệ.' },
  'same-code': { title: 'Trùng mã đơn vị', todo: 'Ghi cho mỗi đơn vị một mã riêng.' },
  'unknown-predecessor': {
    title: 'Mã ở «kế thừa của» không có trong danh sách',
    todo: 'Ghi mã của đơn vị cũ như trong danh sách.',
  },
  'circular-predecessors': {
    title: 'Các đơn vị ghi kế thừa lẫn nhau',
    todo: 'Ở «kế thừa của» chỉ ghi mã của đơn vị có trước.',
  },
  'same-indicator': { title: 'Trùng chỉ tiêu', todo: 'Gộp các gạch đầu dòng của cùng một chỉ tiêu làm một.' },
  'blank-entries': {
    title: 'Chỗ trong mẫu chưa điền',
    todo: 'Điền khi có nội dung; chỗ chưa điền được coi như chưa ghi.',
  },
  'other-kind': {
    title: 'Văn bản thuộc loại khác',
    todo: 'Ghi văn bản thuộc loại được yêu cầu; văn bản loại khác không được tính.',
  },
  'goal-before-baseline': {
    title: 'Năm của mục tiêu trước năm của hiện trạng',
    todo: 'Kiểm tra lại năm của «hiện trạng» và năm của «mục tiêu».',
  },
  'old-font': { title: 'Chữ gõ bằng phông cũ (TCVN3, VNI)', todo: 'Gõ lại bằng Unicode dựng sẵn.' },
  'goal-below-baseline': {
    title: 'Mục tiêu thấp hơn hiện trạng',
    todo: 'Kiểm tra lại hai số liệu; đặt mục tiêu không thấp hơn hiện trạng.',
  },
  'baseline-undated': { title: 'Hiện trạng chưa ghi năm', todo: 'Ghi «năm» của «hiện trạng».' },
  placeholder: { title: 'Chỗ chưa điền', todo: 'Ghi nội dung cụ thể, hoặc bỏ dòng chưa điền.' },
  'many-answers': {
    title: 'Một nhiệm vụ ghi quá nhiều yêu cầu',
    todo: 'Tách thành các nhiệm vụ cụ thể, có chủ trì và thời hạn riêng.',
  },
  'short-content': { title: 'Nội dung nhiệm vụ quá ngắn', todo: 'Ghi cụ thể công việc, địa điểm, đối tượng.' },
  'borrowed-content': {
    title: 'Nội dung chép lại Kết luận, gợi ý hoặc ví dụ',
    todo: 'Ghi việc cụ thể của đơn vị.',
  },
  'same-content': {
    title: 'Nhiều nhiệm vụ có cùng một nội dung',
    todo: 'Gộp làm một, hoặc ghi rõ việc riêng của từng nhiệm vụ.',
  },
  'same-activity': {
    title: 'Cùng một hoạt động cho nhiều năm',
    todo: 'Mỗi năm chọn hoạt động sáng tạo, nổi bật của năm đó.',
  },
  'name-contradicts': {
    title: 'Tên đơn vị không khớp với loại hoặc cấp',
    todo: 'Sửa «tên», «loại» hoặc «cấp», dòng nào ghi sai.',
  },
  'roster-contradicts': {
    title: 'Loại hoặc cấp khác với danh sách đơn vị',
    todo: 'Sửa loại và cấp theo danh sách đơn vị; đơn vị được đối chiếu theo danh sách.',
  },
  'committee-level': { title: 'Cấp ủy không cùng cấp với đơn vị', todo: 'Ghi cấp ủy cùng cấp với đơn vị.' },
  'district-ended': {
    title: 'Đơn vị cấp huyện được đối chiếu sau khi kết thúc hoạt động',
    todo: 'Đối chiếu với danh sách đơn vị có cột «hiệu lực đến».',
  },
  'has-predecessors': {
    title: 'Đơn vị kế thừa đơn vị cũ',
    todo: 'Gửi kế hoạch của đơn vị cũ cùng với kế hoạch này; đối chiếu phần được tính.',
  },
  'no-committee': {
    title: 'Tên ghi ở «cấp ủy cùng cấp» không phải là cấp ủy',
    todo: 'Ghi tên cấp ủy cùng cấp với đơn vị.',
  },
  'other-conclusion': {
    title: 'Kế hoạch ghi thực hiện kết luận khác',
    todo: 'Sửa mục «kết luận», hoặc đối chiếu bằng bộ yêu cầu khác.',
  },
  'unbound-unit': {
    title: 'Kết luận không giao yêu cầu nào cho đơn vị',
    todo: 'Sửa «loại» hoặc «cấp» nếu ghi nhầm; nếu ghi đúng, đơn vị không phải gửi kế hoạch.',
  },
  'unknown-requirement': {
    title: 'Nêu yêu cầu không có trong bộ yêu cầu',
    todo: 'Sửa mã yêu cầu; xem danh sách bằng lệnh «rasoat requirements».',
  },
  'not-binding': {
    title: 'Nêu yêu cầu không áp dụng với đơn vị',
    todo: 'Không cần nêu yêu cầu này; có thể xóa.',
  },
  ...formRules,
  ...questionRules,
} satisfies Record<ProblemKind, RuleText>;
