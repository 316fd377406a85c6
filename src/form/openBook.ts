import { Archive } from '../word/Archive.js';
import { fileKind, hasEntry } from '../word/fileKind.js';
import type { Beside, Book, BookSheet } from './Book.js';
import { FormError } from './FormFault.js';
import { numberFormats } from './numberFormats.js';
import { readComments, readDrawing } from './readBeside.js';
import { type Common, readSheet } from './readSheet.js';
import { walkXml } from './walkXml.js';

/** What the parts of a workbook that are read may unpack to: a form takes a hundredth of it, and a sheet of a million formatted rows this much. */
const UNPACKED_LIMIT = 96 * 1024 * 1024;

/** Opens a workbook (.xlsx, .xlsm), by what it is and not by its name. Throws a FormError or a WordError. */
export function openBook(bytes: Uint8Array): OpenBook {
  const kind = fileKind(bytes);
  if (kind === 'encrypted') throw new FormError({ reason: 'encrypted' });
  if (kind === 'doc') throw new FormError({ reason: hasEntry(bytes, 'Workbook') ? 'xls' : 'not-workbook' });
  if (kind !== 'zip') throw new FormError({ reason: 'not-workbook' });
  const archive = new Archive(bytes, UNPACKED_LIMIT);
  const mimetype = archive.part('mimetype');
  if (mimetype && new TextDecoder('latin1').decode(mimetype).includes('opendocument.spreadsheet'))
    throw new FormError({ reason: 'ods' });
  const root = relations(archive, '_rels/.rels');
  const main = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  if (main.endsWith('.bin')) throw new FormError({ reason: 'xlsb' });
  const part = main.includes('xl/') || main.endsWith('workbook.xml') ? archive.part(main) : undefined;
  if (!part)
    throw new FormError({
      reason: [...archive.names].some((name) => name.startsWith('xl/')) ? 'damaged' : 'not-workbook',
    });
  const custom = [...root.values()].find(({ type }) => type.endsWith('/custom-properties'))?.target;
  return new OpenBook(archive, main, part, properties(custom === undefined ? undefined : archive.part(custom)));
}

/** A workbook whose sheets are not read yet. */
class OpenBook {
  constructor(
    private readonly archive: Archive,
    private readonly main: string,
    private readonly part: Uint8Array,
    readonly properties: Book['properties'],
  ) {}

  /** The texts that cells share. */
  strings(): string[] {
    const part = this.#related('/sharedStrings');
    const strings: string[] = [];
    let [text, inText, phonetic] = ['', false, false];
    if (part)
      walkXml(part, {
        open: (name) => {
          if (name === 'si') text = '';
          else if (name === 'rPh') phonetic = true;
          else if (name === 't') inText = !phonetic;
        },
        text: (more) => {
          if (inText) text += more;
        },
        close: (name) => {
          if (name === 'si') strings.push(text);
          else if (name === 'rPh') phonetic = false;
          else if (name === 't') inText = false;
        },
      });
    return strings;
  }

  /** All that stands in it. */
  read(strings: readonly string[]): Book {
    const named: { name: string; id: string; hidden: boolean }[] = [];
    let firstDay: Common['firstDay'] = 1900;
    walkXml(this.part, {
      open: (name, attributes) => {
        if (name === 'workbookPr' && ['1', 'true'].includes(attributes.date1904 ?? '')) firstDay = 1904;
        if (name !== 'sheet') return;
        const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
        named.push({ name: attributes.name ?? '', id, hidden: /hidden/i.test(attributes.state ?? '') });
      },
    });
    const common = {
      strings,
      looks: numberFormats(this.#related('/styles')),
      firstDay,
      spent: { cells: 0, characters: 0 },
    };
    const targets = this.#relations();
    const sheets = named.flatMap(({ id, ...sheet }): BookSheet[] => {
      const target = targets.get(id);
      // A page with nothing but a chart has no cells.
      if (!target?.type.endsWith('/worksheet')) return [];
      const part = this.archive.part(target.target);
      if (!part) throw new FormError({ reason: 'damaged' });
      return [{ ...sheet, ...readSheet(part, common), beside: this.#beside(target.target) }];
    });
    return { sheets, properties: this.properties };
  }

  #relations(of = this.main): Map<string, Relation> {
    const at = of.lastIndexOf('/') + 1;
    return relations(this.archive, `${of.slice(0, at)}_rels/${of.slice(at)}.rels`, of.slice(0, at));
  }

  /** What stands over the cells of a sheet. */
  #beside(sheet: string): Beside[] {
    return [...this.#relations(sheet).values()].flatMap(({ type, target }) => {
      const read = type.endsWith('/comments') ? readComments : type.endsWith('/drawing') ? readDrawing : undefined;
      const part = read && this.archive.part(target);
      return read && part ? read(part) : [];
    });
  }

  #related(type: string): Uint8Array | undefined {
    const found = [...this.#relations().values()].find((relation) => relation.type.endsWith(type));
    return found && this.archive.part(found.target);
  }
}

interface Relation {
  type: string;
  target: string;
}

/** What a part refers to, by the names of the references. */
function relations(archive: Archive, name: string, folder = ''): Map<string, Relation> {
  const found = new Map<string, Relation>();
  const part = archive.part(name);
  if (part)
    walkXml(part, {
      open: (element, { Id = '', Type = '', Target = '' }) => {
        if (element !== 'Relationship') return;
        const target = Target.startsWith('/') ? Target.slice(1) : resolved(folder + Target);
        found.set(Id, { type: Type, target });
      },
    });
  return found;
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function properties(part: Uint8Array | undefined): Map<string, string> {
  const found = new Map<string, string>();
  let name: string | undefined;
  if (part)
    walkXml(part, {
      open: (element, attributes) => {
        if (element === 'property') name = attributes.name;
      },
      text: (text) => {
        if (name !== undefined) found.set(name, (found.get(name) ?? '') + text);
      },
      close: (element) => {
        if (element === 'property') name = undefined;
      },
    });
  return found;
}
