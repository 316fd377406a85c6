import type { History } from '../../desk/history/History.js';
import { keysOf } from '../../plan/maps/keysOf.js';
import type { HistoryContext } from './HistoryContext.js';

type Render = (history: History, context: HistoryContext) => string | Uint8Array;

/** The files in which a history is handed on, by what their names end in. */
export const historyFormats = {
  xlsx: async () => (await import('./xlsx/historyXlsx.js')).historyXlsx,
  html: async () => (await import('./html/historyHtml.js')).historyHtml,
  json: async () => (await import('./historyJson.js')).historyJson,
} as const satisfies Record<string, () => Promise<Render>>;
/** A format of `rasoat history`, which is also the ending of its file. */
export type HistoryFormat = keyof typeof historyFormats;
/** The formats in the order in which help offers them. */
export const historyFormatNames = keysOf(historyFormats);

/** Renders a history in a format. */
export async function renderHistory(
  format: HistoryFormat,
  history: History,
  context: HistoryContext,
): Promise<string | Uint8Array> {
  const render: Render = await historyFormats[format]();
  return render(history, context);
}
