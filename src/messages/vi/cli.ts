import type { CliMessages } from '../CliMessages.js';

const orMeant = (meant: string | undefined) => (meant ? ` Có phải là ${meant}?` : '');

export const cli: CliMessages = {
  description: 'Rà soát kế hoạch của các đơn vị theo yêu cầu của Kết luận.',
  help: {
    usage: 'Cách dùng:',
    options: 'Tùy chọn:',
    arguments: 'Đối số:',
    commands: 'Lệnh:',
    helpOption: 'Xem hướng dẫn',
    versionOption: 'Xem phiên bản',
    helpCommand: 'Xem hướng dẫn của một lệnh',
    optionsWord: '[tùy chọn]',
    commandWord: '[lệnh]',
    defaultWord: 'mặc định',
    choicesWord: 'chọn',
    after: 'Xem tiếng Anh: thêm --lang en hoặc đặt RASOAT_LANG=en.',
    exitCodes:
      'Mã thoát:\n  0  mọi kế hoạch đạt hoặc chưa đến hạn\n  1  có kế hoạch chưa đạt hoặc không đọc được\n  2  dùng sai lệnh, không tìm thấy kế hoạch hoặc không làm được việc',
    placeholders: {
      asOf: 'ngày',
      format: 'dạng',
      only: 'mã',
      failOn: 'mức',
      catalogue: 'thư mục',
      stdinFilename: 'tên',
      lang: 'ngôn ngữ',
      type: 'loại',
      level: 'cấp',
    },
  },
  commands: {
    check: 'Đối chiếu kế hoạch với mọi yêu cầu và in báo cáo',
    explain: 'Giải thích một yêu cầu: căn cứ, cách đối chiếu, ví dụ',
    requirements: 'Liệt kê các yêu cầu theo loại đơn vị và cấp',
  },
  arguments: {
    paths: 'Tệp, thư mục hoặc mẫu tên tệp; «-» là đầu vào chuẩn (mặc định: thư mục hiện tại)',
    id: 'Mã yêu cầu, ví dụ 3.1.b',
  },
  options: {
    asOf: 'Ngày đối chiếu, ví dụ 2022-06-30 hoặc 30/6/2022 (mặc định: hôm nay theo giờ Việt Nam)',
    format: 'Dạng báo cáo',
    only: 'Chỉ đối chiếu các yêu cầu này, cách nhau bằng dấu phẩy',
    failOn: 'Từ mức nào trở lên thì mã thoát là 1: error là lỗi, warning là cả cảnh báo, never là không bao giờ',
    catalogue: 'Thư mục chứa bộ yêu cầu khác',
    stdinFilename: 'Tên hiển thị cho đầu vào chuẩn',
    verbose: 'Nêu cả những yêu cầu đã đạt, kèm căn cứ',
    quiet: 'Chỉ nêu những gì làm cho kế hoạch không đạt',
    lang: 'Ngôn ngữ',
    noColor: 'Không dùng màu',
    type: 'Loại đơn vị, ví dụ "Hội Nông dân"',
    level: 'Cấp: tỉnh, huyện hoặc xã',
  },
  errors: {
    unknownOption: (name, meant) => `Không có tùy chọn ${name}.${orMeant(meant)}`,
    optionBeforeCommand: (name, command) => `Hãy đặt tùy chọn ${name} sau tên lệnh: rasoat ${command} ${name}.`,
    unknownCommand: (name, meant) => `Không có lệnh «${name}».${orMeant(meant)}`,
    missingArgument: (name) => `Thiếu đối số <${name}>.`,
    optionMissingArgument: (name) => `Tùy chọn ${name} thiếu giá trị.`,
    excessArguments: 'Thừa đối số.',
    invalidChoice: (option, value, choices) => `Tùy chọn ${option} không có giá trị «${value}». Được dùng: ${choices}.`,
    invalidDate: (value) => `«${value}» không phải là ngày. Hãy viết, ví dụ, 2022-06-30 hoặc 30/6/2022.`,
    invalidOnly: (id, meant) => `--only: không có yêu cầu «${id}».${orMeant(meant)}`,
    unknownRequirement: (id, meant) =>
      `Không có yêu cầu «${id}».${orMeant(meant)} Xem danh sách bằng lệnh «rasoat requirements».`,
    unknownType: (value, accepted, meant) =>
      `Không có loại đơn vị hoặc cấp «${value}».${orMeant(meant)} Được dùng: ${accepted}.`,
    conflict: (one, other) => `Không dùng cùng lúc ${one} và ${other}.`,
    noSuchPath: (path) => `Không tìm thấy tệp hoặc thư mục «${path}».`,
    noMatch: (pattern) => `Không có tệp nào khớp với mẫu «${pattern}».`,
    noPlans: 'Không tìm thấy kế hoạch nào (tệp .yaml hoặc .yml).',
    unreadableFolder: (path) => `Không mở được thư mục «${path}»; các kế hoạch trong đó chưa được đối chiếu.`,
    noCatalogue: (path) => `Không đọc được bộ yêu cầu ở «${path}».`,
    notWritable: (code) =>
      `Không ghi được báo cáo (mã lỗi của hệ thống: ${code}). Hãy kiểm tra dung lượng ổ đĩa và quyền ghi.`,
    seeHelp: (command) => `Xem hướng dẫn: ${command} --help`,
    bug: 'Xin lỗi, chương trình gặp lỗi của chính nó. Hãy gửi đoạn dưới đây cho người bảo trì.',
  },
  requirementsHead: (count, w) => `${w.count(count)} yêu cầu`,
};
