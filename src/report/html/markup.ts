import { visible } from '../../plan/text/visible.js';

/** HTML as it stands; anything else that is put into a page is escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = string | number | Markup | false | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function write(part: Part): string {
  if (part === false || part === undefined) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(write).join('');
  return visible(String(part)).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A template of HTML: every value in it is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((string, i) => string + write(parts[i])).join(''));
}

/** Data for the page's script, of a kind that no browser runs: nothing in it can end the element or hide from the eye. */
export function dataScript(attributes: string, ...values: unknown[]): string {
  const lines = values.map((value) =>
    JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? visible(inner) : inner))
      .replaceAll('<', '\\u003c')
      .replaceAll('>', '\\u003e')
      .replaceAll('&', '\\u0026'),
  );
  return `<script type="application/json" ${attributes}>${lines.join('\n')}</script>\n`;
}

/** The text with its first letter large, as a heading begins. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
