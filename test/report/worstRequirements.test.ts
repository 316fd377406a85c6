import { expect, test } from 'vitest';
import layout from '../../src/report/docx/layout.json' with { type: 'json' };
import { renderReport } from '../../src/report/renderReport.js';
import { boardReport } from '../support/boardReport.js';
import { readOffice } from '../support/readers.js';

const { context, plans, totals } = boardReport();
const isFailing = ({ all }: (typeof totals.standing)[number]) => all.met < all.of;
const failing = totals.standing.filter((one) => one.by === 'requirement' && isFailing(one));

/** The words of the draft over some of the requirements that some plan fails, and all that none does. */
async function draftOf(most: number): Promise<string> {
  const left = new Set(failing.slice(most));
  const standing = totals.standing.filter((one) => !left.has(one));
  const bytes = (await renderReport('docx', context, plans, {}, { ...totals, standing })) as Uint8Array;
  return [...readOffice(bytes).parts.values()].map(({ words }) => words).join(' ');
}

test('of the requirements that some plan fails the draft counts those that its table leaves out, and no others', async () => {
  const most = layout.most.requirements;
  expect(failing.length).toBeGreaterThan(most);
  expect(totals.standing.length).toBeGreaterThan(failing.length);
  const words = await draftOf(failing.length);
  expect(words).toContain(`Có ${failing.length} yêu cầu mà một hoặc nhiều kế hoạch chưa đạt`);
  expect(words).toContain(`Còn ${failing.length - most} yêu cầu khác chưa đạt hoặc chưa xác định được`);
  expect(await draftOf(most)).not.toMatch(/Còn \d+ yêu cầu khác chưa đạt/);
});
