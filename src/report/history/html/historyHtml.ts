import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { History } from '../../../desk/history/History.js';
import { html, Markup } from '../../html/markup.js';
import { pageStyle } from '../../html/pageAssets.js';
import { pageHead } from '../../html/pageHead.js';
import type { Section } from '../../html/Section.js';
import type { HistoryContext } from '../HistoryContext.js';
import { historyNotes } from '../historyNotes.js';
import { leftOutSentence } from '../leftOutSentence.js';
import { historyStyle } from './historyStyle.js';
import { districtSection, requirementSection } from './linesSections.js';
import { periodsSection } from './periodsSection.js';
import { stillSection, unitsSection } from './unitsSections.js';

/** Neither network nor script: all that the page may use is the one style that stands in it. */
function policyFor(style: string): string {
  const digest = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))));
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}

/** The history as one page that needs nothing else: lines as pictures beside the tables of their figures. */
export function historyHtml(history: History, context: HistoryContext): string {
  const { say, version } = context;
  const { title, page, program } = say.history;
  const style = pageStyle + historyStyle;
  const sections = [
    periodsSection(history, context),
    districtSection(history, context),
    requirementSection(history, context),
    stillSection(history, context),
    unitsSection(history, context),
    ...leftOutSection(history, context),
  ];
  return html`${pageHead(say.language, { title, policy: new Markup(policyFor(style)), style })}
<body>
<a class="skip" href="#still">${page.skip}</a>
${heading(history, context)}
<nav aria-label="${page.contents}" class="contents"><ul>${sections.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main>
${sections.map(
  ({ id, title: name, body }) => html`<section><h2 id="${id}" tabindex="-1">${name}</h2>
${body}</section>
`,
)}</main>
<footer><p>${program(version)}</p></footer>
</body>
</html>
`.html;
}

function heading(history: History, context: HistoryContext): Markup {
  const { catalogue, say, issuer } = context;
  return html`<header>${issuer && html`<p class="issuer">${issuer.parent}<br><strong>${issuer.name}</strong></p>`}
<h1>${say.history.title}</h1>
<p>${catalogue.conclusion.title[say.language]}</p>
${historyNotes(history, context).map((note) => html`<p>${note}</p>\n`)}</header>`;
}

function leftOutSection({ leftOut }: History, { say }: HistoryContext): Section[] {
  if (leftOut.length === 0) return [];
  const { sections, leftOut: said } = say.history;
  const body = html`<ul>${leftOut.map((one) => html`<li>${leftOutSentence(one, say)}</li>\n`)}</ul><p>${said.order}</p>`;
  return [{ id: 'left-out', title: sections.leftOut, body }];
}
