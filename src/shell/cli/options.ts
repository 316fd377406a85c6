import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { readDate } from '../../plan/model/values/readDate.js';
import { UsageError } from '../UsageError.js';

/** `--as-of`: a date in any form that a plan may use. */
export function asOfOption(value: string | undefined, today: IsoDate, language: Language): IsoDate {
  if (value === undefined) return today;
  const reading = readDate(value);
  if ('value' in reading) return reading.value;
  throw new UsageError(messages[language].cli.errors.invalidDate(value));
}

/** `--only`: ids separated by commas or spaces, as the catalogue writes them and in its order; all of them are no limit. */
export function onlyOption(
  value: string | undefined,
  catalogue: Catalogue,
  language: Language,
): ReadonlySet<string> | undefined {
  if (value === undefined) return undefined;
  const ids = value.split(/[\s,;]+/).filter((id) => id !== '');
  const { invalidOnly } = messages[language].cli.errors;
  if (ids.length === 0) throw new UsageError(messages[language].cli.errors.optionMissingArgument('--only'));
  const asked = new Set(
    ids.map((id) => {
      const requirement = catalogue.find(id);
      if (requirement) return requirement.id;
      throw new UsageError(invalidOnly(id, catalogue.nearest(id)));
    }),
  );
  const inOrder = catalogue.requirements.map(({ id }) => id).filter((id) => asked.has(id));
  return inOrder.length === catalogue.requirements.length ? undefined : new Set(inOrder);
}
