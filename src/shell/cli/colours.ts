import { Chalk } from 'chalk';
import { noPaint, type Paint } from '../../report/shared/Paint.js';

/** The colours of a report on a terminal, or none. */
export function terminalPaint(colours: boolean): Paint {
  if (!colours) return noPaint;
  const { bold, dim, red, yellow, blue, green } = new Chalk({ level: 1 });
  return { bold, dim, error: red, warning: yellow, note: blue, good: green };
}
