import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { Draft } from '../../convert/Draft.js';
import type { Received } from '../../desk/register/Received.js';
import type { AroundDocument, UnitMatcher } from '../../desk/register/UnitMatcher.js';

/** What a file holds of a document: what the register says of it, and what may be written down beside the register. */
export interface Read extends Pick<Received, 'state' | 'unit' | 'number' | 'issued' | 'notes'> {
  /** A plan, or what was meant for one: under this ending `check` reads it, or says what is wrong with it. */
  plan?: '.yaml' | '.xlsx';
  /** The draft of a plan that a Word document makes. */
  draft?: Draft;
}

/** What files are read by. */
export interface ReadingParts {
  catalogue: Catalogue;
  matcher: UnitMatcher;
}

/** What a file is called, and what stands around it. */
export interface Sent {
  name: string;
  /** What may name its unit. */
  around: AroundDocument;
  /** Whether it stands in the words of a mail. */
  isInline: boolean;
}

/** What is known of a file of which nothing can be read: whose it may be, by what stands around it. */
export function unread(
  state: Received['state'],
  notes: Received['notes'],
  { around }: Pick<Sent, 'around'>,
  { matcher }: Pick<ReadingParts, 'matcher'>,
): Read {
  return { state, unit: matcher.ofDocument({ isCertain: false }, undefined, around), notes };
}
