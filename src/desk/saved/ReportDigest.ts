import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What lies deeper no reader of a report looks at. */
const DEEPEST = 60;

/** SHA-256 over texts in UTF-8; the shell has a faster one than that which runs everywhere. */
export interface TextHash {
  update(text: string): unknown;
  hex(): string;
}

function pureHash(): TextHash {
  const hash = sha256.create();
  return { update: (text) => hash.update(utf8ToBytes(text)), hex: () => bytesToHex(hash.digest()) };
}

/**
 * The digest of a report's content, taken as the report is written: SHA-256 over its plans and then all its other members
 * but `digest` itself, each as JSON without white space, its members by name, on a line of its own. It tells a report that
 * was changed by hand or on the way; who changes it on purpose makes another.
 */
export class ReportDigest {
  constructor(private readonly hash: TextHash = pureHash()) {}

  /** Takes up the next plan, as the report has it. */
  plan(plan: object): void {
    this.hash.update(`${canonical(plan)}\n`);
  }

  /** The digest, in hexadecimal. @param rest all members of the report but `plans` and `digest` */
  end(rest: object): string {
    this.hash.update(`${canonical(rest)}\n`);
    return this.hash.hex();
  }
}

/** The digest of a report that has been read. Never throws. */
export function digestOf(
  { plans, digest: _, ...rest }: { plans: readonly object[]; digest?: unknown },
  hash?: TextHash,
): string {
  const digest = new ReportDigest(hash);
  for (const plan of plans) digest.plan(plan);
  return digest.end(rest);
}

/** A value as JSON in which the order of members, white space and escapes make no difference. */
function canonical(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (depth > DEEPEST) return '…';
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth + 1)).join()}]`;
  const members: string[] = [];
  for (const name of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[name];
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${canonical(member, depth + 1)}`);
  }
  return `{${members.join()}}`;
}
