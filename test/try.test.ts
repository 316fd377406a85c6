import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'vitest';
import { loadCatalogue } from '/work/main/src/catalogue/loadCatalogue.js';
import { parsePlans } from '/work/main/src/plan/parsePlans.js';
import { assess } from '/work/main/src/assess/assess.js';
test('x', () => {
  const d='/work/main/schemas/conclusions/mttq-2021-2025/';
  const files=Object.fromEntries(readdirSync(d).map(n=>[n,readFileSync(d+n,'utf8')]));
  let t=performance.now();
  const c=loadCatalogue(files); console.log(c.requirements.length, c.sha256, performance.now()-t);
  for(const r of c.requirements){ if(!r.examples) {console.log('no ex',r.id);continue}
    const a=r.applies[0]; const level=a.levels.includes('district')?'district':a.levels[0];
    for(const k of ['met','unmet'] as const){
      const p=parsePlans(`unit:\n  name: X\n  type: ${a.types[0]}\n  level: ${level}\n  party_committee: Huyện ủy Sông Thương\n`+r.examples[k])[0]!;
      const s=assess(p,c,{asOf:r.examples.as_of,file:'x'}); const res=s.results.find(x=>x.requirement===r.id);
      const want=r.check==='review'?'review':k;
      if(res?.status!==want|| p.problems.length) console.log(r.id,k,res?.status,JSON.stringify(p.problems),JSON.stringify(res));
    }}
  const e='/work/main/examples/plans/';
  for(const n of readdirSync(e)) for(const p of parsePlans(readFileSync(e+n,'utf8'))){ const s=assess(p,c,{asOf:'2022-06-30',file:n}); console.log(n,s.verdict,JSON.stringify(s.counts),s.results.filter(r=>!['met','review'].includes(r.status)).map(r=>r.requirement+':'+r.level+':'+r.status+(r.daysLate??'')+' '+r.findings.map(f=>f.kind)).join(', '), s.problems.map(p=>p.kind+JSON.stringify(p.params)+p.range.start.line+':'+p.range.start.column).join(' '))}
});
