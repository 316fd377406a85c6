export function keepReachableTypes(folder: string): Set<string>;
