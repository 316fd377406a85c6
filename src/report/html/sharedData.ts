import { unitLevels, unitTypes } from '../../plan/model/model.js';
import type { ReportContext } from '../Format.js';
import { unitKind } from '../shared/unitKind.js';
import type { PageData } from './PageData.js';
import { sinceFilter } from './sinceSection.js';

/** What the page's script needs beside the units: the requirements and the words. */
export function sharedData(context: ReportContext): PageData {
  const { catalogue, say, only } = context;
  const { labels, page } = say;
  const kinds = unitTypes.flatMap(({ value: type }) =>
    unitLevels.map(({ value: level }) => [`${type}/${level}`, unitKind({ type, level }, say)]),
  );
  return {
    language: say.language,
    requirements: catalogue.requirements.map(({ id, clause, title, quote, hint }) => ({
      id,
      clause: clause[say.language],
      title: title[say.language],
      quote,
      hint: hint[say.language],
    })),
    kinds: Object.fromEntries(kinds),
    verdicts: labels.verdicts,
    statuses: labels.statuses,
    levels: labels.levels,
    sendings: say.sending.statuses,
    finder: say.finder,
    since: sinceFilter(context),
    labels: only ? { ...page.client, nothing: labels.nothingAsked } : page.client,
  };
}
