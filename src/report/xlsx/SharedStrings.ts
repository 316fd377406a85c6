import type { ArchiveFile } from './Archive.js';
import { cellXml } from './cellText.js';

/** Bounds what is kept of a run of thousands: past them a text stands in its cell. */
const MOST_TEXTS = 50_000;
const LONGEST = 1_000;

/** The texts that cells share: what the catalogue says stands in the file once, not in each of 100,000 rows. */
export class SharedStrings {
  /** By the text as it was given: a text that many rows have is made safe once. */
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  /** The number of a text, or undefined where it is to stand in its cell. */
  numberOf(text: string): number | undefined {
    const known = this.#numbers.get(text);
    if (known === undefined && (text.length > LONGEST || this.#numbers.size >= MOST_TEXTS)) return undefined;
    this.#uses++;
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** `xl/sharedStrings.xml`. */
  writeTo(part: ArchiveFile): void {
    part.write(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`,
    );
    for (const text of this.#numbers.keys()) part.write(`<si><t xml:space="preserve">${cellXml(text)}</t></si>`);
    part.close('</sst>');
  }
}
