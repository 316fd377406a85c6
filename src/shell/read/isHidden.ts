/** What Windows keeps on every drive, and hides: what was deleted, and what nobody may open. */
const HIDDEN_BY_WINDOWS = /^(?:\$recycle\.bin|system volume information)$/i;

/** Whether a name in a folder is one that nobody means who names the folder. */
export const isHidden = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || HIDDEN_BY_WINDOWS.test(name);
