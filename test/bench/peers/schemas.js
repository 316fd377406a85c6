import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { format } from './format.js';
import { requirements } from './requirements.js';
import { together } from './together.js';
import { Writing } from './Writing.js';

const folder = new URL('../../../schemas/', import.meta.url);
const conclusionFolder = new URL('conclusions/mttq-2021-2025/', folder);

/** The schema that the peers are given, in JSON Schema 2020-12. @param {{formatOnly?: boolean}} [options] */
export function peerSchema({ formatOnly = false } = {}) {
  const writing = new Writing(JSON.parse(readFileSync(new URL('plan.schema.json', folder), 'utf8')));
  const rules = formatOnly ? [] : requirements(writing, conclusion());
  const root = together([format(writing), ...rules]);
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...root, $defs: writing.$defs };
}

/** @returns {{requirements: any[], groups: Record<string, string[]>}} */
function conclusion() {
  const read = (/** @type {string} */ name) => parse(readFileSync(new URL(name, conclusionFolder), 'utf8'));
  const { sections, groups } = read('conclusion.yaml');
  return { requirements: sections.flatMap(read), groups };
}
