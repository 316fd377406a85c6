/** What breaks a file as YAML: what people do who know Word better. */
export const textFaults = [
  { name: 'tabs', spoil: (/** @type {string} */ text) => text.replace(/^ {2}/gm, '\t') },
  {
    name: 'colon',
    spoil: (/** @type {string} */ text) =>
      text.replace(/(nội dung|Nội dung|noi_dung): (\S+ \S+)/, '$1: Việc thứ nhất: $2'),
  },
  {
    name: 'curly quotes',
    spoil: (/** @type {string} */ text) => text.replace(/(trích yếu|Trích yếu|trich_yeu): (.*)/, '$1: "$2”'),
  },
  { name: 'shifted line', spoil: (/** @type {string} */ text) => text.replace(/\n {2}(loại|Loại|loai)/, '\n     $1') },
];

/** What Windows and macOS do to a file; it can be read all the same. */
export const encodings = [
  { share: 0.15, write: (/** @type {string} */ text) => text.replaceAll('\n', '\r\n') },
  { share: 0.05, write: (/** @type {string} */ text) => `\ufeff${text}` },
  { share: 0.02, write: (/** @type {string} */ text) => text.normalize('NFD') },
];
