import { posix, win32 } from 'node:path';
import type { Language } from '../../../messages/Language.js';
import { messages } from '../../../messages/sentences.js';

/** What a file for a double click starts. */
export interface Start {
  /** What starts the program on this system, word by word; undefined for a file of another system. */
  program: readonly string[] | undefined;
  /** The folder that the file stands in. */
  folder: string;
  language: Language;
}

/** By this the program knows a file that it has made. */
export const MARK = 'rasoat desk 1';

const wordsOf = ({ language }: Start) => ['desk', '--start', ...(language === 'vi' ? [] : ['--lang', language])];

/** Where a file below the folder is, from there; undefined of any other. */
function below(path: string, folder: string, of: typeof win32): string | undefined {
  const way = of.relative(folder, path);
  return way.startsWith('..') || of.isAbsolute(way) ? undefined : way;
}

/**
 * `rasoat.bat`: ASCII up to the change of the code page, so that it reads the same whatever that was before. It is found before a
 * program of that name when somebody types `rasoat` in its folder, so it hands on what is typed.
 */
export function batchFile(start: Start): string {
  const { inFile } = messages[start.language].desk;
  // A per cent sign stands for itself when it is doubled; in quotation marks nothing else is read.
  const quoted = (path: string) => {
    const way = below(path, start.folder, win32);
    return `"${way === undefined ? '' : '%~dp0'}${(way ?? path).replaceAll('%', '%%')}"`;
  };
  const own = start.program?.map(quoted) ?? [];
  const lines = [
    '@echo off',
    `rem ${MARK}`,
    'setlocal DisableDelayedExpansion',
    'chcp 65001 >nul 2>nul',
    `rem ${inFile.comment}`,
    'set "RASOAT_ARGS="',
    `if "%~1"=="" set "RASOAT_ARGS=${wordsOf(start).join(' ')}"`,
    'if "%~1"=="" pushd "%~dp0"',
    ...(own.length > 0 ? [`${own.map((path) => `if exist ${path} `).join('')}goto own`] : []),
    // Not `where`: it looks here first, and finds this file.
    'set "RASOAT_FOUND="',
    'for %%P in (rasoat.exe rasoat.cmd) do if not defined RASOAT_FOUND set "RASOAT_FOUND=%%~$PATH:P"',
    'if defined RASOAT_FOUND goto found',
    `echo ${inFile.notThere}`,
    `echo ${inFile.again}`,
    'set "RASOAT_CODE=2"',
    'goto end',
    ...(own.length > 0
      ? [':own', `${own.join(' ')} %RASOAT_ARGS% %*`, 'set "RASOAT_CODE=%errorlevel%"', 'goto end']
      : []),
    ':found',
    'call "%RASOAT_FOUND%" %RASOAT_ARGS% %*',
    'set "RASOAT_CODE=%errorlevel%"',
    ':end',
    // Whoever types a command sees what it says.
    'if "%~1"=="" if %RASOAT_CODE% geq 2 pause',
    'exit /b %RASOAT_CODE%',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** `rasoat.command`, for macOS and Linux. */
export function commandFile(start: Start): string {
  const { inFile } = messages[start.language].desk;
  const quoted = (path: string) => `'${path.replaceAll("'", "'\\''")}'`;
  const placed = (path: string) => {
    const way = below(path, start.folder, posix);
    return quoted(way === undefined ? path : `./${way}`);
  };
  const own = start.program?.map(placed) ?? [];
  const [program = '', ...script] = own;
  const isThere = [`[ -x ${program} ]`, ...script.map((path) => `[ -f ${path} ]`)].join(' && ');
  const words = wordsOf(start).join(' ');
  const lines = [
    '#!/bin/sh',
    `# ${MARK}`,
    `# ${inFile.comment}`,
    'rasoat_code=2',
    'rasoat_typed=$#',
    'if [ $# -eq 0 ]; then',
    '  CDPATH= cd -- "$(dirname -- "$0")" || exit 2',
    `  set -- ${words}`,
    'fi',
    ...(own.length > 0 ? [`if ${isThere}; then`, `  ${own.join(' ')} "$@"`, '  rasoat_code=$?'] : ['if false; then :']),
    'elif command -v rasoat >/dev/null 2>&1; then',
    '  rasoat "$@"',
    '  rasoat_code=$?',
    'else',
    `  echo ${quoted(inFile.notThere)}`,
    `  echo ${quoted(inFile.again)}`,
    'fi',
    'if [ "$rasoat_typed" -eq 0 ] && [ "$rasoat_code" -ge 2 ] && [ -t 0 ]; then',
    `  printf '%s ' ${quoted(inFile.close)}`,
    '  read -r _',
    'fi',
    'exit "$rasoat_code"',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
