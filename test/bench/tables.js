import { median, ratio } from './rounds.js';

/** What every program took, as markdown. @param {readonly import('./targets.js').Size[]} sizes */
export function figuresTable(sizes) {
  const rows = sizes.flatMap(({ plans, measured }) => {
    const rasoat = measured.find(({ program }) => program.name === 'rasoat');
    return measured.map((one) => {
      const { program, runs, failed } = one;
      const of = (/** @type {'wall' | 'cpu' | 'peak'} */ figure) => median(runs.map((run) => run[figure]));
      const beside = one === rasoat ? '' : figure(ratio(rasoat, one), 3);
      const name = `${program.name} ${program.version}${failed ? ` (${failed})` : ''}`;
      const taken = [figure(of('wall'), 3), figure(of('cpu'), 3), figure(of('peak'), 0)];
      return [plans.toLocaleString('en'), name, ...taken, beside, String(runs.length)];
    });
  });
  const head = ['plans', 'program', 'wall s', 'CPU s', 'peak MB', 'rasoat ÷ it', 'rounds'];
  return table(head, rows);
}

/** @param {readonly import('./targets.js').Target[]} targets */
export function targetsTable(targets) {
  const rows = targets.map(({ work, against, atMost, unit, measured }) => {
    const written = (/** @type {string} */ text) => (unit ? `${text} ${unit}` : text);
    const target = atMost === undefined ? '' : `at most ${written(figure(atMost, 2))}`;
    return [work, against, target, written(figure(measured, 3)), verdict(measured, atMost)];
  });
  return table(['work', 'against', 'target', 'measured', 'met'], rows);
}

/** @param {number | undefined} measured @param {number | undefined} atMost */
function verdict(measured, atMost) {
  if (measured === undefined || Number.isNaN(measured)) return 'not run';
  return atMost === undefined ? '' : measured <= atMost ? 'yes' : 'no';
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {number | undefined} value @param {number} digits */
function figure(value, digits) {
  return value === undefined || Number.isNaN(value) ? '–' : String(Number(value.toFixed(digits)));
}
