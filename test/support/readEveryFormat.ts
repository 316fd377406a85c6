import { strFromU8, unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import type { Totals } from '../../src/desk/totals/Totals.js';
import type { FolderFile, RenderedPlan, RenderOptions, ReportContext } from '../../src/report/Format.js';
import { type FormatName, formatNames } from '../../src/report/formats.js';
import { renderReport } from '../../src/report/renderReport.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};

/** The texts of the XML in an archive, cells and paragraphs apart. */
export function textsIn(bytes: Uint8Array): string {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
  return files
    .map(([, data]) =>
      strFromU8(data)
        .replace(/<\/(?:w:p|si|c|row)>/g, '\n')
        .replace(/<[^>]*>/g, ''),
    )
    .join('\n');
}

/** The words of a file of a folder; of a letter its subject, its text and those of what is attached. */
async function wordsOf({ name, content }: FolderFile): Promise<string> {
  if (typeof content !== 'string') return textsIn(content);
  if (!name.endsWith('.eml')) return content;
  const { subject, text, attachments } = await PostalMime.parse(content);
  const attached = attachments.map(({ filename, content: bytes }) => {
    const data = new Uint8Array(bytes as ArrayBuffer);
    return filename?.endsWith('.docx') ? textsIn(data) : strFromU8(data);
  });
  return [subject, text, ...attached].join('\n');
}

/** What is read, whatever the syntax escapes and wherever it breaks lines: letters, figures and signs with single spaces. */
export function plainly(text: string): string {
  return text
    .replace(/[\u200b]|&#8203;/g, '')
    .replace(/%0A/g, ' ')
    .replace(/\\n/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|apos|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\\(?=[\\`*_[\]|~<>()"-])/g, '')
    .replace(/\*\*/g, '')
    .replace(/[\s\u00a0]+/g, ' ');
}

/** A report in every format, as its readers have it: whole texts, and the words of files. */
export async function readEveryFormat(
  context: ReportContext,
  plans: readonly RenderedPlan[],
  totals: Totals | undefined = undefined,
  options: RenderOptions = {},
): Promise<Record<FormatName, string>> {
  const read = await Promise.all(
    formatNames.map(async (format) => {
      const report = await renderReport(format, context, plans, options, totals);
      const text =
        typeof report === 'string'
          ? report
          : report instanceof Uint8Array
            ? textsIn(report)
            : (await Promise.all(report.map(wordsOf))).join('\n');
      return [format, plainly(text)] as const;
    }),
  );
  return Object.fromEntries(read) as Record<FormatName, string>;
}
