import type { Assessment } from '../assess/Assessment.js';
import type { Totals } from '../assess/Tally.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';
import type { Language } from '../messages/Language.js';
import type { IsoDate } from '../plan/calendar.js';
import type { Paint } from './Paint.js';

/** What a report is about, beside its plans. */
export interface ReportContext {
  version: string;
  catalogue: Catalogue;
  asOf: IsoDate;
  language: Language;
}

export interface RenderOptions {
  /** Also what is met, with its evidence. */
  verbose?: boolean;
  /** Only what makes a plan fail. */
  quiet?: boolean;
  /** What weighs enough to fail: with `warning` unmet warnings too. */
  failOn?: 'error' | 'warning' | 'never';
  paint?: Paint;
}

/** One plan to render: its judgement, and the text of its file for code frames, where it is at hand. */
export interface RenderedPlan {
  assessment: Assessment;
  text?: string;
}

/**
 * A report in parts, so that a run of thousands is written plan by plan and none is kept: `head`, each plan in order,
 * `foot`. Put together they are the whole report. Renderers return text and print nothing.
 */
export interface Renderer {
  head(): string;
  plan(plan: RenderedPlan): string;
  foot(totals: Totals): string;
}

/** A format of reports. */
export type Format = (context: ReportContext, options?: RenderOptions) => Renderer;
