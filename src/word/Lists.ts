import { childOf, childrenOf, settingOf, type XmlElement } from './parseXml.js';
import { spellNumber } from './spellNumber.js';

/** A level of a list: how it is numbered. */
interface ListLevel {
  start: number;
  /** `decimal`, `upperRoman`, `bullet`, … */
  format: string;
  /** `%1.%2.`: the numbers of the levels with what stands around them. */
  text: string;
  /** Goes on where a higher level begins anew. */
  goesOn: boolean;
}

interface List {
  /** Lists of one pattern count on from each other. */
  pattern: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Levels at which the list begins with a number of its own when it is first used. */
  starts: ReadonlyMap<number, number>;
}

const DEEPEST = 9;
/** The length of a label, which stands in each paragraph of its list. */
const LONGEST_LABEL = 40;

/** The numbers that Word gives to paragraphs by itself (`numbering.xml`), counted as they come. */
export class Lists {
  readonly #lists = new Map<string, List>();
  /** The last number at each level, by pattern. */
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();
  readonly #levels = new Map<string, ReadonlyMap<number, ListLevel>>();

  /** @param listOf the list that a style of lists stands for */
  constructor(part: XmlElement | undefined, listOf: (style: string) => string | undefined) {
    const patterns = new Map(childrenOf(part, 'abstractNum').map((one) => [one.attributes.abstractNumId ?? '', one]));
    const numbers = new Map(childrenOf(part, 'num').map((one) => [one.attributes.numId ?? '', one]));
    const patternOf = (list: string | undefined) => settingOf(numbers.get(list ?? ''), 'abstractNumId') ?? '';
    for (const [id, number] of numbers) {
      const own = patternOf(id);
      const link = settingOf(patterns.get(own), 'numStyleLink');
      const pattern = link === undefined ? own : patternOf(listOf(link));
      const levels = new Map(this.#levelsOf(pattern, patterns.get(pattern)));
      const starts = new Map<number, number>();
      for (const change of childrenOf(number, 'lvlOverride')) {
        const level = Number(change.attributes.ilvl);
        const [start, other] = [settingOf(change, 'startOverride'), childOf(change, 'lvl')];
        if (other) levels.set(level, levelOf(other)[1]);
        if (start !== undefined) starts.set(level, Number(start));
      }
      this.#lists.set(id, { pattern, levels, starts });
    }
  }

  /** The levels of a pattern, read once: many lists may have one pattern. */
  #levelsOf(id: string, pattern: XmlElement | undefined): ReadonlyMap<number, ListLevel> {
    const known = this.#levels.get(id) ?? new Map(childrenOf(pattern, 'lvl').slice(0, DEEPEST).map(levelOf));
    this.#levels.set(id, known);
    return known;
  }

  /** The label of the next paragraph of a list; undefined where the list gives none. */
  next(list: string, level: number): { label: string; bulleted: boolean } | undefined {
    const found = this.#lists.get(list);
    const own = found?.levels.get(level);
    if (!found || !own || level >= DEEPEST) return undefined;
    const counts = this.#counts.get(found.pattern) ?? new Map<number, number>();
    this.#counts.set(found.pattern, counts);
    const start = this.#begun.has(`${list}/${level}`) ? undefined : found.starts.get(level);
    this.#begun.add(`${list}/${level}`);
    counts.set(level, start ?? (counts.get(level) ?? own.start - 1) + 1);
    for (let deeper = level + 1; deeper < DEEPEST; deeper++)
      if (!found.levels.get(deeper)?.goesOn) counts.delete(deeper);
    if (own.format === 'bullet') return { label: '-', bulleted: true };
    if (own.format === 'none') return undefined;
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { format = 'decimal', start: first = 1 } = found.levels.get(at) ?? {};
      return spellNumber(counts.get(at) ?? first, format);
    });
    return { label: label.trim(), bulleted: false };
  }
}

function levelOf(element: XmlElement): [number, ListLevel] {
  return [
    Number(element.attributes.ilvl),
    {
      start: Number(settingOf(element, 'start') ?? 0),
      format: settingOf(element, 'numFmt') ?? 'decimal',
      text: (settingOf(element, 'lvlText') ?? '').slice(0, LONGEST_LABEL),
      goesOn: settingOf(element, 'lvlRestart') === '0',
    },
  ];
}
