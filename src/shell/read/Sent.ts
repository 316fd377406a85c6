import { basename, join } from 'node:path';
import type { FileSet } from '../FileSet.js';
import { isBookName, isPlanName } from '../planNames.js';
import { realPath } from '../realPath.js';
import { entriesOf } from './kindOf.js';
import { holdsForm } from './readSubmission.js';

/** How many names of an ignored folder are looked at. */
const MOST_LOOKED_AT = 20_000;

/** What may be taken for sent: plans by their names, forms by what they hold. No workbook is opened twice. */
export class Sent {
  readonly #forms = new Map<string, boolean>();

  /**
   * @param except files in force, which are no plans
   * @param reports files and folders to be written: what stands there is no submission
   */
  constructor(
    private readonly except: FileSet,
    private readonly reports: FileSet,
  ) {}

  /** Whether a file is a plan by its name, or a form by what it holds. */
  isSent(path: string): boolean {
    return isPlanName(path) || this.isForm(path);
  }

  /** Whether a workbook is a form: any other is a document like a text or an image. */
  isForm(path: string): boolean {
    if (!isBookName(basename(path))) return false;
    const known = this.#forms.get(path) ?? holdsForm(path);
    this.#forms.set(path, known);
    return known;
  }

  /** Whether it is neither in force nor to be written. */
  isUnread(path: string): boolean {
    if (this.except.size + this.reports.size === 0) return true;
    const real = realPath(path);
    return !this.except.has(path, real) && !this.reports.has(path, real);
  }

  /** Whether something in an ignored folder may be taken for sent. What a run has written into it is not. */
  isIn(folder: string): boolean {
    const left = [folder];
    let looked = 0;
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      for (const entry of entriesOf(at)) {
        const path = join(at, entry.name);
        // Of a folder with so much in it nobody can tell quickly, and a link may lead anywhere.
        if (++looked > MOST_LOOKED_AT || entry.isSymbolicLink()) return true;
        if (entry.isDirectory()) left.push(path);
        else if (this.isUnread(path) && this.isSent(path)) return true;
      }
    }
    return false;
  }
}
