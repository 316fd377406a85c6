import { messages } from '../../messages/sentences.js';
import { unitLevels, unitTypes } from '../../plan/model/model.js';
import type { ReportContext } from '../Format.js';
import { unitKind } from '../shared/unitKind.js';
import type { PageData } from './PageData.js';

/** What the page's script needs beside the units: the requirements and the words. */
export function sharedData({ catalogue, language, only }: ReportContext): PageData {
  const { labels, page } = messages[language];
  const kinds = unitTypes.flatMap(({ value: type }) =>
    unitLevels.map(({ value: level }) => [`${type}/${level}`, unitKind({ type, level }, language)]),
  );
  return {
    language,
    requirements: catalogue.requirements.map(({ id, clause, title, quote, hint }) => ({
      id,
      clause: clause[language],
      title: title[language],
      quote,
      hint: hint[language],
    })),
    kinds: Object.fromEntries(kinds),
    verdicts: labels.verdicts,
    statuses: labels.statuses,
    levels: labels.levels,
    labels: only ? { ...page.client, nothing: labels.nothingAsked } : page.client,
  };
}
