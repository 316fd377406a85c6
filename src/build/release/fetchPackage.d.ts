/** The folder of a package from the registry, unpacked. Throws where what comes is not what was written down. */
export function fetchPackage(wanted: { name: string; version: string; integrity: string }): string;
