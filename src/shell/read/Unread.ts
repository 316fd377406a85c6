import { mostFirst } from '../../desk/saved/mergeOthers.js';
import type { OtherFiles, SkippedFiles } from '../../desk/totals/Totals.js';
import { isNearMiss } from '../../messages/isNearMiss.js';
import { isDocument, isPlanName } from '../planNames.js';

/** What of an ending is told: not more of a name than an ending has. */
const ENDING = /.(\.[\p{L}\p{N}_-]{1,10})$/u;

/** What stands in the folders checked and is not read: named where somebody may take it for sent, else counted. */
export class Unread {
  readonly #ignored = new Set<string>();
  readonly #passedOver = new Set<string>();
  readonly #absent = new Set<string>();
  readonly #endings = new Map<string, number>();
  readonly #others = { files: 0, hidden: 0, hiddenPlans: 0, nodeModules: 0 };

  /** What git ignores; a folder's name ends with `/`. */
  ignored(name: string): void {
    this.#ignored.add(name);
  }

  /** What git tracks and this copy lacks. */
  absent(name: string): void {
    this.#absent.add(name);
  }

  /** What is named whatever it is called. */
  passedOver(name: string): void {
    this.#passedOver.add(name);
  }

  /** A hidden file or folder. */
  hidden(name: string): void {
    this.#others.hidden++;
    if (isPlanName(name)) this.#others.hiddenPlans++;
  }

  nodeModules(): void {
    this.#others.nodeModules++;
  }

  /**
   * Any other file.
   * @param path as reports name it
   * @param isReport whether it stands where reports are written: a document there was not sent
   */
  file(path: string, isReport: boolean): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (isNearMiss(name) || (isDocument(name) && !isReport)) {
      this.passedOver(path);
      return;
    }
    this.#others.files++;
    const ending = ENDING.exec(name)?.[1]?.toLowerCase() ?? '';
    this.#endings.set(ending, (this.#endings.get(ending) ?? 0) + 1);
  }

  /** @param isFound what a folder passes over and is asked for by name all the same */
  found(isFound: (name: string) => boolean): SkippedFiles {
    const ignored = inOrder(this.#ignored).filter((name) => !isFound(name));
    const passedOver = inOrder(this.#passedOver);
    const absent = inOrder(this.#absent);
    const { files, hidden, hiddenPlans, nodeModules } = this.#others;
    const others: OtherFiles = {
      files,
      ...(files > 0 && { endings: mostFirst(this.#endings) }),
      ...(hidden > 0 && { hidden }),
      ...(hiddenPlans > 0 && { hiddenPlans }),
      ...(nodeModules > 0 && { nodeModules }),
    };
    return {
      ...(ignored.length > 0 && { ignored }),
      ...(passedOver.length > 0 && { passedOver }),
      ...(absent.length > 0 && { absent }),
      ...(files + hidden + nodeModules > 0 && { others }),
    };
  }
}

const inOrder = (names: Iterable<string>) => [...names].sort((a, b) => (a < b ? -1 : 1));
