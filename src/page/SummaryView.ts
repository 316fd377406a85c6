import type { Assessment } from '../check/assess/Assessment.js';
import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { Say } from '../messages/Say.js';
import { element } from '../report/html/page/element.js';
import { inFileOrder, openEntries } from '../report/shared/openEntries.js';
import { requirementText } from '../report/shared/requirementText.js';
import { countsInWords } from '../report/shared/shares.js';
import { askedId } from './Asked.js';

/** What there is to do, then what it comes to, then each thing in a line: what is printed to be signed. */
export class SummaryView {
  readonly element: HTMLElement;
  readonly #todo = element('p', { class: 'todo', role: 'status' });
  readonly #verdict = element('p', { class: 'verdict' });
  readonly #list = element('ol');
  readonly #mend: HTMLButtonElement;

  constructor(
    private readonly say: Say,
    private readonly catalogue: Catalogue,
    mend: () => void,
  ) {
    const { form } = say;
    this.#mend = element('button', { type: 'button' }, form.mend);
    this.#mend.addEventListener('click', mend);
    this.element = element(
      'section',
      { id: 'summary', 'aria-labelledby': 'summary-title' },
      element('h2', { id: 'summary-title', tabindex: -1 }, form.summary),
      this.#todo,
      this.#verdict,
      this.#mend,
      element('details', { open: true }, element('summary', {}, form.toCorrect), this.#list),
    );
  }

  tell(assessment: Assessment): void {
    const { form, labels } = this.say;
    const open = inFileOrder(openEntries(assessment));
    const must = open.filter(({ level }) => level === 'error').length;
    const should = open.filter(({ level }) => level === 'warning').length;
    const todo = form.todo(must + should, must, should);
    // Said again only when it is another: a screen reader reads it out.
    if (this.#todo.textContent !== todo) this.#todo.textContent = todo;
    // What can be mended without asking.
    this.#mend.hidden = !assessment.problems.some(({ fix }) => fix?.class === 'safe');
    const { verdict, results, counts, leaning, nothingMet } = assessment;
    this.#verdict.textContent = `${form.verdict}: ${labels.verdicts[verdict]}. ${countsInWords({ results, counts, leaning, nothingMet }, labels)}.`;
    this.#verdict.className = `verdict ${verdict}`;
    this.#list.replaceChildren(
      ...open.map(({ level, problem, result }) =>
        element('li', { class: level }, problem ? this.say.finding(problem) : this.#link(result.requirement)),
      ),
    );
  }

  /** Leads to the requirement in the form, which says what is found. */
  #link(requirement: string): HTMLElement {
    const { id, title } = requirementText(requirement, { catalogue: this.catalogue, say: this.say });
    return element('a', { href: `#${askedId(id)}` }, `${id} · ${title}`);
  }
}
