import type { Format } from './Format.js';
import { json } from './json.js';
import { text } from './text.js';

/** Every format a report can be rendered in, by name. */
export const formats = { text, json } as const satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
