/** A file without the folders it stands in. */
export const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
