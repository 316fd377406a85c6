import type { Messages } from '../Messages.js';
import { createWords } from '../Words.js';
import { catalogue } from './catalogue.js';
import { cli } from './cli.js';
import { labels } from './labels.js';
import { problems } from './problems.js';
import { results } from './results.js';

const words = createWords({
  language: 'vi',
  decimal: ',',
  group: '.',
  quotes: ['“', '”'],
  and: 'và',
  or: 'hoặc',
  inSection: (key, section) => `${key} trong mục ${section}`,
});

export const vi: Messages = { words, findings: { ...problems, ...results }, catalogue, labels, cli };
