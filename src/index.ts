/**
 * rasoat as a library: the pure engine, without files, clock, environment or console. It runs in a browser as it is.
 *
 *     const catalogue = loadCatalogue({ 'conclusion.yaml': '…', '1.yaml': '…' });
 *     const plan = parsePlan(text);
 *     const assessment = assess(plan, catalogue, { asOf: '2022-06-30', file: 'plan.yaml' });
 *     const report = await renderReport('text', { version: '1.0.0', catalogue, asOf: '2022-06-30', language: 'vi' }, [{ assessment, text }]);
 */

export type { AnyFinding } from './check/assess/AnyFinding.js';
export type { Assessment, Counts, Evidence, Result, Status, Verdict } from './check/assess/Assessment.js';
export type { AssessOptions } from './check/assess/AssessOptions.js';
export { assess } from './check/assess/assess.js';
export { CatalogueFault } from './check/catalogue/CatalogueFault.js';
export { type Catalogue, loadCatalogue, type Requirement } from './check/catalogue/loadCatalogue.js';
export { proveCatalogue } from './check/proof/proveCatalogue.js';
export { Tally } from './desk/totals/Tally.js';
export type { Summary, Totals } from './desk/totals/Totals.js';
export { type Language, languages } from './messages/Language.js';
export { type Say, sayIn } from './messages/Say.js';
export { catalogueSentence, sentenceOf } from './messages/sentences.js';
export type { FindingLevel, Position, Range } from './plan/model/Finding.js';
export type { Plan } from './plan/model/Plan.js';
export { type ParsedPlan, parsePlan, parsePlans } from './plan/reader/parsePlans.js';
export { renderExplanation, renderRequirements, requirementsJson } from './report/explanation/explain.js';
export type { Format, RenderedPlan, Renderer, RenderOptions, ReportContext } from './report/Format.js';
export { type FormatName, formats } from './report/formats.js';
export { type ReportAbout, renderReport } from './report/renderReport.js';
