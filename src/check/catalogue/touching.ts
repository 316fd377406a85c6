/** Tells of a pointer whether it is one of some, or stands above or below one. As quick for thousands as for one. */
export function touching(pointers: readonly string[]): (pointer: string) => boolean {
  const own = new Set(pointers);
  const above = new Set(pointers.flatMap(upwards));
  return (pointer) => above.has(pointer) || upwards(pointer).some((one) => own.has(one));
}

/** A pointer and those above it. */
function upwards(pointer: string): string[] {
  const found = [pointer];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    found.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return found;
}
