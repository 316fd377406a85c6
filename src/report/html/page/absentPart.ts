import type { PageData } from '../PageData.js';
import { element } from './element.js';
import type { Unit } from './Unit.js';

/** What is known of a unit without a plan that is judged, and the ways to the files that may be its own. */
export function absentPart({ row, moved }: Unit, { labels, finder, kinds, since }: PageData): HTMLElement[] {
  if (!('sending' in row)) return [];
  const facts = [
    [labels.code, row.code],
    [labels.kind, kinds[row.kind]],
    [labels.parentOf, row.parent],
  ] as const;
  const { parts = [] } = row;
  return [
    element(
      'ul',
      { class: 'facts' },
      facts.map(([name, value]) => value && element('li', {}, `${name}: ${value}`)),
    ),
    ...(since && moved ? [element('p', {}, `${since.title}: ${moved.line}.`)] : []),
    ...(row.sending === 'judged' ? [] : [element('p', {}, finder.noPlan)]),
    ...(parts.length > 0
      ? [
          element(
            'p',
            { class: 'links' },
            `${finder.mayBe}: `,
            parts.map(({ number, file }) => ['→ ', element('a', { href: `#unit-${number}` }, file), ' ']),
          ),
        ]
      : []),
  ];
}
