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
export function requirementText(id: string, { catalogue, say }: Requirements): RequirementText {
  const { title, clause, hint, quote = '' } = catalogue.find(id) ?? {};
  return {
    id,
    title: title?.[say.language] ?? '',
    clause: clause?.[say.language] ?? '',
    hint: hint?.[say.language] ?? '',
    quote,
  };
}

type Requirements = Pick<ReportContext, 'catalogue' | 'say'>;
