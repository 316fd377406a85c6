import type { Totals } from '../../desk/totals/Totals.js';
import type { ReportContext } from '../Format.js';
import { configurationFiles } from '../shared/configurationLines.js';
import { limitsOf } from '../shared/limitsOf.js';
import { titled } from '../shared/titled.js';
import { absentUnits } from './absentUnits.js';
import { acrossSections } from './acrossSections.js';
import { chartsSection } from './chartsSection.js';
import { decisionsSections } from './decisionsSections.js';
import { dataScript, html, Markup } from './markup.js';
import { PlanLinks } from './PlanLinks.js';
import { pageScript, pageScriptDigest, pageStyle } from './pageAssets.js';
import { pageHead } from './pageHead.js';
import { rosterSection } from './rosterSection.js';
import type { Section } from './Section.js';
import { movedUnits, sinceSection } from './sinceSection.js';
import { standingSections } from './standingSections.js';
import { summarySection } from './summarySection.js';

/** Nothing from anywhere: what the page needs stands in it. */
const POLICY = new Markup(
  `default-src 'none'; style-src 'unsafe-inline'; script-src '${pageScriptDigest}'; base-uri 'none'; form-action 'none'`,
);

/** Where nothing can be filtered, what filters is no link. */
const WITHOUT_SCRIPT = new Markup(
  '<noscript><style>a[href^="#?"]{color:inherit;text-decoration:none;pointer-events:none}</style></noscript>',
);

/** The page up to the data of its units. */
export function pageStart(context: ReportContext): string {
  const { say } = context;
  const { page } = say;
  const head = { title: titled(page.title, context), policy: POLICY, style: pageStyle, more: WITHOUT_SCRIPT };
  return html`${pageHead(say.language, head)}
<body>
<a class="skip" href="#plans">${page.skip}</a>
`.html;
}

/** The rest of it: everything that needs no filter, as HTML, then the place of what does. */
export function pageEnd(context: ReportContext, totals: Totals): string {
  const { page } = context.say;
  const links = new PlanLinks(totals);
  const units = absentUnits(context, totals, links);
  const before = [
    summarySection(context, totals),
    ...sinceSection(context, totals, links),
    ...standingSections(context, totals),
  ];
  const after = [
    chartsSection(context, totals),
    ...rosterSection(context, totals, links),
    ...decisionsSections(context, totals),
    ...acrossSections(context, totals, links),
  ];
  return html`${heading(context)}
<nav aria-label="${page.contents}" class="contents"><ul>${[
    ...before,
    { id: 'plans', title: page.sections.plans },
    ...after,
  ].map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main>
${before.map(sectionOf)}<section id="units"><h2 id="plans" tabindex="-1">${page.sections.plans}</h2>
<noscript><p class="notice">${page.noScript}</p></noscript>
</section>
${after.map(sectionOf)}</main>
<footer><p>${page.program(context.version)}</p></footer>
${units && new Markup(dataScript('id="listed"', units))}${context.since && new Markup(dataScript('id="moved"', movedUnits(context, totals, links)))}<script>${new Markup(pageScript)}</script>
</body>
</html>
`.html;
}

function sectionOf({ id, title, body, overall }: Section): Markup {
  return html`<section${overall && new Markup(' class="overall"')}><h2 id="${id}">${title}</h2>
${body}</section>
`;
}

function heading(context: ReportContext): Markup {
  const { catalogue, asOf, say, issuer } = context;
  const { page, labels, words } = say;
  return html`<header>${issuer && html`<p class="issuer">${issuer.parent}<br><strong>${issuer.name}</strong></p>`}
<h1>${titled(page.title, context)}</h1>
<p>${catalogue.conclusion.title[say.language]}</p>
<p>${labels.asOf(words.date(asOf))}</p>
${configurationFiles(context).map(
  (line) => html`<p>${line}</p>
`,
)}${limitsOf(context).map(
  (limit) => html`<p class="limit"><strong>${limit}</strong></p>
`,
)}</header>`;
}
