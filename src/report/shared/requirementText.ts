import type { ReportContext } from '../Format.js';

/** What the catalogue says of a requirement, in the language of the report. */
export interface RequirementText {
  id: string;
  title: string;
  clause: string;
  hint: string;
  quote: string;
}

/** Empty texts where the catalogue has no such requirement. */
export function requirementText(id: string, { catalogue, language }: Requirements): RequirementText {
  const { title, clause, hint, quote = '' } = catalogue.find(id) ?? {};
  return {
    id,
    title: title?.[language] ?? '',
    clause: clause?.[language] ?? '',
    hint: hint?.[language] ?? '',
    quote,
  };
}

type Requirements = Pick<ReportContext, 'catalogue' | 'language'>;
