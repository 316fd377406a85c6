/** The code of what the system refused (`ENOENT`); undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The code of what the file system refused. Any other error is a bug, and is thrown again. */
export function refusalCode(error: unknown): string {
  const code = errorCode(error);
  // Node's own errors have codes too: `ERR_…`.
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
  return code;
}
