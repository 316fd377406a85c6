/** A package, and the digest that was written down of it. */
export interface Wanted {
  name: string;
  version: string;
  integrity: string;
}

/** The archive of a package, held against its digest each time. */
export function fetchArchive(wanted: Wanted, cache?: string): string;
/** Where a package is in a folder that it was unpacked into. */
export function unpackPackage(wanted: Wanted, folder: string, cache?: string): string;
/** The folder of a package, unpacked. */
export function fetchPackage(wanted: Wanted): string;
