import { win32 } from 'node:path';
import type { PathFault } from '../messages/PathFault.js';

/*
 * Node makes such files all the same, as it names all paths in full (`\\?\`), and then neither Explorer nor Office opens
 * or deletes them.
 */

/** Devices, whatever ending stands behind them. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\..*)?$/i;
const SIGN = /[<>:|?*]|\p{Cc}/u;

/**
 * What is wrong with a path as Windows names files; undefined where nothing is, and on other systems. A path that cmd was
 * given as `"C:\folder\"` comes with the quotation mark, and with all that follows.
 */
export function pathFault(path: string, platform: NodeJS.Platform = process.platform): PathFault | undefined {
  if (platform !== 'win32') return undefined;
  if (path.includes('"')) return { why: 'quote', name: path };
  const names = path.slice(win32.parse(path).root.length).split(/[\\/]/);
  for (const name of names) {
    if (SIGN.test(name)) return { why: 'sign', name };
    if (DEVICE.test(name)) return { why: 'device', name };
    if (/[. ]$/.test(name) && !/^\.{1,2}$/.test(name)) return { why: 'end', name };
  }
  return undefined;
}
