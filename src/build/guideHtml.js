// The guides as they stand within the page: Markdown made HTML, without what leads out of it.
import { readFileSync } from 'node:fs';
import { Marked } from 'marked';

/**
 * A guide as HTML from its first section on: its title is the page's own, and a link is its words, for a page that was sent by mail has
 * nothing to lead to.
 * @param {string} path
 */
export function guideHtml(path) {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        return `<h${depth}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ tokens }) {
        return this.parser.parseInline(tokens);
      },
      code({ text }) {
        return `<pre tabindex="0">${escaped(text)}</pre>\n`;
      },
      html: () => '',
    },
  });
  const text = readFileSync(path, 'utf8');
  return marked.parse(text.slice(text.indexOf('\n## ')), { async: false });
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
