/** What stands in a cell of a roster for the e-mail of a unit: the addresses that it holds, and what is none. */
export interface Addresses {
  addresses: string[];
  /** What is written where an address should be. */
  wrong: string[];
}

/** The longest address that mail servers take (RFC 5321, 4.5.3.1.3). */
const LIMIT = 254;
const ATOM = /^[\w!#$%&'*+/=?^`{|}~-]+$/;
const LABEL = /^[a-z\d-]{1,63}$/i;

/** Several are parted by semicolons, commas or white space; each is given once. Nothing but plain addresses gets into a header. */
export function addressesIn(text: string | undefined): Addresses {
  const written = (text ?? '').split(/[;,\s]/).map((part) => part.replace(/^<|>$/g, ''));
  const parts = [...new Set(written)].filter((part) => part !== '');
  return { addresses: parts.filter(isAddress), wrong: parts.filter((part) => !isAddress(part)) };
}

/** `name@host.domain`, as every mail program takes it: a dotted name of atoms, a host of labels (RFC 5322, 3.4.1). */
function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > LIMIT) return false;
  const labels = text.slice(at + 1).split('.');
  const isHost = labels.length > 1 && labels.every((one) => LABEL.test(one) && !/^-|-$/.test(one));
  return (
    isHost &&
    text
      .slice(0, at)
      .split('.')
      .every((one) => ATOM.test(one))
  );
}
