import { oneLine } from '../../plan/text/visible.js';
import { words as w } from './words.js';

/** So many paths are named; how many more there are is said too. */
const NAMED = 5;

/** What a configuration chooses that a green run may be due to, beside its levels and day; `place` is `rasoat.yaml:4`. */
export const configured = {
  /** Of the line that names the configuration: where it says that plans are. */
  plans: (paths: readonly string[]) =>
    ` (chỉ đối chiếu: ${paths.slice(0, NAMED).map(oneLine).join(', ')}${paths.length > NAMED ? ` và ${w.count(paths.length - NAMED)} đường dẫn nữa` : ''})`,
  catalogue: (folder: string, place: string) =>
    `Yêu cầu lấy từ thư mục ${w.quote(oneLine(folder))} do tệp cấu hình chỉ định (${oneLine(place)}), không phải bộ yêu cầu đi kèm chương trình.`,
  /** Which of the reports that it names the command line has left unwritten. */
  unwritten: (outputs: readonly string[], place: string) =>
    `Dòng lệnh có -o nên lần này chỉ ghi các báo cáo nêu ở đó, không ghi ${w.count(outputs.length)} báo cáo nêu ở ${oneLine(place)}: ${outputs.slice(0, NAMED).map(oneLine).join(', ')}${outputs.length > NAMED ? ` và ${w.count(outputs.length - NAMED)} báo cáo nữa` : ''}.`,
  /** A file that it names as a plan. */
  ignored: (path: string) =>
    `${w.quote(path)} là tệp git bỏ qua (.gitignore), không thuộc nội dung được gửi trong kho, nên không đọc làm kế hoạch. Hãy ghi rõ trên dòng lệnh, hoặc nêu tệp cấu hình bằng --config.`,
};
