/**
 * rasoat as a library: the pure engine, without files, clock, environment or console. It runs in a browser as it is.
 *
 *     const catalogue = loadCatalogue({ 'conclusion.yaml': '…', '1.yaml': '…' });
 *     const plan = parsePlan(text);
 *     const assessment = assess(plan, catalogue, { asOf: '2022-06-30', file: 'plan.yaml' });
 *     const report = await renderReport('text', { version: '1.0.0', catalogue, asOf: '2022-06-30', language: 'vi' }, [{ assessment, text }]);
 */
export type { AnyFinding, Assessment, Counts, Evidence, Result, Status, Verdict } from './assess/Assessment.js';
export { type AssessOptions, assess } from './assess/assess.js';
export { Tally } from './board/Tally.js';
export type { Summary, Totals } from './board/Totals.js';
export { CatalogueFault } from './catalogue/CatalogueFault.js';
export { type Catalogue, loadCatalogue, type Requirement } from './catalogue/loadCatalogue.js';
export { type Language, languages } from './messages/Language.js';
export { catalogueSentence, sentenceOf } from './messages/sentences.js';
export type { FindingLevel, Position, Range } from './plan/Finding.js';
export type { Plan } from './plan/Plan.js';
export { type ParsedPlan, parsePlan, parsePlans } from './plan/parsePlans.js';
export { renderExplanation, renderRequirements, requirementsJson } from './report/explain.js';
export type { Format, RenderedPlan, Renderer, RenderOptions, ReportContext } from './report/Format.js';
export { type FormatName, formats } from './report/formats.js';
export { renderReport } from './report/renderReport.js';
