import type { Language } from '../messages/Language.js';
import { setValue } from '../plan/edit/editPlan.js';
import { confirmGuess, guessesIn, samePath, withoutGuess } from '../plan/edit/guesses.js';
import { choicesAt } from '../plan/model/model.js';
import type { SkeletonUnit } from '../report/skeleton/Skeleton.js';

/** The text of a draft with the unit that somebody has confirmed in place of what was read or guessed of it. */
export function confirmedUnit(text: string, unit: SkeletonUnit, language: Language): string {
  const named = (pointer: string, value: string) =>
    (language === 'vi' ? choicesAt(pointer).find((choice) => choice.value === value)?.vi[0] : undefined) ?? value;
  const confirmed = [
    ['name', unit.name ?? ''],
    ['type', named('/unit/type', unit.type)],
    ['level', named('/unit/level', unit.level)],
    ...(unit.committees?.[0] === undefined ? [] : [['party_committee', unit.committees[0]]]),
  ];
  return confirmed.reduce((written, [key = '', value = '']) => {
    const path = ['unit', key];
    const guess = guessesIn(written).find((one) => samePath(one.path, path));
    // Where it was guessed right it stands where it stood.
    const right = guess?.texts[0] === value ? confirmGuess(written, path) : undefined;
    return right ?? setValue(withoutGuess(written, path), path, value) ?? written;
  }, text);
}
