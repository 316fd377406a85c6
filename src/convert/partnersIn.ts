/** Between two partners: a semicolon, or a comma or `và` before what begins as a name does (`các xã, phường` is one). */
const BETWEEN = /\s*;\s*|\s*,\s*(?=\p{Lu})|\s+và\s+(?=\p{Lu})/u;

/** The partners that a cell names, each by itself. */
export function partnersIn(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((partner) => partner.replace(/[.,;]+$/u, '').trim())
    .filter((partner) => partner !== '');
}
