const HEADINGS = [
  'mã đơn vị',
  'tên',
  'loại',
  'cấp',
  'trực thuộc',
  'cấp ủy cùng cấp',
  'thời hạn',
  'hiệu lực từ',
  'hiệu lực đến',
];

/** The roster as Excel saves it in Vietnam: a BOM, semicolons, CRLF. @param {readonly import('./types.js').Row[]} rows */
export function rosterCsv(rows) {
  const lines = rows.map((row) => Object.values(row).map(cell).join(';'));
  return `\ufeff${[HEADINGS.join(';'), ...lines].join('\r\n')}\r\n`;
}

/** @param {string} text */
function cell(text) {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
