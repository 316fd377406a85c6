import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { assess } from '../src/assess/assess.js';
import { sentenceOf } from '../src/messages/sentences.js';
import { parsePlans } from '../src/plan/parsePlans.js';
import { decodePlan } from '../src/read/readPlanFile.js';
import { catalogue, root } from './support/catalogue.js';

test('p', () => {
  let out = '';
  for (const folder of ['ok', 'bad'])
    for (const n of readdirSync(`${root}test/plans/${folder}`).filter((x) => x.endsWith('.yaml'))) {
      out += `## ${folder}/${n}\n`;
      try {
        const d = decodePlan(readFileSync(`${root}test/plans/${folder}/${n}`));
        const t =
          'problem' in d
            ? [{ problems: [d.problem], verdict: 'unreadable' }]
            : parsePlans(d.text).map((p) => assess(p, catalogue, { asOf: '2022-06-30', file: 'x' }));
        if (folder === 'ok') out += t.some((x) => x.problems.length) ? '' : '';
        t.forEach((x, i) => {
          if (folder === 'bad') out += `[${x.verdict}]\n`;
          for (const p of x.problems)
            out += `  ${i} ${p.range.start.line}:${p.range.start.column}-${p.range.end.line}:${p.range.end.column} ${p.level} ${p.kind} ${p.pointer}\n    ${sentenceOf(p as never, 'vi')}\n`;
        });
      } catch (e) {
        out += `THROWS ${(e as Error).stack}\n`;
      }
    }
  writeFileSync('/tmp/fx/out.txt', out);
});
