/**
 * Writes a plan as YAML by hand: a library would write it too well.
 * @param {import('./types.js').PlanValue} plan
 * @param {{key: (name: string) => string, flow: boolean, roomy: boolean}} style
 */
export function writeYaml(plan, style) {
  const sections = Object.keys(plan).map((name) => lines({ [name]: plan[name] ?? '' }, style).join('\n'));
  return `${sections.join(style.roomy ? '\n\n' : '\n')}\n`;
}

/** @param {import('./types.js').Value} value @param {any} style @returns {string[]} */
function lines(value, style) {
  if (Array.isArray(value)) return value.flatMap((item) => indented(lines(item, style), '- '));
  if (typeof value === 'string' || 'raw' in value) return [scalar(value)];
  return Object.entries(value).flatMap(([name, held]) => {
    const key = style.key(name);
    if (typeof held === 'string' || 'raw' in held) return [`${key}: ${scalar(held)}`.trimEnd()];
    if (Array.isArray(held) && held.length === 0) return [`${key}: []`];
    const short = Array.isArray(held) && held.every((item) => typeof item === 'string');
    if (short && (style.flow || held.length === 1))
      return [`${key}: [${held.map((item) => scalar(item, true)).join(', ')}]`];
    return [`${key}:`, ...indented(lines(held, style), '  ')];
  });
}

/** @param {string[]} block @param {string} start */
function indented(block, start) {
  return block.map((line, index) => (index === 0 ? `${start}${line}` : `  ${line}`));
}

/** @param {string | import('./types.js').Quoted} value @param {boolean} inFlow */
function scalar(value, inFlow = false) {
  if (typeof value !== 'string') return value.raw;
  const unsafe =
    value === '' || /^[\s\-?:,[\]{}#&*!|>'"%@`]|: | #|:$/.test(value) || (inFlow && /[,[\]{}]/.test(value));
  return unsafe ? `"${value.replaceAll('"', '\\"')}"` : value;
}
