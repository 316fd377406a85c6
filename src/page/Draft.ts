import { PLAN_SIZE_LIMIT } from '../plan/model/planSizeLimit.js';
import { oneLine } from '../plan/text/visible.js';
import { planFileName } from './planFileName.js';

/** A plan that is being written, kept by the browser. */
export interface Draft {
  name: string;
  text: string;
  /** The day and time, as the browser writes them. */
  when: string;
}

const KEY = 'rasoat-draft';

/** No browser writes a day and time in as many characters. */
const LONGEST_TIME = 60;

/**
 * The plan that was being written; undefined where there is none, or the browser keeps nothing. What is kept for files of this computer
 * any page among them may have written: it is taken for a draft only where it can be one, and named as a plan is.
 */
export function readDraft(): Draft | undefined {
  try {
    const { name, text, when }: Record<string, unknown> = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof name !== 'string' || typeof text !== 'string' || typeof when !== 'string') return undefined;
    if (text.length > PLAN_SIZE_LIMIT || when.length > LONGEST_TIME) return undefined;
    return { name: planFileName(name), text, when: oneLine(when) };
  } catch {
    return undefined;
  }
}

/** Keeps what is being written; a browser that keeps nothing is no mistake. */
export function keepDraft(draft: Draft | undefined): void {
  try {
    if (draft) localStorage.setItem(KEY, JSON.stringify(draft));
    else localStorage.removeItem(KEY);
  } catch {
    // From `file://` some browsers keep nothing: the page says what is not saved all the same.
  }
}
