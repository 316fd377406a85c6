import { Archive } from './Archive.js';
import { BodyReader } from './BodyReader.js';
import { fileKind, kindOfArchive } from './fileKind.js';
import { Lists } from './Lists.js';
import { childOf, childrenOf, parseXml, type XmlElement } from './parseXml.js';
import { Styles } from './Styles.js';
import type { WordDocument } from './WordDocument.js';
import { WordError, type WordFault } from './WordFault.js';

/** Reads the bytes of a Word file (.docx), or says why they are none. Never throws for anything that a file may hold. */
export function readDocx(bytes: Uint8Array): { document: WordDocument } | { fault: WordFault } {
  try {
    const kind = fileKind(bytes);
    if (kind !== 'zip') throw new WordError({ reason: 'not-word', found: kind });
    return { document: documentIn(new Archive(bytes)) };
  } catch (error) {
    if (error instanceof WordError) return { fault: error.fault };
    throw error;
  }
}

function documentIn(archive: Archive): WordDocument {
  const main = mainPart(archive);
  const bytes = archive.part(main);
  const root = bytes && main.endsWith('.xml') ? parseXml(bytes, main) : undefined;
  if (root?.name !== 'document') throw new WordError(withoutText(archive));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styles = new Styles(optional(archive, `${folder}styles.xml`));
  const lists = new Lists(optional(archive, `${folder}numbering.xml`), (style) => styles.listOf(style));
  const reader = new BodyReader(styles, lists);
  const body = childOf(root, 'body');
  if (!body) throw new WordError({ reason: 'damaged', part: main });
  const blocks = reader.blocks(body);
  return { blocks, notes: reader.notes };
}

function optional(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.part(name);
  return bytes && parseXml(bytes, name);
}

/** The part with the text, as the archive's own list of parts names it. */
function mainPart(archive: Archive): string {
  const list = archive.part('_rels/.rels');
  const relations = list ? childrenOf(parseXml(list, '_rels/.rels'), 'other:Relationship') : [];
  const target = relations.find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'))?.attributes.Target;
  return (target ?? 'word/document.xml').replace(/^\.?\//, '');
}

function withoutText(archive: Archive): WordFault {
  const mimetype = archive.part('mimetype');
  const found = kindOfArchive(archive.names, mimetype ? new TextDecoder('latin1').decode(mimetype) : '');
  return found === 'zip' && archive.names.has('_rels/.rels')
    ? { reason: 'damaged', part: 'word/document.xml' }
    : { reason: 'not-word', found };
}
