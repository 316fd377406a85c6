import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs a peer from npm into a folder of its own, unless it is there. Its install scripts are not run.
 * @param {import('./peers.js').Peer} peer
 * @param {string} folder
 */
export function install(peer, folder) {
  const own = join(folder, peer.package.replace(/[@/]+/g, '-').replace(/^-/, ''));
  const module = join(own, 'node_modules', peer.name);
  if (!existsSync(module)) {
    mkdirSync(own, { recursive: true });
    const argv = ['install', '--prefix', own, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', [...argv, peer.package], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  const { version } = JSON.parse(readFileSync(join(module, 'package.json'), 'utf8'));
  const program = join(module, peer.program);
  return { version: String(version), command: peer.native ? [program] : [process.execPath, program] };
}
