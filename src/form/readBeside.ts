import type { Beside } from './Book.js';
import { FormError } from './FormFault.js';
import { columnOf, REFERENCE } from './readSheet.js';
import { walkXml } from './walkXml.js';

/** How many of them one sheet may have: no form has more. */
const LIMIT = 10_000;

function withinLimit(found: readonly Beside[]): void {
  if (found.length > LIMIT) throw new FormError({ reason: 'too-many-cells', limit: LIMIT });
}

/** The comments of a sheet, each at its cell. */
export function readComments(part: Uint8Array): Beside[] {
  const found: Beside[] = [];
  let inText = false;
  walkXml(part, {
    open: (name, { ref = '' }) => {
      if (name === 'comment') {
        const row = Number(REFERENCE.exec(ref)?.[2] ?? 1);
        found.push({ row, column: columnOf(ref) ?? 1, what: 'comment', text: '' });
        withinLimit(found);
      }
      inText = name === 't';
    },
    text: (more) => {
      const last = found.at(-1);
      if (inText && last) last.text += more;
    },
    close: () => {
      inText = false;
    },
  });
  return found.filter(({ text }) => text.trim() !== '');
}

/** The shapes with a text and the pictures of a sheet, each at the cell where it begins. */
export function readDrawing(part: Uint8Array): Beside[] {
  const found: Beside[] = [];
  let here: Beside | undefined;
  let into: 'row' | 'column' | 'text' | undefined;
  let isFrom = false;
  walkXml(part, {
    open: (name) => {
      if (name.endsWith('Anchor')) here = { row: 1, column: 1, what: 'shape', text: '' };
      else if (name === 'from') isFrom = true;
      else if (name === 'pic' && here) here.what = 'picture';
      into = name === 't' ? 'text' : isFrom && name === 'row' ? 'row' : isFrom && name === 'col' ? 'column' : undefined;
    },
    text: (more) => {
      if (!here || into === undefined) return;
      if (into === 'text') here.text += more;
      else here[into] = Number(more) + 1 || 1;
    },
    close: (name) => {
      into = undefined;
      if (name === 'from') isFrom = false;
      if (name === 'p' && here) here.text += ' ';
      if (!name.endsWith('Anchor') || !here) return;
      if (here.what === 'picture' || here.text.trim() !== '') found.push(here);
      withinLimit(found);
      here = undefined;
    },
  });
  return found;
}
