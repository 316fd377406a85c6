import type { Messages } from '../Messages.js';
import { createWords } from '../Words.js';
import { catalogue } from './catalogue.js';
import { cli } from './cli.js';
import { labels } from './labels.js';
import { problems } from './problems.js';
import { results } from './results.js';

const words = createWords({
  language: 'en',
  decimal: '.',
  group: ',',
  quotes: ['“', '”'],
  and: 'and',
  or: 'or',
  inSection: (key, section) => `${key} in ${section}`,
});

export const en: Messages = { words, findings: { ...problems, ...results }, catalogue, labels, cli };
