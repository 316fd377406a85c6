import type { Say } from '../messages/Say.js';
import { guessesIn, samePath } from '../plan/edit/guesses.js';
import { textsOf, WrittenPlan } from '../plan/edit/WrittenPlan.js';
import { choicesAt } from '../plan/model/model.js';
import type { SkeletonUnit } from '../report/skeleton/Skeleton.js';
import { confirmedUnit } from './confirmedUnit.js';
import type { Given } from './StartView.js';

/** A draft of `rasoat convert` whose kind of unit is only guessed: that has to be confirmed before there is a form for it. */
export class GuessedDraft {
  private constructor(
    readonly name: string,
    private readonly written: string,
    readonly given: Given,
  ) {}

  /** Undefined of a text that guesses nothing of its unit. */
  static of(name: string, text: string): GuessedDraft | undefined {
    const plan = WrittenPlan.of(text);
    const guesses = guessesIn(text);
    const guessed = (key: string) => guesses.find(({ path }) => samePath(path, ['unit', key]))?.texts[0];
    if (!plan || !['name', 'type', 'level'].some((key) => guessed(key) !== undefined)) return undefined;
    const said = (key: string) => textsOf(plan.at(['unit', key])?.node ?? null)?.[0] ?? guessed(key) ?? '';
    const chosen = (key: 'type' | 'level') =>
      choicesAt(`/unit/${key}`).find(({ value, vi }) => value === said(key) || vi.includes(said(key)))?.value ?? '';
    return new GuessedDraft(name, text, {
      name: said('name'),
      type: chosen('type'),
      level: chosen('level'),
      committee: said('party_committee'),
    });
  }

  /** The draft of the unit that somebody has confirmed; all else that is guessed stays so. */
  text(unit: SkeletonUnit, { language }: Say): string {
    return confirmedUnit(this.written, unit, language);
  }
}
