import { html, Markup } from './markup.js';

/** What the head of a page says. */
interface Head {
  title: string;
  /** What its browser may load and run. */
  policy: string | Markup;
  style: string;
  /** What else stands behind its style. */
  more?: Markup;
}

/** A page that needs nothing from anywhere, up to its body. */
export function pageHead(language: string, { title, policy, style, more }: Head): Markup {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>${more && html`\n${more}`}
</head>`;
}
