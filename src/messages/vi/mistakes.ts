import type { ProblemParams } from '../../plan/model/Problem.js';

const orMeant = (meant: string | undefined) => (meant ? ` Có phải là ${meant}?` : '');

/** Why a file or folder cannot be written, by the system's code. */
const causeOf = (code: string) =>
  ({
    EACCES: 'không có quyền ghi',
    EPERM: 'không có quyền ghi',
    EROFS: 'ổ đĩa chỉ cho đọc',
    ENOSPC: 'ổ đĩa đã đầy',
    EISDIR: 'đã có thư mục cùng tên',
    ENOTDIR: 'trên đường dẫn có tệp cùng tên với thư mục',
    EBUSY: 'tệp đang được chương trình khác mở',
    ENOTEMPTY: 'thư mục đã có tệp khác; hãy chọn một thư mục mới',
  })[code] ?? `mã lỗi của hệ thống: ${code}`;

/** What is wrong with a command, a configuration or a run, and what to do: one sentence each. */
export const mistakes = {
  unknownOption: (name: string, meant?: string) => `Không có tùy chọn ${name}.${orMeant(meant)}`,
  optionBeforeCommand: (name: string, command: string) =>
    `Hãy đặt tùy chọn ${name} sau tên lệnh: rasoat ${command} ${name}.`,
  unknownCommand: (name: string, meant?: string) => `Không có lệnh «${name}».${orMeant(meant)}`,
  missingArgument: (name: string) => `Thiếu đối số <${name}>.`,
  invalidExclude: (pattern: string) => `--exclude: «${pattern}» không phải là mẫu tên tệp.`,
  optionMissingArgument: (name: string) => `Tùy chọn ${name} thiếu giá trị.`,
  excessArguments: 'Thừa đối số.',
  /** `said`: the parser's own words, of a mistake that has no sentence here. */
  otherUsage: (said: string) => `Lệnh viết chưa đúng: ${said}`,
  invalidChoice: (option: string, value: string, choices: string) =>
    `Tùy chọn ${option} không có giá trị «${value}». Các giá trị được dùng: ${choices}.`,
  invalidValue: (value: string, choices: string, meant?: string) =>
    `Không có «${value}».${orMeant(meant)} Các giá trị được dùng: ${choices}.`,
  invalidDate: (value: string) => `«${value}» không phải là ngày. Hãy viết, ví dụ, 2022-06-30 hoặc 30/6/2022.`,
  replyByPassed: (day: string, asOf: string) =>
    `--reply-by: ngày ${day} đã qua vào ngày đối chiếu ${asOf}, đơn vị không thể trả lời kịp. Hãy chọn ngày sau đó.`,
  replyByLeftOut: (place: string, day: string, asOf: string) =>
    `${place}: hạn trả lời ${day} đã qua vào ngày đối chiếu ${asOf} nên không ghi vào phiếu, thư gửi đơn vị. Hãy sửa hạn trả lời, hoặc thêm --reply-by.`,
  invalidOnly: (id: string, meant?: string) => `--only: không có yêu cầu «${id}».${orMeant(meant)}`,
  unknownRequirement: (id: string, meant?: string) =>
    `Không có yêu cầu «${id}».${orMeant(meant)} Xem danh sách bằng lệnh «rasoat requirements».`,
  unknownType: (value: string, accepted: string, meant?: string) =>
    `Không có loại đơn vị hoặc cấp «${value}».${orMeant(meant)} Các giá trị được dùng: ${accepted}.`,
  notBuilt: 'Bản cài này thiếu tệp dist/form.html. Hãy chạy «npm run build» trong thư mục rasoat.',
  needsFix: (option: string) => `${option} chỉ dùng cùng với --fix.`,
  initFolder: 'Hãy cho biết thư mục ghi khung kế hoạch của các đơn vị: -o THƯ-MỤC.',
  initKind:
    'Chưa rõ loại và cấp của đơn vị. Hãy viết, ví dụ: rasoat init --name "Hội Nông dân xã An Thịnh" -o ke-hoach.yaml, hoặc thêm --type và --level.',
  unboundKind: (kind: string) => `Kết luận không có yêu cầu nào đối với ${kind}. Hãy kiểm tra lại --type và --level.`,
  notListed: (code: string) => `Danh sách đơn vị không có mã «${code}».`,
  alreadyThere: (path: string) => `«${path}» đã có và không bị ghi đè. Hãy chọn tên khác.`,
  notOverwritten: (path: string) =>
    `«${path}» đã có, không ghi đè lên. Hãy chọn tên khác, hoặc thêm --force nếu đúng là muốn ghi đè.`,
  conflict: (one: string, other: string) => `Không dùng đồng thời ${one} và ${other}.`,
  notepadEnding: (file: string) =>
    `Đã đọc «${file}», nhưng đuôi «.txt» là do Notepad tự thêm: khi đối chiếu cả thư mục, tệp này không được đọc. Hãy đổi tên tệp, bỏ phần «.txt» ở cuối.`,
  noSuchPath: (path: string) => `Không tìm thấy tệp hoặc thư mục «${path}».`,
  noMatch: (pattern: string) => `Không có tệp nào khớp với mẫu «${pattern}».`,
  tooManyStars: (pattern: string) =>
    `Mẫu «${pattern}» có quá nhiều dấu nên không dùng được. Mỗi tên chỉ nên có một, hai dấu * (nhiều nhất 3); cả mẫu nhiều nhất 5 dấu *, **, {.`,
  /** `place`: a line of a `.gitignore`. */
  unheededRule: (place: string) =>
    `${place}: dòng này có quá nhiều dấu * nên không được xét; tệp mà chỉ dòng này bỏ qua vẫn được đối chiếu.`,
  noPlans: 'Không tìm thấy kế hoạch nào (tệp .yaml hoặc .yml).',
  unreadableFolder: (path: string) =>
    `Không mở được thư mục «${path}», hoặc thư mục nằm quá sâu; các kế hoạch trong đó chưa được đối chiếu.`,
  namedOutside: (path: string) =>
    `«${path}» nằm ngoài kho git chứa tệp cấu hình này, hoặc ở chỗ ẩn trong kho, nên không đọc. Hãy ghi rõ trên dòng lệnh, hoặc nêu tệp cấu hình bằng --config.`,
  linkedFolder: (path: string) =>
    `«${path}» là liên kết dẫn ra ngoài thư mục hoặc kho git được kiểm tra nên không đi theo; các kế hoạch ở đó chưa được kiểm tra. Muốn kiểm tra, hãy ghi rõ chính thư mục đó.`,
  linkedCatalogue: (path: string) =>
    `Bộ yêu cầu ở «${path}» là liên kết, hoặc có liên kết, dẫn ra ngoài thư mục của nó nên không đi theo. Hãy đặt chính các tệp vào đó.`,
  linkedOutput: (path: string) =>
    `«${path}» nằm sau một liên kết dẫn ra ngoài kho git chứa nó nên không ghi vào đó. Hãy ghi rõ chính nơi cần ghi.`,
  noCatalogue: (path: string) => `Không đọc được bộ yêu cầu ở «${path}».`,
  noConfig: (path: string) => `Không tìm thấy tệp cấu hình «${path}».`,
  emptyRoster: (path: string) => `Danh sách đơn vị «${path}» không có đơn vị nào.`,
  badOutput: (value: string) => `-o «${value}»: hãy viết dạng:đường dẫn, ví dụ -o xlsx:bao-cao.xlsx.`,
  unknownFormat: (format: string, formats: string, meant?: string) =>
    `Không có dạng báo cáo «${format}».${orMeant(meant)} Các giá trị được dùng: ${formats}.`,
  outputOutside: (path: string) =>
    `Báo cáo «${path}» ghi trong tệp cấu hình phải nằm dưới thư mục của tệp đó và không nằm trong .git. Muốn ghi ra nơi khác, hãy dùng «-o» trên dòng lệnh.`,
  outputIsInput: (path: string) => `«${path}» là tệp đầu vào, không ghi báo cáo đè lên. Hãy chọn tên khác.`,
  sameOutput: (path: string) => `Hai báo cáo cùng ghi vào «${path}». Hãy đặt tên khác nhau.`,
  /** `endings` are those that a file of the format may have, with their dots. */
  otherEnding: (path: string, format: string, endings: readonly string[], folder?: string) =>
    `«${path}»: báo cáo dạng «${format}» phải là tệp ${endings.join(' hoặc ')}${folder === undefined ? '' : `, hoặc thư mục, viết có dấu gạch chéo ở cuối: «${folder}»`}.`,
  /** `code` is the system's: EACCES, ENOSPC, ENOTEMPTY. */
  outputNotWritable: (path: string, code: string) => `Không ghi được «${path}»: ${causeOf(code)}.`,
  /** Where no plan was found, and a report of an earlier run stands there. */
  keptFromNothing: (path: string) =>
    `Giữ nguyên «${path}» của lần trước: lần này không tìm thấy kế hoạch nào. Nếu đúng là chưa đơn vị nào gửi, hãy xóa hoặc đổi tên tệp đó rồi chạy lại.`,
  outputHeld: (path: string) =>
    `Tệp «${path}» đang mở trong một chương trình khác (có thể là Excel hoặc Word). Hãy đóng tệp đó lại; nếu đến cuối vẫn còn mở, báo cáo sẽ được ghi vào một tệp bên cạnh.`,
  putBeside: (path: string, beside: string) =>
    `Tệp «${path}» đang mở trong một chương trình khác nên không thay được: báo cáo đã được ghi vào «${beside}» cùng thư mục.`,
  cacheNotWritable: (path: string, code: string) =>
    `Không ghi được bộ nhớ đệm «${path}»: ${causeOf(code)}. Kết quả lần này không được lưu lại cho lần sau.`,
  /** The folder of `--cache` holds something else. */
  notCache: {
    foreign: (path: string) =>
      `--cache «${path}»: đây không phải là thư mục bộ nhớ đệm. Hãy chọn một thư mục mới hoặc còn trống, hoặc viết --cache sau các đường dẫn.`,
    tracked: (path: string) =>
      `--cache «${path}»: git đang theo dõi nội dung thư mục này, nên một thay đổi gửi vào kho có thể làm sai lệch kết quả. Hãy chọn thư mục khác hoặc không ghi thư mục.`,
    'not-own': (path: string) =>
      `--cache «${path}»: thư mục này của người khác hoặc người khác cũng ghi được vào đó, nên kết quả có thể bị làm sai lệch. Hãy chọn thư mục khác hoặc bỏ quyền ghi của người khác (chmod go-w).`,
  },
  cacheUntold: (path: string) =>
    `Không dùng bộ nhớ đệm «${path}»: thư mục này nằm trong kho git mà git không cho biết có theo dõi nội dung hay không. Hãy chọn thư mục ngoài kho bằng --cache.`,
  noUserCache:
    'Không dùng bộ nhớ đệm: máy không có thư mục bộ nhớ đệm của người dùng. Hãy nêu một thư mục bằng --cache THƯ_MỤC.',
  /** Of a waiver or review with a mistake in it. */
  voided: 'Vì vậy mục này không được áp dụng.',
  /** A line of the file, as a place. */
  atLine: (line: number) => `dòng ${line}`,
  /** Of a decision that another one, at that place, is about the same unit and requirement. */
  clash: {
    waiver: (requirement: string, unit: string, place: string) =>
      `Yêu cầu ${requirement} của «${unit}» đã được miễn ở ${place}. Hãy giữ lại một quyết định miễn.`,
    repeated: (requirement: string, unit: string, place: string) =>
      `Yêu cầu ${requirement} của «${unit}» đã có ý kiến xem xét như vậy ở ${place}. Hãy giữ lại một ý kiến.`,
    contradicts: (requirement: string, unit: string, place: string) =>
      `Yêu cầu ${requirement} của «${unit}» có ý kiến xem xét trái ngược ở ${place}. Hãy giữ lại một ý kiến.`,
  },
  /** `pointer`: where it is otherwise than a report; absent when it is no JSON at all. */
  notReport: (file: string, pointer?: string) =>
    `«${file}» không phải là báo cáo JSON của rasoat${pointer === undefined ? '' : ` (chỗ không đúng: ${pointer})`}. Hãy dùng tệp ghi bằng -o json:TỆP.`,
  /** Why a saved report could not be opened. */
  cutReport: (file: string) =>
    `Tệp «${file}» mở đầu là báo cáo JSON của rasoat nhưng bị cắt cụt hoặc bị hỏng. Hãy sao chép lại, hoặc lập lại bằng -o json:TỆP.`,
  /** `pointer`: where it contradicts itself; absent when it only is not what was written. */
  alteredReport: (file: string, pointer?: string) =>
    `Tệp «${file}» đã bị sửa hoặc bị cắt bớt sau khi rasoat ghi ra: nội dung ${pointer === undefined ? 'không khớp với mã kiểm tra của chính báo cáo (digest)' : `tự mâu thuẫn tại ${pointer}`}. Hãy lập lại bằng -o json:TỆP.`,
  unopened: (file: string, { reason, code }: ProblemParams['cannot-read']) =>
    ({
      permission: `Không đọc được «${file}» vì không có quyền mở.`,
      folder: `«${file}» là thư mục. Hãy chọn một tệp ghi bằng -o json:TỆP.`,
      vanished: mistakes.noSuchPath(file),
      'link-outside': `Không đọc «${file}» vì đây là liên kết dẫn ra ngoài kho git chứa nó, hay tới tệp bị git bỏ qua. Hãy ghi rõ chính tệp đó.`,
      'link-cycle': `Không đọc được «${file}» vì các liên kết trỏ vòng quanh nhau.`,
      'no-file': `Không đọc «${file}» vì đây không phải là tệp thông thường.`,
      held: `Không đọc được «${file}» vì một chương trình khác (có thể là Excel hoặc Word) đang mở riêng tệp này. Hãy đóng tệp đó rồi chạy lại.`,
      other: `Không đọc được «${file}» (mã lỗi của hệ thống: ${code}).`,
    })[reason],
  otherCatalogue: (file: string) =>
    `«${file}» được lập theo bộ yêu cầu khác với bộ đang dùng. Hãy chọn bộ yêu cầu của báo cáo bằng --catalogue.`,
  otherDay: (file: string, date: string, first: string, firstDate: string) =>
    `Không gộp được: «${file}» đối chiếu ngày ${date}, còn «${first}» ngày ${firstDate}.`,
  sameUnit: (unit: string, file: string, first: string) =>
    `Không gộp được: đơn vị «${unit}» có trong cả «${first}» và «${file}».`,
  otherScope: (file: string, first: string) =>
    `Không gộp được: «${first}» và «${file}» không đối chiếu cùng các yêu cầu (--only).`,
  otherLevels: (requirement: string, file: string, level: string, first: string, firstLevel: string) =>
    `Không gộp được: yêu cầu ${requirement} ở mức «${level}» trong «${file}» nhưng ở mức «${firstLevel}» trong «${first}». Hãy đối chiếu lại với cùng một bảng «mức độ» trong cấu hình rồi gộp.`,
  /** `file` is without a roster, `first` with one. */
  rosterInOne: (file: string, first: string) =>
    `Không gộp được: «${first}» có danh sách đơn vị, còn «${file}» thì không.`,
  otherChanges: (file: string, first: string) =>
    `Không gộp được: «${first}» và «${file}» không xét thay đổi từ cùng một mốc (--changed-since).`,
  /** Not held against the same earlier report (`--since`). */
  otherEarlier: (file: string, first: string) =>
    `Không gộp được: «${first}» và «${file}» không so với cùng một báo cáo kỳ trước (--since).`,
  changedOnly: (file: string) =>
    `Không gộp được: «${file}» chỉ nêu các kế hoạch có thay đổi (--changed-since), không có dữ liệu về các kế hoạch còn lại.`,
  partialReport: (file: string) =>
    `Không gộp được: «${file}» chỉ gồm một số kế hoạch (--partial), không cho biết đơn vị nào trong danh sách chưa gửi.`,
  /** Parts of a run that are not there. */
  shardsMissing: (indexes: readonly number[], of: number) =>
    `Không gộp được: còn thiếu phần ${indexes.join(', ')} trong ${of} phần của lần đối chiếu (--shard).`,
  /** Parts of a run that together have not its files. */
  shardsOtherFiles: (found: string, files: string) =>
    `Không gộp được: các phần (--shard) cộng lại có ${found} tệp, trong khi lần đối chiếu có ${files} tệp. Hãy chạy mọi phần trong cùng một thư mục, với cùng các đường dẫn.`,
  /** Of two reports to compare. */
  otherScopeSince: (file: string, since: string) =>
    `Không so sánh được: «${since}» và «${file}» không đối chiếu cùng các yêu cầu (--only).`,
  sinceOne: '--since cần đúng một báo cáo mới để so với báo cáo cũ.',
  badShard: (value: string) => `--shard «${value}»: hãy viết phần/số phần, ví dụ 1/4.`,
  noGit: '--changed-since cần git, nhưng máy chưa cài git hoặc không tìm thấy git trong PATH.',
  notRepository: '--changed-since: thư mục hiện tại không nằm trong kho git.',
  badRef: (ref: string) =>
    `--changed-since: kho git không có mốc «${ref}». Trong CI, hãy lấy mốc này về trước hoặc lấy toàn bộ lịch sử (fetch-depth: 0).`,
  noMergeBase: (ref: string, shallow: boolean) =>
    shallow
      ? `--changed-since: bản sao kho git này thiếu lịch sử nên không có điểm chung giữa «${ref}» và HEAD. Hãy lấy toàn bộ lịch sử (fetch-depth: 0).`
      : `--changed-since: «${ref}» và HEAD không có điểm chung trong lịch sử.`,
  /** Git leaves the repositories of other users alone. */
  notOwner: (folder: string) =>
    `--changed-since: git không mở kho này vì kho thuộc về một người dùng khác. Hãy cho phép bằng lệnh: git config --global --add safe.directory '${folder}'`,
  /** `said`: git's own first line. */
  gitFailed: (said: string) => `--changed-since: git không cho biết được những gì đã thay đổi: ${said}`,
  /** What stands behind «git báo», in words of our own. */
  git: {
    tooLong: (minutes: number) => `sau ${minutes} phút git vẫn chưa trả lời`,
    partial:
      'kho này là bản sao từng phần (partial clone), thiếu nội dung của các tệp trước khi thay đổi, và chương trình không tự tải về. Hãy lấy đủ nội dung trước: git fetch --refetch --no-filter (trong CI: bỏ «filter» ở bước checkout)',
  },
  /** Of YAML that is ignored, where git does not say whether it tracks it all the same. */
  tracked: {
    noGit:
      'Có tệp YAML bị .gitignore bỏ qua, nhưng máy chưa cài git hoặc không tìm thấy git trong PATH nên không biết các tệp đó có được git theo dõi hay không; các tệp đó chưa được đối chiếu. Hãy cài git, hoặc ghi rõ tên các tệp cần đối chiếu.',
    notOwner: (folder: string) =>
      `Có tệp YAML bị .gitignore bỏ qua, nhưng git không mở kho này vì kho thuộc về một người dùng khác, nên không biết các tệp đó có được git theo dõi hay không; các tệp đó chưa được đối chiếu. Hãy cho phép bằng lệnh: git config --global --add safe.directory '${folder}'`,
    gitFailed: (said: string) =>
      `Có tệp YAML bị .gitignore bỏ qua, nhưng git không cho biết các tệp đó có được theo dõi hay không; các tệp đó chưa được đối chiếu. Git báo: ${said}`,
  },
  notWritable: (code: string) =>
    `Không ghi được báo cáo (mã lỗi của hệ thống: ${code}). Hãy kiểm tra dung lượng ổ đĩa và quyền ghi.`,
  /** Of complaints about a roster or a configuration those that are not listed. */
  moreFaults: (count: number) => `… và còn ${count} chỗ sai nữa chưa nêu ra. Hãy sửa những chỗ đã nêu rồi chạy lại.`,
  seeHelp: (command: string) => `Xem hướng dẫn: ${command} --help`,
  bug: 'Xin lỗi, chương trình gặp lỗi nội bộ. Hãy gửi đoạn dưới đây cho người bảo trì chương trình.',
};
