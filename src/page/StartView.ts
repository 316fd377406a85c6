import type { Say } from '../messages/Say.js';
import { kindInName } from '../plan/model/kindInName.js';
import { type Choice, unitLevels, unitTypes } from '../plan/model/model.js';
import { element } from '../report/html/page/element.js';
import type { SkeletonUnit } from '../report/skeleton/Skeleton.js';
import type { Draft } from './Draft.js';

/** What a Word file says of the unit, to be confirmed; or why there is nothing. */
export interface Given {
  name?: string;
  type?: string;
  level?: string;
  committee?: string;
  wrong?: string;
}

/** What somebody may do first. */
interface Acts {
  make(unit: SkeletonUnit): void;
  open(file: File): void;
  resume(draft: Draft): void;
  forget(): void;
}

/** What somebody does first: says whose plan it is, opens one, or goes on with the one that was being written. */
export function startView(say: Say, draft: Draft | undefined, given: Given | undefined, act: Acts): HTMLElement {
  const { start } = say.form;
  const file = element('input', { id: 'start-file', type: 'file', accept: '.yaml,.yml,.txt,.docx,.xlsx' });
  file.addEventListener('change', () => file.files?.[0] && act.open(file.files[0]));
  return element(
    'section',
    { id: 'start' },
    element('h2', { tabindex: -1 }, start.title),
    draft && draftView(draft, say, act),
    unitForm(say, given, act),
    element('div', { class: 'card' }, labelled(start.open, file), element('p', {}, start.drop)),
  );
}

/** Who the unit is, as somebody writes or confirms it; a plan is made once its name and kind are known. */
function unitForm(say: Say, given: Given | undefined, { make }: Pick<Acts, 'make'>): HTMLElement {
  const { start } = say.form;
  const name = element('input', { id: 'start-name', type: 'text', autocomplete: 'off' });
  const type = choices('start-type', unitTypes, say);
  const level = choices('start-level', unitLevels, say);
  const committee = element('input', { id: 'start-committee', type: 'text', autocomplete: 'off' });
  const wrong = element('p', { class: 'wrong', role: 'alert' });
  if (given) {
    name.value = given.name ?? '';
    type.value = given.type ?? '';
    level.value = given.level ?? '';
    committee.value = given.committee ?? '';
    wrong.textContent = given.wrong ?? '';
  }
  // A name often says the kind as well.
  name.addEventListener('change', () => {
    const { types, levels } = kindInName(name.value);
    if (type.value === '' && types.length === 1) type.value = types[0] ?? '';
    if (level.value === '' && levels.length === 1) level.value = levels[0] ?? '';
  });
  const form = element(
    'form',
    { class: 'card', novalidate: true },
    given && given.wrong === undefined && element('p', { class: 'todo' }, start.fromWord),
    labelled(start.name, name),
    labelled(start.type, type),
    labelled(start.level, level),
    labelled(start.committee, committee),
    wrong,
    element('button', { type: 'submit' }, start.make),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const named = name.value.trim();
    wrong.textContent = named === '' || type.value === '' || level.value === '' ? start.incomplete : '';
    if (wrong.textContent !== '') return;
    const committees = committee.value.trim() === '' ? [] : [committee.value.trim()];
    make({ type: type.value, level: level.value, name: named, committees });
  });
  return form;
}

function draftView(draft: Draft, say: Say, act: Pick<Acts, 'resume' | 'forget'>): HTMLElement {
  const { start } = say.form;
  const resume = element('button', { type: 'button' }, start.resume);
  const forget = element('button', { type: 'button', class: 'remove' }, start.forget);
  resume.addEventListener('click', () => act.resume(draft));
  forget.addEventListener('click', () => act.forget());
  return element('div', { class: 'card' }, element('p', {}, start.draft(draft.name, draft.when)), resume, ' ', forget);
}

const labelled = (label: string, control: HTMLElement) =>
  element('div', { class: 'field' }, element('label', { for: control.id }, label), control);

function choices(id: string, all: readonly Choice[], { form, language }: Say): HTMLSelectElement {
  return element(
    'select',
    { id },
    element('option', { value: '' }, form.start.choose),
    ...all.map(({ value, vi, en }) => element('option', { value }, language === 'vi' ? (vi[0] ?? en) : en)),
  );
}
