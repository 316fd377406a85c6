import type { Status } from '../../../check/assess/Assessment.js';
import type { PageData, PageFinding, PagePart, PageResult } from '../PageData.js';
import { type Child, element } from './element.js';
import type { Unit } from './Unit.js';

/** What is listed after what is to be corrected, in this order. */
const SECTIONS = [
  ['waived', 'waived'],
  ['review', 'review'],
  ['not-due', 'notDue'],
] as const satisfies readonly (readonly [Status, string])[];

/** Everything about a unit's plan, what weighs most first. */
export function unitPart(unit: Unit, part: PagePart, data: PageData): Child[] {
  const { row } = unit;
  if ('sending' in row) return [];
  const { labels, finder } = data;
  const writer = new PartWriter(unit, data);
  const ofStatus = (...statuses: Status[]) => part.results.filter(({ status }) => statuses.includes(status));
  const wrong = ofStatus('unmet', 'unknown');
  const { problems } = part;
  const facts = [
    [labels.code, row.code],
    [labels.parentOf, row.parent],
    [labels.file, row.file],
    [finder.seeming, row.seeming],
  ] as const;
  return [
    element(
      'ul',
      { class: 'facts' },
      facts.map(([name, value]) => value && element('li', {}, `${name}: ${value}`)),
    ),
    element('p', {}, row.counts && `${row.counts}.`),
    data.since && unit.moved && element('p', {}, `${data.since.title}: ${unit.moved.line}.`),
    problems.length === 0 && wrong.length === 0 && element('p', {}, labels.nothing),
    writer.section(
      labels.problems,
      problems.map((problem) => writer.finding(problem, true)),
    ),
    writer.section(
      labels.toCorrect,
      wrong.map((result) => writer.result(result)),
    ),
    SECTIONS.map(([status, name]) =>
      writer.section(
        labels.sections[name],
        ofStatus(status).map((result) => writer.result(result)),
      ),
    ),
    writer.section(labels.leftOut, [writer.leftOut(part.leftOut ?? [])]),
    writer.section(labels.sections.met, [writer.met(ofStatus('met'))]),
  ];
}

class PartWriter {
  constructor(
    private readonly unit: Unit,
    private readonly data: PageData,
  ) {}

  section(title: string, parts: readonly (HTMLElement | undefined)[]): HTMLElement | undefined {
    const shown = parts.filter((part) => part !== undefined);
    return shown.length === 0 ? undefined : element('div', {}, element('h5', {}, title), shown);
  }

  finding({ sentence, level, place, excerpt }: PageFinding, alone = false): HTMLElement {
    const { levels, labels } = this.data;
    return element(
      'div',
      { class: alone ? `finding l-${level}` : 'finding' },
      element('p', {}, alone && element('b', { class: 'level' }, levels[level]), sentence),
      element('p', { class: 'place' }, element('code', {}, place)),
      excerpt !== undefined &&
        element('pre', { 'aria-label': labels.excerpt, role: 'group', tabindex: 0, class: 'excerpt' }, excerpt),
    );
  }

  result({ requirement, level, status, dates, findings = [], evidence = [], decision }: PageResult): HTMLElement {
    const { requirements, statuses, levels, labels } = this.data;
    const about = requirements[requirement];
    const wrong = status === 'unmet' || status === 'unknown';
    const head = [about?.id, about?.clause, statuses[status], dates].filter(Boolean).join(' · ');
    return element(
      'div',
      { class: wrong ? `result l-${level}` : 'result', id: this.idOf(requirement), tabindex: -1 },
      element('h6', {}, wrong && element('b', { class: 'level' }, levels[level]), head),
      element('p', { class: 'title' }, about?.title),
      decision !== undefined && element('p', { class: 'decision' }, decision),
      findings.map((finding) => this.finding(finding)),
      evidence.map(({ text, place }) => this.labelled(labels.evidence, `“${text}”`, place)),
      status !== 'met' && status !== 'waived' && this.labelled(labels.todo, about?.hint),
      status !== 'met' && this.quote(about?.quote ?? ''),
    );
  }

  /** What is not asked of the unit, and why. */
  leftOut(entries: NonNullable<PagePart['leftOut']>): HTMLElement | undefined {
    if (entries.length === 0) return undefined;
    const items = entries.map(({ requirement, why }) => {
      const about = this.data.requirements[requirement];
      // Of some years of it the rest may be asked, and stands elsewhere.
      const place = this.unit.state(requirement) === 'x' ? { id: this.idOf(requirement), tabindex: -1 } : {};
      return element('li', place, `${about?.id} · ${about?.title} (${why})`);
    });
    return element('ul', { class: 'met' }, items);
  }

  /** What is met, in short; with its evidence where the report is to have it. */
  met(results: readonly PageResult[]): HTMLElement | undefined {
    if (results.length === 0) return undefined;
    const items = results.map(({ requirement, evidence = [] }) => {
      const about = this.data.requirements[requirement];
      return element(
        'li',
        { id: this.idOf(requirement), tabindex: -1 },
        `${about?.id} · ${about?.title}`,
        evidence.map(({ text, place }) => this.labelled(this.data.labels.evidence, `“${text}”`, place)),
      );
    });
    return element('ul', { class: 'met' }, items);
  }

  private idOf(requirement: number): string {
    return `${this.unit.id}-${requirement}`;
  }

  private labelled(label: string, text: string | undefined, place?: string): HTMLElement {
    return element(
      'p',
      {},
      element('b', {}, `${label}: `),
      text,
      place !== undefined && element('code', {}, ` ${place}`),
    );
  }

  private quote(text: string): HTMLElement {
    return element('blockquote', { lang: 'vi' }, element('b', {}, `${this.data.labels.quote}: `), `“${text}”`);
  }
}
