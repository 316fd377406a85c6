import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '../../src/check/catalogue/loadCatalogue.js';
import { readCatalogue } from '../../src/shell/read/readCatalogue.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const conclusionFolder = `${root}schemas/conclusions/mttq-2021-2025/`;

/** The bundled catalogue. */
export const catalogue = loadCatalogue(readCatalogue(conclusionFolder));

/** The text of a file of the project. */
export const readText = (path: string): string => readFileSync(root + path, 'utf8');

/** All files and folders below a folder of the project, relative to it and with `/`, in order. */
export const namesBelow = (folder: string): string[] =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .sort();
