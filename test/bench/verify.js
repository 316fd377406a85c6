import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { province } from './province.js';
import { runProgram } from './runProgram.js';

/** A plan in order and the same plan with a day that does not exist, which every program has to find. */
export function samplePlans() {
  const { files } = province({ units: 60, faultless: true, plain: true });
  const plan = [...files].find(({ text }) => /^ +loại: Hội Nông dân.*\n +cấp: xã$/m.test(text));
  const good = plan?.text ?? '';
  const faulty = good.replace(/^( +ngày ban hành: ).*/m, '$131/9/2021');
  return { good, faulty, line: good.slice(0, good.search(/^ +ngày ban hành/m)).split('\n').length };
}

/**
 * Why a program is not measured: it passes a faulty plan, or does not name the fault. Undefined when it judges.
 * @param {import('./programs.js').Program} program
 * @param {{folder: string, limit: number}} options
 */
export async function whyNot({ command, kind, statuses }, { folder, limit }) {
  const { good, faulty, line } = samplePlans();
  const judged = async (/** @type {string} */ text) => {
    mkdirSync(join(folder, 'ke-hoach', 'huyen'), { recursive: true });
    writeFileSync(join(folder, 'ke-hoach', 'huyen', 'mau.yaml'), text);
    const output = join(folder, 'output.txt');
    const { status } = await runProgram({ command, cwd: folder, output, limit });
    return { status, text: readFileSync(output, 'utf8') };
  };
  const passed = await judged(good);
  if (passed.status !== statuses[0])
    return `does not pass a plan in order (exit ${passed.status}): ${firstLine(passed.text)}`;
  const failed = await judged(faulty);
  if (failed.status !== statuses[1]) return `does not refuse an impossible date (exit ${failed.status})`;
  const names = failed.text.includes('ngày ban hành') || failed.text.includes(`mau.yaml:${line}:`);
  return names || kind === 'rasoat' ? undefined : 'does not say where the impossible date stands';
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0]?.slice(0, 200) ?? '';
}
