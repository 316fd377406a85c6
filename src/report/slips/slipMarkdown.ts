import type { ReportContext } from '../Format.js';
import { codeBlock, md } from '../markdown/escape.js';
import type { Slip, SlipEntry, SlipLine, SlipPart } from './Slip.js';

/** A slip as a page of Markdown, with a task list. */
export function slipMarkdown(slip: Slip, { issuer, asOf, say }: ReportContext): string {
  const { labels, words, paper } = say;
  const { parent, name } = issuer ?? paper.letterhead.blank;
  const blocks = [
    `${md(parent)}  \n**${md(name)}**`,
    md(labels.asOf(words.date(asOf))),
    `# ${md(slip.title)}`,
    `**${md(slip.addressed)}**`,
    ...slip.opening.map(md),
    ...slip.parts.flatMap(partBlocks),
    ...slip.closing.map(md),
  ];
  return blocks.map((block) => `${block}\n`).join('\n');
}

function partBlocks({ title, note, entries }: SlipPart): string[] {
  return [`## ${md(title)}`, ...(note === undefined ? [] : [md(note)]), entries.map(entryBlock).join('\n')];
}

function entryBlock({ box, head, lines }: SlipEntry): string {
  const code = lines.flatMap((line) => (line.kind === 'code' ? [line.text] : []));
  const rest = lines.flatMap((line) => (line.kind === 'code' ? [] : [`  - ${lineText(line)}`]));
  const block = code.length === 0 ? [] : ['', codeBlock(code.join('\n')).replace(/^(?=.)/gm, '  '), ''];
  return [box ? `- [ ] **${md(head)}**` : `- ${md(head)}`, ...rest, ...block].join('\n');
}

function lineText(line: Exclude<SlipLine, { kind: 'code' }>): string {
  const label = line.label === undefined ? '' : `**${line.label}:** `;
  return `${label}${line.kind === 'quote' ? `“${md(line.text)}”` : md(line.text)}`;
}
