import type { paths as vi } from '../vi/paths.js';

/** What is said of paths as people of Windows write them. */
export const paths: typeof vi = {
  fault: (path, { why, name }) =>
    ({
      quote: `The path "${path}" holds a quotation mark: the command line of Windows takes \\" for one, not for the end of the path. Leave out the \\ before the quotation mark at its end.`,
      sign: `"${path}": Windows allows no name "${name}", for names have none of < > : " | ? *. Choose another.`,
      device: `"${path}": "${name}" is a name that Windows keeps for a device (CON, PRN, AUX, NUL, COM1, LPT1 …). Choose another.`,
      end: `"${path}": Windows allows no name that ends with a full stop or a space ("${name}"). Choose another.`,
    })[why],
  escaped: (path) =>
    `The path "${path}": in double quotes \\t, \\n and the like are a tab, a line break or another control character, not the name of a folder. Take the double quotes away, or use single ones.`,
  noFormat: (value, format) =>
    `-o "${value}": the format is missing before the path. Write, for example, -o ${format ?? 'xlsx'}:${format === undefined ? 'report.xlsx' : value}.`,
  noCommand: (file, command) =>
    `"${file}" is a file or folder, not a command. Did you mean: rasoat ${command} ${file}?`,
};
