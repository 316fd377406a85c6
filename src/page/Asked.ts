import type { Result } from '../check/assess/Assessment.js';
import type { Requirement } from '../check/catalogue/loadCatalogue.js';
import type { Say } from '../messages/Say.js';
import { element } from '../report/html/page/element.js';
import { dueOf } from '../report/shared/dueOf.js';

/** The place of a requirement in the page. */
export const askedId = (id: string): string => `asked-${id}`;

/** A requirement as it stands: what it asks, in the words of the Conclusion, and what has been found. */
export class Asked {
  readonly element: HTMLElement;
  readonly #status: HTMLElement;
  readonly #found: HTMLElement;

  constructor(
    readonly requirement: Requirement,
    private readonly say: Say,
    example: string | undefined,
  ) {
    const { language, labels, form } = say;
    const { id, title, clause, quote, hint, level } = requirement;
    const due = dueOf(requirement, say);
    this.#status = element('span', { class: 'status' });
    this.#found = element('div', { class: 'found' });
    this.element = element(
      'section',
      { class: 'asked', id: askedId(id), tabindex: -1, 'aria-label': `${id} ${title[language]}` },
      element('h4', {}, `${id} · ${title[language]} `, this.#status),
      element(
        'p',
        { class: 'clause' },
        [
          clause[language],
          ...(level === 'error' ? [labels.weights.error] : []),
          ...(due === undefined ? [] : [labels.due(due)]),
        ].join(' · '),
      ),
      element('blockquote', {}, element('span', { class: 'sr' }, `${form.quote}: `), quote),
      this.#found,
      element(
        'details',
        {},
        element('summary', {}, form.hint),
        element('p', {}, hint[language]),
        example !== undefined && element('p', { class: 'label' }, form.example),
        example !== undefined && element('pre', { tabindex: 0 }, example),
      ),
    );
  }

  /** Says where it stands, and what has been found. */
  tell(result: Result | undefined): void {
    const { labels } = this.say;
    this.#status.textContent = result ? labels.statuses[result.status] : '';
    this.#status.className = `status ${result?.status ?? ''}`;
    this.#found.replaceChildren(
      ...(result && result.status !== 'met'
        ? result.findings.map((finding) => element('p', {}, this.say.finding(finding)))
        : []),
    );
  }
}
