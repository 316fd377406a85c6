import type { PathFault } from '../PathFault.js';

/** What is said of paths as people of Windows write them. */
export const paths = {
  /** Why Windows makes no file of a path; `name` is the part that it refuses. */
  fault: (path: string, { why, name }: PathFault) =>
    ({
      quote: `Đường dẫn «${path}» lẫn dấu nháy kép: dòng lệnh của Windows hiểu «\\"» là dấu nháy, không phải là hết đường dẫn. Hãy bỏ dấu «\\» ở cuối đường dẫn, trước dấu nháy kép.`,
      sign: `«${path}»: Windows không cho đặt tên «${name}», vì tên không được có các dấu < > : " | ? *. Hãy chọn tên khác.`,
      device: `«${path}»: «${name}» là tên Windows dành riêng cho thiết bị (CON, PRN, AUX, NUL, COM1, LPT1…). Hãy chọn tên khác.`,
      end: `«${path}»: Windows không cho tên kết thúc bằng dấu chấm hay dấu cách («${name}»). Hãy chọn tên khác.`,
    })[why],
  /** A path of the configuration that double quotes have changed; `path` as they would write it. */
  escaped: (path: string) =>
    `Đường dẫn «${path}»: trong dấu nháy kép, «\\t», «\\n» và các cặp như thế là dấu tab, xuống dòng hoặc dấu điều khiển, không phải là tên thư mục. Hãy bỏ dấu nháy kép, hoặc thay bằng dấu nháy đơn.`,
  /** `-o` without a format; `format` is the one that the ending tells. */
  noFormat: (value: string, format: string | undefined) =>
    `-o «${value}»: thiếu dạng báo cáo đứng trước đường dẫn. Hãy viết, ví dụ, -o ${format ?? 'xlsx'}:${format === undefined ? 'bao-cao.xlsx' : value}.`,
  /** A file where a command was expected. */
  noCommand: (file: string, command: string) =>
    `«${file}» là tên tệp hoặc thư mục, không phải là lệnh. Có phải là: rasoat ${command} ${file}?`,
};
