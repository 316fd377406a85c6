import { mistakes } from './mistakes.js';
import { words as w } from './words.js';

/** As many lines as somebody would look up one by one. */
const MOST_LINES = 30;

/** What the command line says beside reports: help, usage errors, what went wrong with the run. */
export const cli = {
  description: 'Rà soát kế hoạch của các đơn vị theo yêu cầu của Kết luận.',
  help: {
    usage: 'Cách dùng:',
    options: 'Tùy chọn:',
    arguments: 'Đối số:',
    commands: 'Lệnh:',
    helpOption: 'Xem hướng dẫn',
    versionOption: 'Xem phiên bản',
    helpCommand: 'Xem hướng dẫn của một lệnh',
    /** How arguments are called, by their names in the program. */
    argumentNames: {
      shell: 'shell',
      paths: 'tệp hoặc thư mục',
      reports: 'thư mục',
      folder: 'thư mục',
      files: 'báo cáo',
      id: 'mã',
      command: 'lệnh',
      file: 'tệp Word',
      name: 'tên',
      page: 'trang',
    },
    optionsWord: '[tùy chọn]',
    commandWord: '[lệnh]',
    defaultWord: 'mặc định',
    choicesWord: 'chọn',
    after: 'Hiển thị bằng tiếng Anh: thêm --lang en hoặc đặt RASOAT_LANG=en.',
    exitCodes:
      'Mã thoát:\n  0  mọi kế hoạch đạt hoặc chưa đến hạn\n  1  có kế hoạch chưa đạt, không đọc được hoặc quá hạn chưa gửi\n  2  dùng sai lệnh, không tìm thấy kế hoạch hoặc không thực hiện được',
    /** What stands for the value of an option, by the option's name. */
    placeholders: {
      asOf: 'ngày',
      cache: 'thư mục',
      format: 'dạng',
      only: 'mã',
      failOn: 'mức',
      catalogue: 'thư mục',
      config: 'tệp',
      roster: 'tệp',
      output: 'dạng:đường dẫn',
      exclude: 'mẫu',
      since: 'tệp',
      changedSince: 'mốc git',
      shard: 'phần/số phần',
      stdinFilename: 'tên',
      lang: 'ngôn ngữ',
      type: 'loại',
      level: 'cấp',
      name: 'tên',
      code: 'mã',
      path: 'đường dẫn',
    } satisfies Record<
      | 'asOf'
      | 'cache'
      | 'catalogue'
      | 'changedSince'
      | 'code'
      | 'config'
      | 'exclude'
      | 'failOn'
      | 'format'
      | 'lang'
      | 'level'
      | 'name'
      | 'only'
      | 'output'
      | 'path'
      | 'roster'
      | 'shard'
      | 'since'
      | 'stdinFilename'
      | 'type',
      string
    >,
  },
  commands: {
    completion: 'In đoạn mã để gõ lệnh nhanh bằng phím Tab (bash, zsh, fish, PowerShell)',
    convert:
      'Chuyển tệp Word (.docx) thành bản nháp kế hoạch; biểu mẫu Excel (.xlsx) thành tệp kế hoạch (.yaml) và ngược lại',
    check: 'Đối chiếu kế hoạch với mọi yêu cầu và in báo cáo',
    receive: 'Lập sổ theo dõi thư và tệp các đơn vị gửi đến: kế hoạch, bản Word, bản quét, tệp khác',
    history:
      'Xem diễn biến qua nhiều báo cáo đã lưu (JSON): từng kỳ, theo địa bàn, theo yêu cầu, đơn vị không chuyển biến',
    desk: 'Lập tệp rasoat.bat, rasoat.command cạnh rasoat.yaml, để bấm đúp là đối chiếu, ghi kết quả và mở trang kết quả',
    explain: 'Giải thích một yêu cầu: mục của Kết luận, cách đối chiếu, ví dụ',
    init: 'Lập khung kế hoạch để đơn vị điền: chỉ gồm những yêu cầu áp dụng cho đơn vị',
    report: 'Lập lại báo cáo đã lưu (JSON) theo dạng khác, gộp nhiều báo cáo hoặc so sánh hai kỳ',
    page: 'Ghi ra trang web để đơn vị lập kế hoạch: một tệp, mở bằng trình duyệt, không cần mạng, không cần cài đặt',
    schema: 'In mẫu kế hoạch cho trình soạn thảo (JSON Schema: gợi ý, kiểm tra khi đang viết) hoặc lược đồ khác',
    requirements: 'Liệt kê các yêu cầu theo loại đơn vị và cấp',
  },
  arguments: {
    shell: 'Chương trình dòng lệnh (shell) đang dùng',
    paths:
      'Tệp, thư mục hoặc mẫu tên tệp; «-» là đầu vào chuẩn (mặc định: theo rasoat.yaml, nếu không có thì thư mục hiện tại)',
    reports: 'Các báo cáo JSON đã lưu bằng -o json:TỆP',
    history: 'Thư mục chứa các báo cáo JSON đã lưu bằng -o json:TỆP, hoặc từng báo cáo',
    page: 'Tệp để ghi, ví dụ lap-ke-hoach.html; không ghi đè lên tệp đã có',
    schema:
      'Lược đồ nào: editor, mẫu kế hoạch cho trình soạn thảo; plan, kế hoạch sau khi đọc; roster, danh sách đơn vị; config, rasoat.yaml; catalogue, bộ yêu cầu; report, báo cáo JSON',
    id: 'Mã yêu cầu, ví dụ 3.1.b',
    received: 'Thư mục chứa thư (.eml) và tệp đến, kể cả tệp nén ZIP',
    word: 'Tệp Word .docx, ví dụ KE-HOACH.docx; biểu mẫu Excel .xlsx hoặc tệp kế hoạch .yaml',
  },
  options: {
    asOf: 'Ngày đối chiếu, ví dụ 2022-06-30 hoặc 30/6/2022 (mặc định: hôm nay theo giờ Việt Nam)',
    format: 'Dạng báo cáo',
    only: 'Chỉ đối chiếu các yêu cầu này, cách nhau bằng dấu phẩy',
    failOn:
      'Khi nào mã thoát là 1: error, khi có kế hoạch chưa đạt (mặc định); warning, cả khi có yêu cầu mức cảnh báo chưa đạt; never, không bao giờ',
    reportFailOn:
      'Khi nào mã thoát là 1, như với lệnh check: error, khi có kế hoạch chưa đạt; warning, cả khi có yêu cầu mức cảnh báo chưa đạt; never, không bao giờ (mặc định)',
    catalogue: 'Thư mục chứa bộ yêu cầu khác',
    config: 'Tệp cấu hình (mặc định: rasoat.yaml ở thư mục hiện tại hoặc thư mục cấp trên gần nhất)',
    register:
      'Sổ theo dõi tệp đến do rasoat receive lập (CSV hoặc XLSX): nêu đơn vị đã gửi bản Word, chưa có tệp kế hoạch',
    roster: 'Danh sách đơn vị phải gửi kế hoạch: tệp YAML, CSV hoặc XLSX',
    decisions:
      'Tệp quyết định của Ban, dùng được nhiều lần: bảng Excel do rasoat lập đã ghi ý kiến (trang «Xem xét», «Miễn»), hoặc YAML',
    output:
      'Ghi báo cáo ra tệp, dùng được nhiều lần, ví dụ xlsx:bao-cao.xlsx; chỉ ghi những báo cáo này, thay cho mục «kết quả» của tệp cấu hình. Dạng',
    exclude:
      'Không đọc các tệp, thư mục này, dùng được nhiều lần, ví dụ nháp hoặc "plans/cũ/**"; tệp nêu đích danh vẫn được đối chiếu',
    fix: 'Sửa giúp những chỗ chỉ có một cách hiểu (dấu nháy, dấu cách, gạch đầu dòng, ngày viết lẫn dấu) ngay trong tệp, rồi đối chiếu',
    unsafe: 'Cùng với --fix: sửa cả những chỗ cần có người đồng ý (tên dòng viết sai, năm hai chữ số, 1.250)',
    watch: 'Đối chiếu lại mỗi khi tệp được lưu, chỉ in những gì thay đổi; nhấn Ctrl+C để dừng',
    diff: 'Cùng với --fix: chỉ in những chỗ sẽ sửa, không ghi vào tệp',
    replyBy:
      'Ngày đề nghị đơn vị trả lời, ghi trong phiếu và thư gửi đơn vị, ví dụ 15/7/2022 (mặc định: «hạn trả lời» của cấu hình)',
    listFiles: 'Liệt kê các tệp sẽ được đọc, mỗi dòng một tệp, và những gì bị bỏ qua, không đối chiếu',
    printConfig: 'In cấu hình đang dùng và nguồn của từng giá trị, không đối chiếu',
    since: 'Báo cáo JSON kỳ trước: nêu việc đã khắc phục, mới phát sinh, còn tồn tại, mới đến hạn',
    changedSince:
      'Chỉ nêu và đối chiếu các kế hoạch thay đổi kể từ mốc git này; danh sách đơn vị và những điểm trùng lặp, mâu thuẫn giữa các kế hoạch vẫn xét tất cả',
    checkSince: 'Báo cáo JSON kỳ trước: mã thoát chỉ là 1 khi có tồn tại mới phát sinh so với báo cáo đó',
    partial: 'Các tệp này chưa phải là mọi kế hoạch: không xét đơn vị chưa gửi',
    shard: 'Chỉ đối chiếu một phần số tệp, ví dụ 1/4; gộp các phần bằng lệnh rasoat report',
    cache:
      'Lưu kết quả đối chiếu vào thư mục này (mặc định: thư mục bộ nhớ đệm của người dùng) để lần sau chỉ đối chiếu lại những kế hoạch đã thay đổi',
    stdinFilename: 'Tên hiển thị cho đầu vào chuẩn',
    verbose: 'Nêu cả những yêu cầu đã đạt, kèm nội dung kế hoạch ghi',
    quiet: 'Chỉ nêu những gì làm cho kế hoạch không đạt',
    lang: 'Ngôn ngữ',
    noColor: 'Không dùng màu',
    type: 'Loại đơn vị, ví dụ "Hội Nông dân"',
    level: 'Cấp: tỉnh, huyện hoặc xã',
    name: 'Tên đầy đủ của đơn vị, ví dụ "Hội Nông dân xã An Thịnh"; loại và cấp được hiểu theo tên nếu tên đã nêu rõ',
    committee: 'Tên cấp ủy cùng cấp, ví dụ "Đảng ủy xã An Thịnh"; dùng được nhiều lần',
    code: 'Mã đơn vị; nếu có danh sách đơn vị thì tên, loại, cấp lấy theo danh sách',
    initRoster: 'Danh sách đơn vị: lập khung cho mọi đơn vị vào thư mục -o',
    initOutput: 'Tệp để ghi (với --roster: thư mục); không ghi đè lên tệp đã có (mặc định: in ra màn hình)',
    initFormat: 'Lập khung dạng tệp chữ (yaml) hay biểu mẫu Excel (xlsx) (mặc định: yaml, hoặc theo đuôi của tệp -o)',
    convertFormat:
      'Ghi kế hoạch dạng tệp chữ (yaml) hay biểu mẫu Excel (xlsx) (mặc định: biểu mẫu cho tệp .yaml, tệp chữ cho các tệp khác)',
    convertOutput: 'Tệp hoặc thư mục để ghi bản nháp (mặc định: in ra màn hình)',
    historyOutput: 'Ghi diễn biến ra tệp, dùng được nhiều lần, ví dụ xlsx:dien-bien.xlsx. Dạng',
    receiveOutput: 'Ghi sổ ra tệp, dùng được nhiều lần, ví dụ xlsx:so-theo-doi.xlsx. Dạng',
    receivePlans: 'Chép các tệp kế hoạch, kể cả trong thư và tệp nén, vào thư mục này để đối chiếu; không ghi đè',
    receiveDrafts: 'Lập bản nháp từ các tệp Word vào thư mục này; không ghi đè',
    receiveRoster: 'Danh sách đơn vị để biết tệp nào của đơn vị nào (mặc định: theo rasoat.yaml)',
    receiveAsOf: 'Ngày để phân biệt các đơn vị cùng tên khi văn bản không ghi ngày (mặc định: hôm nay)',
    force: 'Ghi đè lên tệp đã có',
    schemaOutput: 'Tệp để ghi; không ghi đè lên tệp đã có (mặc định: in ra màn hình)',
    vocabulary: 'Tên các mục bằng tiếng Việt hay tiếng Anh (mặc định: theo ngôn ngữ hiển thị)',
  },
  errors: mistakes,
  /** What `--fix` says. */
  mending: {
    notUtf8: (files: number) =>
      `${w.count(files)} tệp không lưu ở dạng UTF-8 nên --fix không sửa; hãy mở tệp, chọn Save As, Encoding: UTF-8 rồi chạy lại.`,
    inFile: (file: string, lines: readonly number[]) =>
      `Đã sửa ${file}: dòng ${lines.slice(0, MOST_LINES).join(', ')}${lines.length > MOST_LINES ? ` và ${w.count(lines.length - MOST_LINES)} dòng khác` : ''}.`,
    /** `diff`: nothing was written. */
    all: ({
      places,
      files,
      toAsk,
      unfinished,
      diff,
    }: {
      places: number;
      files: number;
      toAsk: number;
      unfinished: number;
      diff: boolean;
    }) =>
      [
        places === 0
          ? 'Không có chỗ nào sửa giúp được.'
          : `${diff ? 'Sửa được' : 'Đã sửa'} ${w.count(places)} chỗ trong ${w.count(files)} tệp.`,
        ...(toAsk > 0 ? [`Còn ${w.count(toAsk)} chỗ sửa được nếu đồng ý: thêm --unsafe; xem trước bằng --diff.`] : []),
        ...(unfinished > 0
          ? [`Còn ${w.count(unfinished)} tệp có nhiều chỗ phải sửa, chưa xem hết: hãy chạy lại.`]
          : []),
      ].join(' '),
  },
  /** What `rasoat page` says. */
  page: (file: string) => `Đã ghi trang lập kế hoạch vào «${file}». Mở bằng trình duyệt (bấm đúp vào tệp).`,
  /** What `rasoat init` says. */
  init: {
    made: (path: string) =>
      `Đã ghi khung kế hoạch vào «${path}». Điền xong, kiểm tra bằng lệnh: rasoat check "${path}"`,
    /** `unbound`: the units that nothing binds. */
    madeAll: ({
      made,
      kept,
      unbound,
      folder,
    }: {
      made: number;
      kept: number;
      unbound: readonly string[];
      folder: string;
    }) =>
      [
        `Đã ghi ${w.count(made)} khung kế hoạch vào «${folder}».`,
        ...(kept > 0 ? [`Giữ nguyên ${w.count(kept)} tệp đã có.`] : []),
        ...(unbound.length > 0
          ? [
              `Không lập khung cho ${w.count(unbound.length)} đơn vị vì Kết luận không có yêu cầu nào đối với đơn vị: ${unbound.join('; ')}.`,
            ]
          : []),
        '',
      ].join('\n'),
    wizard: {
      title: 'Lập khung kế hoạch thực hiện Kết luận',
      name: 'Tên đầy đủ của đơn vị?',
      nameHint: 'Hội Nông dân xã An Thịnh',
      missing: 'Hãy ghi tên đơn vị.',
      type: 'Loại đơn vị?',
      level: 'Cấp?',
      committee: 'Tên đầy đủ của cấp ủy cùng cấp? (có thể để trống, điền sau)',
      committeeHint: 'Đảng ủy xã An Thịnh',
      format: 'Điền ở đâu?',
      formats: { xlsx: 'Biểu mẫu Excel (.xlsx)', yaml: 'Tệp chữ (.yaml)' },
      file: 'Ghi vào tệp nào? (Enter: theo gợi ý)',
      command: (command: string) => `Lần sau có thể viết ngay: ${command}`,
    },
  },
  /** How far a run has come, on a terminal. */
  progress: (done: string, of: string) => `Đã đối chiếu ${done}/${of} tệp`,
  /** Where a value of `--print-config` is from, besides a line of the configuration. */
  /** What `--list-files` says beside the files. */
  listed: {
    why: {
      excluded: (pattern: string, from?: string) => `loại trừ theo «${pattern}» (${from ?? '--exclude'})`,
      ignored: '.gitignore bỏ qua',
      nearMiss: 'đuôi tệp chỉ gần giống .yaml',
      notYaml: 'không phải YAML',
    },
    count: (read: number, found: number) =>
      read === found
        ? `Sẽ đọc ${w.count(read)} tệp.`
        : `Sẽ đọc ${w.count(read)} trong số ${w.count(found)} tệp (--shard).`,
  },
  from: { option: 'dòng lệnh', default: 'mặc định', noConfig: 'không có tệp cấu hình rasoat.yaml' },
  requirementsHead: (count: number) => `${w.count(count)} yêu cầu`,
};
