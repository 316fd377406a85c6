/**
 * Writes a sentence from a pattern: `[một|hai]` is one of the choices, `{5-40}` a figure between the bounds, `{thôn}` a
 * word of the unit. `words` draws the choices and `figures` the numbers and places, so that two units can share the
 * wording and differ in the figures, as copied plans do.
 * @param {string} pattern
 * @param {import('./types.js').Voice} voice
 */
export function compose(pattern, { words, figures, terms }) {
  let text = pattern;
  // Innermost choices first, so that choices may hold choices.
  while (/\[[^[\]]*\]/.test(text)) text = text.replace(/\[([^[\]]*)\]/, (_, choices) => words.pick(choices.split('|')));
  return text.replace(/\{([^}]+)\}/g, (_, slot) => {
    const bounds = /^(\d+)-(\d+)$/.exec(slot);
    if (bounds) return grouped(roundedFigure(figures, Number(bounds[1]), Number(bounds[2])));
    const term = terms[slot];
    if (term === undefined) throw new RangeError(`No term "${slot}" for "${pattern}"`);
    return typeof term === 'string' ? term : figures.pick(term);
  });
}

/** Large figures in plans are round. @param {import('./random.js').Random} figures @param {number} from @param {number} to */
function roundedFigure(figures, from, to) {
  const step = to >= 1000 ? 50 : to >= 200 ? 5 : 1;
  return Math.round(figures.int(from, to) / step) * step;
}

/** Dots group thousands. @param {number} figure */
export function grouped(figure) {
  return String(figure).replace(/\B(?=(\d{3})+$)/g, '.');
}
