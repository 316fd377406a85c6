// Tries the program with texts nobody would write: `npm run fuzz -- --seconds 60 --of texts|cures|growth|reports|catalogues`, all of them one after the
// other when none is named. The seed is another each time; it is printed, and `--seed` repeats it. What fails is made small
// and kept in test/fuzz/found/; `--from N --count 1` with the same seed tries one text again.
import { randomInt } from 'node:crypto';
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
    seed: { type: 'string', default: String(randomInt(2 ** 31 - 1)) },
    of: { type: 'string' },
    from: { type: 'string', default: '0' },
    count: { type: 'string' },
  },
});
const { seed } = values;
const { campaign, campaigns } = await bundled();
const found = fileURLToPath(new URL('found/', import.meta.url));
const asked = values.of === undefined ? campaigns : [values.of];
for (const of of asked) {
  const begun = performance.now();
  const { failures, texts } = await campaign({
    of,
    seed,
    from: Number(values.from),
    ...(values.count && { count: Number(values.count) }),
    until: () => performance.now() - begun > (Number(values.seconds) * 1000) / asked.length,
  });
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${of}, seed ${seed}: ${texts} texts in ${seconds} s, ${failures.length} failures`);
  for (const [n, { invariant, fault, index, text }] of failures.entries()) {
    mkdirSync(found, { recursive: true });
    const file = join(found, `${of}-${seed}-${index}-${n + 1}.yaml`);
    writeFileSync(file, text);
    const again = `npm run fuzz -- --of ${of} --seed ${seed} --from ${index} --count 1`;
    console.log(`\n${invariant}\n${fault}\n  ${file}\n  ${again}`);
  }
  if (failures.length > 0) process.exitCode = 1;
}

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
