import { expect, test } from 'vitest';
import type { TextRenderer } from '../../src/report/Format.js';
import { loadTextFormat } from '../../src/report/formats.js';
import { boardReport } from '../support/boardReport.js';

/** The foot of a report in which every missing unit has a name that begins as a place of a note does. */
async function footOf(format: 'text' | 'markdown' | 'junit', dash: string): Promise<string> {
  const { context, totals } = boardReport();
  const { roster } = totals;
  if (!roster) throw new Error('a roster is part of it');
  const missing = roster.missing.map((one) => ({ ...one, unit: { ...one.unit, name: `${dash}${one.unit.name}` } }));
  const renderer: TextRenderer = (await loadTextFormat(format))(context, {});
  return renderer.head() + renderer.foot({ ...totals, roster: { ...roster, missing } });
}

test.each(['– ', '–', '- ', ''])('names that begin with «%s» are counted as the others', async (dash) => {
  expect(await footOf('text', dash)).toContain('Chưa gửi kế hoạch (2)');
  expect(await footOf('markdown', dash)).toContain('### Chưa gửi kế hoạch (2)');
});

test.each(['text', 'markdown'] as const)('the places of a note are not counted in %s', async (format) => {
  const foot = await footOf(format, '');
  const { board } = (await import('../../src/messages/sentences.js')).messages.vi;
  expect(foot).toContain(`${board.titles.across} (3)`);
});
