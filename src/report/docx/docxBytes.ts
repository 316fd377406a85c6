import { Document, type ISectionOptions, Packer } from 'docx';
import type { Language } from '../../messages/Language.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { paperStyles, safe } from './paper.js';

/** What a document says of itself beside its text. */
export interface DocumentFacts {
  title: string;
  creator: string;
  language: Language;
  /** Stands as the day it was made, so that the same report gives the same bytes. */
  date: IsoDate;
}

/** The bytes of a .docx file with these sections, in the paper's fonts: always the same for the same sections. */
export async function docxBytes(sections: readonly ISectionOptions[], facts: DocumentFacts): Promise<Uint8Array> {
  const document = new Document({
    styles: paperStyles(facts.language),
    sections: [...sections],
  });
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(facts) }];
  return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides)));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => safe(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** The library writes the present time here: this is written in its place. */
function coreProperties({ title, creator, date }: DocumentFacts): string {
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator><cp:lastModifiedBy>${escaped(creator)}</cp:lastModifiedBy>${time('created')}${time('modified')}</cp:coreProperties>`;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 22;
/** 1 January 1980, the first day a ZIP file can name. */
const FIRST_DAY = 0x00210000;

/** A ZIP file whose entries all bear the same time (APPNOTE.TXT 4.3.7, 4.3.12): the library stamps the present one. */
function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_OF_DIRECTORY;
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === CENTRAL_HEADER) {
    const local = view.getUint32(at + 42, true);
    view.setUint32(at + 12, FIRST_DAY, true);
    if (view.getUint32(local, true) === LOCAL_HEADER) view.setUint32(local + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
