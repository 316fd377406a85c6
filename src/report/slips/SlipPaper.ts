import { Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { oneLine } from '../../plan/text/visible.js';
import { docxBytes } from '../docx/docxBytes.js';
import { sideBySide } from '../docx/grid.js';
import layout from '../docx/layout.json' with { type: 'json' };
import { mm, page, paragraph, rule, run } from '../docx/paper.js';
import type { ReportContext } from '../Format.js';
import { xmlText } from './wordXml.js';

/** Stands where the text of a slip goes. */
const PLACE = 'rasoat-slip';
const BODY = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';
/** The same for every run: a file must not tell when it was made. */
const WRITTEN = '1980-01-01T00:00:00';

/**
 * The Board's paper with the head of a slip, made once for thousands of slips: most of a Word file is the same in each.
 */
export class SlipPaper {
  readonly #before: string;
  readonly #after: string;
  readonly #properties: string;

  private constructor(private readonly parts: Readonly<Record<string, Uint8Array>>) {
    const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const [before = '', after = ''] = text(BODY).split(new RegExp(`<w:p>(?:(?!<w:p>).)*${PLACE}.*?</w:p>`));
    this.#before = before;
    this.#after = after;
    this.#properties = text(PROPERTIES);
  }

  static async of(context: ReportContext): Promise<SlipPaper> {
    const { asOf, say, issuer } = context;
    const creator = issuer?.name ?? say.paper.letterhead.blank.name;
    const place = new Paragraph({ children: [new TextRun(PLACE)] });
    const sections = [{ ...page(), children: [slipHead(context), place] }];
    return new SlipPaper(
      unzipSync(await docxBytes(sections, { title: PLACE, creator, language: say.language, date: asOf })),
    );
  }

  /** The bytes of a .docx file with this title and these paragraphs, in WordprocessingML. */
  bytes(title: string, paragraphs: readonly string[]): Uint8Array {
    const files: Zippable = {
      ...this.parts,
      [BODY]: strToU8(`${this.#before}${paragraphs.join('')}${this.#after}`),
      [PROPERTIES]: strToU8(this.#properties.replace(PLACE, () => xmlText(title))),
    };
    return zipSync(files, { mtime: WRITTEN });
  }
}

/** Who sends it on the left; the Party and the as-of date on the right. */
function slipHead({ issuer, asOf, say }: ReportContext) {
  const { labels, words, paper } = say;
  const { parent, name } = issuer ?? paper.letterhead.blank;
  const { points, head } = layout;
  const centred = { align: 'center' } as const;
  const party = new Paragraph({
    style: 'Line',
    alignment: 'center',
    indent: { left: mm(head.ruleIndent[say.language]), right: mm(head.ruleIndent[say.language]) },
    border: { bottom: { ...rule(head.rulePoints), space: 1 } },
    children: [run(paper.letterhead.party, { bold: true, size: points.party })],
  });
  return sideBySide(head.columns, [
    [
      paragraph(oneLine(parent), 'Line', centred),
      paragraph(oneLine(name), 'Line', { ...centred, bold: true }),
      paragraph('*', 'Line', centred),
    ],
    [party, paragraph(labels.asOf(words.date(asOf)), 'Line', { ...centred, italics: true, before: head.date })],
  ]);
}
