import { closeSync, readSync } from 'node:fs';
import type { IsoDate } from '../../plan/model/calendar.js';
import { openRegular } from '../openRegular.js';

const HEAD = 1 << 16;
/** A text of JSON, or a bracket. One that is never closed goes to the end, so that no quotation mark in it begins another. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\]]/gs;
const DAY = /^\s*:\s*"(\d{4}-\d\d-\d\d)"/;

/**
 * The as-of date that a report states at its beginning, as rasoat writes it, so that reports can be ordered before they are read:
 * undefined where it does not stand there, or the file cannot be opened.
 */
export function asOfInHead(path: string): IsoDate | undefined {
  const head = Buffer.alloc(HEAD);
  try {
    const file = openRegular(path);
    try {
      return asOfIn(head.toString('utf8', 0, readSync(file, head, 0, HEAD, 0)));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function asOfIn(text: string): IsoDate | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (depth === 1 && token === '"asOf"') return DAY.exec(text.slice(index + token.length, index + 64))?.[1];
  }
  return undefined;
}
