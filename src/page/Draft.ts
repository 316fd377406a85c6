/** A plan that is being written, kept by the browser. */
export interface Draft {
  name: string;
  text: string;
  /** The day and time, as the browser writes them. */
  when: string;
}

const KEY = 'rasoat-draft';

/** The plan that was being written; undefined where there is none, or the browser keeps nothing. */
export function readDraft(): Draft | undefined {
  try {
    const { name, text, when } = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Draft;
    return typeof text === 'string' ? { name: String(name), text, when: String(when) } : undefined;
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
