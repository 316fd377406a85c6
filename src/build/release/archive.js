import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { nodeFor } from './nodes.js';

/** By local time, as archives have it: the same on every machine. */
const DAY = '1980-01-01T00:00:00';
/** What the package needs that is installed, and one file does not. */
const BIN = [
  'icon.js',
  'keptCode.js',
  'load.js',
  'open.js',
  'ownFiles.js',
  'package.json',
  'rasoat.js',
  'start.js',
  'window.js',
];

/** ASCII: which letters the console shows is not known yet. A path in quotation marks may hold `&` and spaces. */
const COMMAND = `@echo off
if not exist "%~dp0node.exe" goto packed
"%~dp0node.exe" "%~dp0app\\bin\\window.js" %*
exit /b %errorlevel%
:packed
echo Hay giai nen tep ZIP truoc: bam chuot phai vao tep ZIP, chon "Extract All" (Giai nen tat ca).
echo Unpack the ZIP file first: right click it and choose "Extract All".
pause
exit /b 2
`;

/**
 * The archive for Windows: Node as its makers have signed it, the package, and what starts it.
 * @param {string} root the project, with a slash at its end
 * @param {ReadonlyMap<string, string>} files of the package: where each is, by its name there
 * @param {string} licences
 */
export function archiveOf(root, files, licences) {
  const page = readFileSync(files.get('dist/form.html'));
  const entries = {
    'rasoat.cmd': forWindows(COMMAND),
    'HUONG-DAN.txt': `\ufeff${forWindows(readFileSync(`${root}src/build/release/HUONG-DAN.txt`, 'utf8'))}`,
    'lap-ke-hoach.html': page,
    'THIRD-PARTY-LICENSES.txt': forWindows(licences),
    'node.exe': readFileSync(nodeFor('windows-x64').program),
    ...Object.fromEntries(BIN.map((name) => [`app/bin/${name}`, readFileSync(`${root}bin/${name}`)])),
    ...Object.fromEntries([...files].map(([name, path]) => [`app/${name}`, readFileSync(path)])),
  };
  const inFolder = Object.entries(entries).map(([name, content]) => [
    `rasoat/${name}`,
    [typeof content === 'string' ? Buffer.from(content) : content, { mtime: DAY, level: 9 }],
  ]);
  return zipSync(Object.fromEntries(inFolder));
}

const forWindows = (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
