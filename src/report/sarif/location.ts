import type { Range } from '../../plan/model/Finding.js';

/** What every path is relative to; the reader of the report knows where that is. */
export const ROOT = '%SRCROOT%';

/** A path of Windows that is relative to nothing: on another drive than the working folder, or another computer. */
const ELSEWHERE = /^(?:[a-z]:|\/)\//i;

/** Where a path is: a URI relative to the root; of what is elsewhere a whole one. */
export function artifactOf(file: string): object {
  const [drive] = ELSEWHERE.exec(file) ?? [];
  if (drive === undefined) return { uri: uriOf(file), uriBaseId: ROOT };
  return { uri: drive === '//' ? `file:${uriOf(file)}` : `file:///${drive}${uriOf(file.slice(drive.length))}` };
}

/** A path as a relative URI: whatever has a meaning in URIs is escaped, letters as UTF-8. */
function uriOf(file: string): string {
  const escaped = (part: string) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
  return file.split('/').map(escaped).join('/');
}

/** A place in a file; without a range the file as a whole, by its first line, as GitHub asks for one. */
export function locationOf(file: string, range?: Range): object {
  const region = range
    ? {
        startLine: range.start.line,
        startColumn: range.start.column,
        endLine: range.end.line,
        endColumn: range.end.column,
      }
    : { startLine: 1 };
  const artifactLocation = artifactOf(file);
  if (range?.cell === undefined) return { physicalLocation: { artifactLocation, region } };
  // A workbook has no lines: its first stands for the file.
  return {
    physicalLocation: { artifactLocation, region: { startLine: 1 } },
    logicalLocations: [{ fullyQualifiedName: range.cell }],
  };
}
