#!/usr/bin/env bash
# wine.sh FOLDER: makes, once, a Windows in a folder (wine's C:), in which the Windows builds of Node run, and prints wine's
# program. Needs the Debian packages wine, wine64 and gcc-mingw-w64-x86-64-win32; what lacks is a failure.
set -euo pipefail
folder=$1
wine=$(dpkg -L wine64 | grep -m1 '/wine64$')
export WINEPREFIX="$folder" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
mkdir -p "$(dirname "$folder")"
exec 9>"$folder.lock"
flock 9
if [ ! -e "$folder/made" ]; then
  rm -rf "$folder"
  # What runs on in the background does not hold the lock.
  "$wine" wineboot -i </dev/null >/dev/null 2>&1 9>&-
  # Else Node says that it wants Windows 8.1 or later.
  "$wine" winecfg -v win10 </dev/null >/dev/null 2>&1 9>&-
  # Programs of Rust and Go (rolldown, esbuild) ask this library for random numbers; wine 8 has none.
  cat >"$folder/random.c" <<'C'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T length) { return SystemFunction036(bytes, (ULONG)length); }
C
  x86_64-w64-mingw32-gcc -shared -o "$folder/drive_c/windows/system32/bcryptprimitives.dll" "$folder/random.c" -ladvapi32
  touch "$folder/made"
fi
echo "$wine"
