import { readFileSync, writeFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { root } from './catalogue.js';

/** What a command of a transcript printed, and how it ended. */
export interface Printed {
  text: string;
  code: number;
}

/** Writes what the commands of a Markdown file printed into its console blocks, in their order; what was not run stays. */
export function updateSteps(file: string, printed: readonly (Printed | undefined)[]): void {
  const markdown = readFileSync(root + file, 'utf8');
  let nth = 0;
  const updated = markdown.replace(/^```console\n([\s\S]*?)^```$/gm, (_, block: string) => {
    const [before = '', ...steps] = block.split(/^\$ /m);
    const written = steps.map((step) => {
      const ran = printed[nth++];
      const [command = '', ...lines] = step.split('\n');
      if (!ran) return step;
      const shown = lines.join('\n').replace(/(?:^|\n)\[exit \d+\]\s*$/, '');
      const exit = ran.code === 0 ? '' : `[exit ${ran.code}]\n`;
      const text = fitted(ran.text, shown);
      return `${command}\n${text === '' ? '' : `${text}\n`}${exit}${/\n\n$/.test(step) ? '\n' : ''}`;
    });
    return `\`\`\`console\n${[before, ...written].join('$ ')}\`\`\``;
  });
  if (updated !== markdown) writeFileSync(root + file, updated);
}

/** The new output with as much left out (`…`) as the old one: each part becomes the lines most like it. Parts of lines are for the hand. */
function fitted(actual: string, shown: string): string {
  const parts = shown.split(/^…$/m).map((part) => part.replace(/^\n+|\s+$/g, ''));
  if (parts.length === 1) return actual;
  const lines = actual.split('\n');
  let [from, read] = [0, 0];
  return parts
    .map((part, i) => {
      // What still stands behind what came before it, and the last at the end, stays as it is.
      const at = i === parts.length - 1 ? actual.length - part.length : actual.indexOf(part, read);
      if (at >= read && actual.startsWith(part, at)) {
        read = at + part.length;
        from = actual.slice(0, read).split('\n').length - 1;
        return part;
      }
      const old = part.split('\n');
      const starts = i === 0 ? [0] : range(from, lines.length - 1);
      const differs = (start: number) =>
        old.reduce(
          (sum, line, n) => sum + weight(n) * distance(line.slice(0, 200), (lines[start + n] ?? '').slice(0, 200)),
          0,
        );
      const [start = from] = starts.map((at) => [at, differs(at)] as const).sort((a, b) => a[1] - b[1])[0] ?? [];
      // A part may have grown or shrunk: it ends with the line most like its last one.
      const ends =
        i === parts.length - 1 ? [lines.length] : range(start + 1, Math.min(lines.length, start + 2 * old.length));
      const endsLike = (end: number) =>
        distance(lines[end - 1] ?? '', old.at(-1) ?? '') * 10 + Math.abs(end - start - old.length);
      [from = from] = ends.map((at) => [at, endsLike(at)] as const).sort((a, b) => a[1] - b[1])[0] ?? [];
      return lines.slice(start, from).join('\n').trimEnd();
    })
    .map((part, i) => (i === 0 || part === '' ? part : `\n${part}`))
    .map((part, i) => (i === parts.length - 1 || part === '' ? part : `${part}\n`))
    .join('…');
}

/** What stands first names what follows; the rules of a table look alike everywhere. */
const weight = (nth: number) => (nth === 0 ? 20 : 1);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
