import type { PaperReport } from '../docx/PaperReport.js';

/** What is asked of those who decide: only what follows from what was found. */
export function asked({ totals, context, say, words }: PaperReport): string[] {
  const { asked: says } = say.onePage;
  const { plans, roster, requirements } = totals.summary;
  const open = requirements.review - requirements.reviewed;
  const unusable = roster?.unusable ?? 0;
  const counted: [number, (count: number) => string][] = [
    [roster?.overdue ?? 0, says.overdue],
    [unusable, says.unusable],
    // Those of which it is known whose they are have been counted as units.
    [roster ? 0 : plans.unreadable, says.unreadable],
    [plans.nonCompliant, says.correct],
    [open, says.review],
  ];
  const found = counted.filter(([count]) => count > 0).map(([count, sentence]) => sentence(count));
  if (found.length === 0) return [say.paper.proposals.none];
  return [...found, ...(context.replyBy ? [says.replyBy(words.date(context.replyBy))] : [])];
}
