/**
 * The same text as a string of its own. Engines keep a part of a text as a view of it, so that one name would keep a whole
 * file; putting two texts together makes a new one, and what is cut from that is a view of no more than itself.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
