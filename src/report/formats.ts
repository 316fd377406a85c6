import { keysOf } from '../plan/maps/keysOf.js';
import type { Format, NewRenderer, NewTextRenderer } from './Format.js';
import { json } from './json/json.js';
import { telling } from './shared/toldOf.js';
import { text } from './text/text.js';

/**
 * Every format a report can be rendered in, by name. Nothing else in the source names them or says what they are like.
 * What is heavy is loaded when it is asked for.
 */
export const formats = {
  text: { makes: 'text', syntax: 'prose', comparison: 'prose', load: () => text },
  // Data is whole, so that it can be merged.
  json: { makes: 'text', syntax: 'json', comparison: 'json', whole: true, load: () => json },
  html: {
    makes: 'text',
    syntax: 'prose',
    alsoCalled: ['web'],
    isPage: true,
    byDistrict: 'html',
    load: async () => (await import('./html/html.js')).html,
  },
  markdown: {
    makes: 'text',
    syntax: 'prose',
    alsoCalled: ['md'],
    load: async () => (await import('./markdown/markdown.js')).markdown,
  },
  csv: { makes: 'text', syntax: 'prose', load: async () => (await import('./csv/csv.js')).csv },
  sarif: { makes: 'text', syntax: 'json', load: async () => (await import('./sarif/sarif.js')).sarif },
  junit: { makes: 'text', syntax: 'xml', load: async () => (await import('./junit/junit.js')).junit },
  github: {
    makes: 'text',
    syntax: 'commands',
    stepSummary: true,
    load: async () => (await import('./github/github.js')).github,
  },
  gitlab: {
    makes: 'text',
    syntax: 'json',
    untold: true,
    load: async () => (await import('./gitlab/gitlab.js')).gitlab,
  },
  xlsx: {
    makes: 'file',
    alsoCalled: ['excel', 'xls'],
    keepsEntered: true,
    byDistrict: 'xlsx',
    load: async () => (await import('./xlsx/xlsx.js')).xlsx,
  },
  docx: {
    makes: 'file',
    alsoCalled: ['word', 'doc'],
    byDistrict: 'docx',
    load: async () => (await import('./docx/docx.js')).docx,
  },
  summary: {
    makes: 'file',
    alsoCalled: ['tóm tắt', 'tom-tat'],
    endings: ['docx'],
    byDistrict: 'docx',
    untold: true,
    load: async () => (await import('./summary/summary.js')).summary,
  },
  slips: { makes: 'folder', load: async () => (await import('./slips/slips.js')).slips },
  mail: {
    makes: 'folder',
    alsoCalled: ['email', 'e-mail', 'eml', 'thư'],
    load: async () => (await import('./mail/mail.js')).mail,
  },
  missing: {
    makes: 'file',
    endings: ['csv', 'xlsx'],
    orFolder: true,
    load: async () => (await import('./missing/missing.js')).missing,
  },
} as const satisfies Record<string, Format>;
/** The name by which a format is asked for. */
export type FormatName = keyof typeof formats;
/** All names, in the order of the table. */
export const formatNames = keysOf(formats);

/** What is known of a format, whichever it is. */
export const formatOf = (name: FormatName): Format => formats[name];

/** The formats that may go to standard output, and the one that does when none is asked for. */
export type TextFormatName = { [K in FormatName]: (typeof formats)[K]['makes'] extends 'text' ? K : never }[FormatName];
/** The formats that `--format` offers: those whose report is a text that standard output can take. */
export const textFormatNames = formatNames.filter((name): name is TextFormatName => formats[name].makes === 'text');
/** What goes to standard output when no format is asked for. */
export const usualFormat = 'text' satisfies TextFormatName;

/** Loads a format: what is told to people and platforms tells no more than is certain. */
export async function loadFormat(name: FormatName): Promise<NewRenderer> {
  const { load, whole = false } = formatOf(name);
  const made = await load();
  return whole ? made : telling(made);
}

/** Loads a format whose renderer makes text. */
export async function loadTextFormat(name: TextFormatName): Promise<NewTextRenderer> {
  return (await loadFormat(name)) as NewTextRenderer;
}
