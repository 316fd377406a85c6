import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepReachableTypes } from '../../src/build/reachableTypes.js';
import { freshFolders } from '../support/freshFolders.js';

let folder = '';
freshFolders('reachable-types', (path) => {
  folder = path;
});

test('of the types those stay that the library leads to, and the packages that these name are told', () => {
  mkdirSync(join(folder, 'check'));
  const files = {
    'index.d.ts': "export { assess } from './check/assess.js';\nexport type { Plan } from './Plan.js';\n",
    'check/assess.d.ts': "export declare function assess(of: import('../Case.js').Case): void;\n",
    'Case.d.ts': "import type Ajv from 'ajv';\nexport interface Case { ajv: Ajv }\n",
    'Plan.d.ts': 'export interface Plan { name: string }\n',
    'check/inside.d.ts': "import 'docx';\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect(keepReachableTypes(folder)).toEqual(new Set(['ajv']));
  expect(readdirSync(folder).sort()).toEqual(['Case.d.ts', 'Plan.d.ts', 'check', 'index.d.ts']);
  expect(readdirSync(join(folder, 'check'))).toEqual(['assess.d.ts']);
});
