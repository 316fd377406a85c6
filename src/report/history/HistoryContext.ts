import type { ReportContext } from '../Format.js';

/** What a history is about, beside its lines. */
export type HistoryContext = Pick<ReportContext, 'say' | 'version' | 'catalogue' | 'issuer'>;
