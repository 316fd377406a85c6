import { describe, expect, test } from 'vitest';
import { readText } from '../../support/catalogue.js';
import { runRasoat } from '../../support/runRasoat.js';

const veterans = readText('examples/plans/hoi-ccb-huyen-song-thuong.yaml');
const reached = veterans.replace('số đạt: 13', 'số đạt: 14').replace('tỷ lệ: 52%', 'tỷ lệ: 56%');

/** Whether the plan stands in the report, by format; in JUnit: whether something of it fails. */
const shown = {
  text: (report: string) => report.includes('cấp huyện'),
  markdown: (report: string) => report.includes('cấp huyện'),
  junit: (report: string) => report.includes('<failure'),
};

describe('a quiet report has the plans that make the exit code 1, and no others', () => {
  test.each([
    ['nothing', reached, '3.CCB.g', 'warning', 0],
    ['a warning about the file', reached.replace('56%', '90%'), '3.CCB.g', 'warning', 0],
    ['an error in the file', reached.replace('năm: 2025', 'năm: hai nghìn'), '3.CCB.g', 'error', 1],
    ['an unmet error', veterans, '3.CCB.g', 'error', 1],
    ['an unmet warning', reached.replace(/^nhiệm vụ:[\s\S]*/m, ''), '2.a', 'error', 0],
    ['an unmet warning, asked about', reached.replace(/^nhiệm vụ:[\s\S]*/m, ''), '2.a', 'warning', 1],
  ])('%s', async (_, stdin, only, failOn, exit) => {
    for (const format of ['text', 'markdown', 'junit'] as const) {
      const argv = ['check', '-', '--only', only, '--fail-on', failOn, '--quiet', '--format', format];
      const { code, stdout } = await runRasoat(argv, { stdin });
      expect([format, code, shown[format](stdout)]).toEqual([format, exit, exit === 1]);
    }
  });
});
