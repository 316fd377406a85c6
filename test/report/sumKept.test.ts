import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { grid } from '../../src/report/docx/grid.js';

async function rowsOf(total: boolean) {
  const table = grid({
    widths: [20, 20],
    head: ['a', 'b'],
    rows: ['1', '2', '3', '4'].map((one) => [one, one]),
    texts: [0],
    total,
    headSize: 9,
  });
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) => row.includes('<w:keepNext/>'));
}

test('the two rows above a sum stay on its page', async () => {
  expect(await rowsOf(true)).toEqual([false, false, true, true, false]);
  expect(await rowsOf(false)).toEqual([false, false, false, false, false]);
});
