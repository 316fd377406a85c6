import type { Format, TextFormat } from './Format.js';
import { json } from './json/json.js';
import { telling } from './shared/toldOf.js';
import { text } from './text/text.js';

interface FormatEntry {
  /** A text may go to standard output; a file or a folder is only made by name (`-o`). */
  makes: 'text' | 'file' | 'folder';
  /** What is heavy is loaded when it is asked for. */
  load: () => Format | Promise<Format>;
}

/** Every format a report can be rendered in, by name. */
export const formats = {
  text: { makes: 'text', load: () => text },
  json: { makes: 'text', load: () => json },
  html: { makes: 'text', load: async () => (await import('./html/html.js')).html },
  markdown: { makes: 'text', load: async () => (await import('./markdown/markdown.js')).markdown },
  csv: { makes: 'text', load: async () => (await import('./csv/csv.js')).csv },
  sarif: { makes: 'text', load: async () => (await import('./sarif/sarif.js')).sarif },
  junit: { makes: 'text', load: async () => (await import('./junit/junit.js')).junit },
  github: { makes: 'text', load: async () => (await import('./github/github.js')).github },
  gitlab: { makes: 'text', load: async () => (await import('./gitlab/gitlab.js')).gitlab },
  xlsx: { makes: 'file', load: async () => (await import('./xlsx/xlsx.js')).xlsx },
  docx: { makes: 'file', load: async () => (await import('./docx/docx.js')).docx },
  slips: { makes: 'folder', load: async () => (await import('./slips/slips.js')).slips },
  missing: { makes: 'file', load: async () => (await import('./missing/missing.js')).missing },
} as const satisfies Record<string, FormatEntry>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];

/** The formats that may go to standard output. */
export type TextFormatName = { [K in FormatName]: (typeof formats)[K]['makes'] extends 'text' ? K : never }[FormatName];
export const textFormatNames = formatNames.filter((name): name is TextFormatName => formats[name].makes === 'text');

/** Loads a format. Data is whole, so that it can be merged; what is told to people and platforms is not. */
export async function loadFormat(name: FormatName): Promise<Format> {
  const format: Format = await formats[name].load();
  return name === 'json' ? format : telling(format);
}

/** Loads a format whose renderer makes text. */
export async function loadTextFormat(name: TextFormatName): Promise<TextFormat> {
  return (await loadFormat(name)) as TextFormat;
}
