import type { vi } from './vi/vi.js';

/** Everything the program says in one language; Vietnamese is its form. */
export type Messages = typeof vi;
