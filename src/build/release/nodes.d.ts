/** A Node of its makers: its program, and the folder of the package that it came in. */
export function nodeFor(system: 'linux-x64' | 'windows-x64' | 'macos-arm64'): { program: string; folder: string };
