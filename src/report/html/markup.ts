import { visible } from '../../plan/text/visible.js';

/** HTML as it stands; anything else that is put into a page is escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

type Content = string | number | Markup | false | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function write(part: Content): string {
  if (part === false || part === undefined) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(write).join('');
  return visible(String(part)).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A template of HTML: every value in it is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: Content[]): Markup {
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
