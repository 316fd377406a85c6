// Opens a file with the program that its user has for it.
const { spawn } = require('node:child_process');
const { isAbsolute, join } = require('node:path');

/** What opens files, for each system; undefined where that is not known. */
function openerOf({ SystemRoot = '', DISPLAY, WAYLAND_DISPLAY }, platform) {
  if (platform === 'win32')
    return isAbsolute(SystemRoot)
      ? [join(SystemRoot, 'System32', 'rundll32.exe'), 'url.dll,FileProtocolHandler']
      : undefined;
  if (platform === 'darwin') return ['/usr/bin/open', '--'];
  return DISPLAY || WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

/** Without a shell: no name can be a command. False where it is not known what opens files. */
function open(path) {
  const [program, ...argv] = openerOf(process.env, process.platform) ?? [];
  if (program === undefined) return false;
  const child = spawn(program, [...argv, path], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
  return true;
}

module.exports = { open };
