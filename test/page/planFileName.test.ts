import { expect, test } from 'vitest';
import { planFileName } from '../../src/page/planFileName.js';

test.each([
  ['ke-hoach.yaml', 'ke-hoach.yaml'],
  ['Kế hoạch (1).YML', 'Kế hoạch (1).YML'],
  ['ke-hoach.txt', 'ke-hoach.txt'],
  ['ke-hoach', 'ke-hoach.yaml'],
  ['ke-hoach.hta', 'ke-hoach.hta.yaml'],
  ['ke-hoach.yaml.exe', 'ke-hoach.yaml.exe.yaml'],
  ['ke-hoach\u202elmay.exe', 'ke-hoachlmay.exe.yaml'],
  ['ke-hoach‹U+202E›lmay.exe', 'ke-hoachlmay.exe.yaml'],
  ['../../x.bat', 'x.bat.yaml'],
  ['C:\\Windows\\x.yaml', 'x.yaml'],
  ['a\n/b.yaml', 'b.yaml'],
  ['<img src=x onerror=alert(1)>.yaml', 'img src=x onerror=alert(1).yaml'],
  ['a:b|c?d*"e".yaml', 'abcde.yaml'],
  ['', 'ke-hoach.yaml'],
  ['/', 'ke-hoach.yaml'],
  ['.yaml', 'ke-hoach.yaml'],
  [`${'x'.repeat(500)}.yaml`, `${'x'.repeat(80)}.yaml`],
])('%j is saved as %j', (name, saved) => {
  expect(planFileName(name)).toBe(saved);
});
