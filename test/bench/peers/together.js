/** What holds when all parts hold; parts that say nothing are left out. @param {any[]} parts */
export function together(parts) {
  const speaking = parts.filter((part) => !isEmpty(part));
  return speaking.length > 1 ? { allOf: speaking } : (speaking[0] ?? {});
}

/** @param {object} schema */
export function isEmpty(schema) {
  return Object.keys(schema).length === 0;
}
