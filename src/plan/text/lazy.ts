/** A value that is made when it is first asked for, and then kept: a run over one plan does without most. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
