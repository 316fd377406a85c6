import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { keywordChecks } from '../../src/check/keywords/keywordChecks.js';
import { lazy } from '../../src/plan/text/lazy.js';
import { root } from './catalogue.js';

const require = createRequire(import.meta.url);

const data = lazy(() => JSON.parse(readFileSync(`${root}dist/catalogue.json`, 'utf8')));

const checks = lazy(() => {
  const module = { exports: {} };
  const load = (name: string) => (name === './rasoat.cjs' ? { keywordChecks } : require(name));
  const code = readFileSync(`${root}dist/checks.cjs`, 'utf8');
  new Function('module', 'exports', 'require', code)(module, module.exports, load);
  return module.exports;
});

/**
 * The bundled catalogue as the build left it, with the keywords of the source, read once for all runs of a process: to read and
 * compile it takes more than most runs do.
 */
export const loadBuilt = (path: string): unknown => (path.endsWith('.json') ? data() : checks());
