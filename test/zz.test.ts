import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { csv } from '../src/report/csv.js';
import { markdown } from '../src/report/markdown/markdown.js';
import { slips } from '../src/report/slips/slips.js';
import { boardReport } from './support/boardReport.js';

test('x', async () => {
  const { context, plans, totals } = boardReport();
  for (const [n, f] of [
    ['md', markdown],
    ['csv', csv],
  ] as const)
    for (const language of ['vi', 'en'] as const) {
      const r = f({ ...context, language });
      writeFileSync(`/tmp/md/r.${language}.${n}`, r.head() + plans.map((p) => r.plan(p)).join('') + r.foot(totals));
    }
  for (const language of ['vi', 'en'] as const) {
    mkdirSync(`/tmp/md/${language}`, { recursive: true });
    const r = slips({ ...context, language });
    const files = [];
    const t = performance.now();
    for (const p of plans) files.push(...(await r.plan(p)));
    files.push(...(await r.foot(totals)));
    console.log((performance.now() - t) / (files.length / 2), 'ms per slip', files.length);
    for (const f of files) writeFileSync(`/tmp/md/${language}/${f.name}`, f.content);
  }
  const r = slips(context);
  const t = performance.now();
  for (let i = 0; i < 20; i++) for (const p of plans) await r.plan(p);
  console.log((performance.now() - t) / (plans.length * 20), 'ms per slip, warm');
});
