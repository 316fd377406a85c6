// Runs the built program once over the examples and keeps the machine code that it came to, for bin/load.js.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));
const { load, scripts } = createRequire(import.meta.url)('../../bin/load.js');

for (const format of ['json', 'text']) {
  await load(`${home}dist/rasoat.cjs`).main({
    argv: ['check', 'examples/plans', '--as-of', '2022-06-30', '--format', format],
    cwd: home,
    env: {},
    now: new Date(),
    home,
    version: '0.0.0',
    load,
    // What it says goes nowhere.
    terminal: () => {},
    messages: undefined,
    frugal: () => {},
    interrupted: () => {},
  });
}
for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
