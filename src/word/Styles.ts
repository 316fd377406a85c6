import { childOf, childrenOf, isOn, settingOf, type XmlElement } from './parseXml.js';

/** How letters look, as far as it tells what they say. */
export interface RunLook {
  /** The font of letters beyond ASCII. */
  font?: string;
  bold?: boolean;
  /** Not shown at all. */
  hidden?: boolean;
}

/** How a paragraph looks. */
export interface ParagraphLook {
  centred?: boolean;
  /** The list that numbers it, and its level there. */
  list?: string;
  level?: number;
  letters: RunLook;
}

interface Style {
  basedOn?: string;
  paragraph?: XmlElement;
  run?: XmlElement;
}

/** What `w:rPr` says itself. A font of a theme is one of today, whatever it is. */
export function lettersIn(properties: XmlElement | undefined): RunLook {
  const fonts = childOf(properties, 'rFonts')?.attributes;
  const font = fonts && ((fonts.hAnsiTheme ?? fonts.asciiTheme) ? 'theme' : (fonts.hAnsi ?? fonts.ascii));
  const [bold, hidden] = [isOn(properties, 'b'), isOn(properties, 'vanish')];
  return {
    ...(font !== undefined && { font }),
    ...(bold !== undefined && { bold }),
    ...(hidden !== undefined && { hidden }),
  };
}

/** What `w:pPr` says itself. */
export function paragraphIn(properties: XmlElement | undefined): Omit<ParagraphLook, 'letters'> {
  const align = settingOf(properties, 'jc');
  const numbering = childOf(properties, 'numPr');
  const [list, level] = [settingOf(numbering, 'numId'), settingOf(numbering, 'ilvl')];
  return {
    ...(align !== undefined && { centred: align === 'center' }),
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level: Number(level) }),
  };
}

/** Word bears eleven styles above each other. */
const HIGHEST = 50;

/** The styles of a document: what they make of letters and paragraphs that say nothing themselves. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #known = new Map<string, ParagraphLook>();
  readonly #usual: RunLook;
  readonly #usualStyle: string | undefined;

  constructor(part: XmlElement | undefined) {
    this.#usual = lettersIn(childOf(childOf(childOf(part, 'docDefaults'), 'rPrDefault'), 'rPr'));
    const styles = childrenOf(part, 'style');
    for (const style of styles) {
      this.#styles.set(style.attributes.styleId ?? '', {
        basedOn: settingOf(style, 'basedOn'),
        paragraph: childOf(style, 'pPr'),
        run: childOf(style, 'rPr'),
      });
    }
    const isUsual = ({ attributes }: XmlElement) => attributes.type === 'paragraph' && attributes.default === '1';
    this.#usualStyle = styles.find(isUsual)?.attributes.styleId;
  }

  /** The look that a paragraph's style gives it, or that all have. */
  paragraph(style: string | undefined): ParagraphLook {
    const look = this.#look(style ?? this.#usualStyle);
    return { ...look, letters: { ...this.#usual, ...look.letters } };
  }

  /** What a style of letters says. */
  letters(style: string): RunLook {
    return this.#look(style).letters;
  }

  /** The list of a style that stands for a list. */
  listOf(style: string): string | undefined {
    return this.#look(style).list;
  }

  #look(name: string | undefined, above = 0): ParagraphLook {
    if (name === undefined || above > HIGHEST) return { letters: {} };
    const known = this.#known.get(name);
    if (known) return known;
    // A style that is based on itself has nothing from there.
    this.#known.set(name, { letters: {} });
    const { basedOn, paragraph, run } = this.#styles.get(name) ?? {};
    const base = this.#look(basedOn, above + 1);
    const look = { ...base, ...paragraphIn(paragraph), letters: { ...base.letters, ...lettersIn(run) } };
    this.#known.set(name, look);
    return look;
  }
}
