// Tries the reader with texts nobody would write: `npm run fuzz -- --seconds 60 --seed 1`. What fails is made small and
// kept in test/fuzz/found/; `--from N --count 1` with the same seed tries one text again.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    count: { type: 'string' },
  },
});
const { seed } = values;
const { campaign } = await bundled();
const begun = performance.now();
const { failures, texts } = await campaign({
  seed,
  from: Number(values.from),
  ...(values.count && { count: Number(values.count) }),
  until: () => performance.now() - begun > Number(values.seconds) * 1000,
});
console.log(
  `seed ${seed}: ${texts} texts in ${Math.round((performance.now() - begun) / 1000)} s, ${failures.length} failures`,
);
const found = fileURLToPath(new URL('found/', import.meta.url));
for (const [n, { invariant, fault, index, text }] of failures.entries()) {
  mkdirSync(found, { recursive: true });
  const file = join(found, `${seed}-${index}-${n + 1}.yaml`);
  writeFileSync(file, text);
  console.log(`\n${invariant}\n${fault}\n  ${file}\n  npm run fuzz -- --seed ${seed} --from ${index} --count 1`);
}
process.exitCode = failures.length > 0 ? 1 : 0;

/** The campaign with all it needs, as Node can run it. */
async function bundled() {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-fuzz-'));
  try {
    const outfile = join(folder, 'campaign.cjs');
    await build({
      absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
      entryPoints: ['test/fuzz/campaign.ts'],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      external: ['@colors/colors/safe'],
      // Modules find the project's files from where they stand; all of them stand two folders below.
      define: { 'import.meta.url': JSON.stringify(import.meta.url) },
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
