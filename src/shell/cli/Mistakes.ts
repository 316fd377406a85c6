import type { Language } from '../../messages/Language.js';
import { messages, sentenceOf } from '../../messages/sentences.js';
import type { Range } from '../../plan/model/Finding.js';
import type { Problem } from '../../plan/model/Problem.js';
import { visible } from '../../plan/text/visible.js';
import { UsageError } from '../UsageError.js';
import { firstLines } from './firstLines.js';

/** A sentence with its place in a file. */
export function placed(file: string, { start: { line, column } }: Range, sentence: string): string {
  return `${visible(file)}:${line}:${column}: ${sentence}`;
}

/** A sentence, or what makes it once it is to be said: of very many only the first are. */
export type Said = string | (() => string);
/** The sentence itself, made now where it has not been. */
export const spoken = (said: Said): string => (typeof said === 'string' ? said : said());

/** Collects what is wrong with the settings of a run, so that all of it is said at once. */
export class Mistakes {
  readonly #inFile: { range: Range; sentence: Said }[] = [];
  readonly #others: Said[] = [];
  /** Whether the run cannot go on. */
  fatal = false;

  /** @param file the configuration, as messages name it */
  constructor(
    private readonly file: string,
    private readonly language: Language,
  ) {}

  /** Problems of the configuration that stop the run. */
  problems(problems: readonly Problem[]): void {
    for (const problem of problems) this.#stopAt(problem.range, sentenceOf(problem, this.language));
  }

  /** A decision that is void because of a mistake: the run goes on without it. */
  voided(range: Range, sentence: Said): void {
    this.#inFile.push({ range, sentence: this.#void(sentence) });
  }

  /** The same of a decision in another file, which the sentence names. */
  voidedIn(sentence: Said): void {
    this.#others.push(this.#void(sentence));
  }

  #void(sentence: Said): Said {
    return () => `${spoken(sentence)} ${messages[this.language].cli.errors.voided}`;
  }

  /** What an act gives; a mistake that it meets stops the run. `range`: where in the configuration the reason stands. */
  async try<T>(act: () => T | Promise<T>, range?: Range): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (range) this.#stopAt(range, error.message);
      else this.#others.push(error.message);
      this.fatal = true;
      return undefined;
    }
  }

  #stopAt(range: Range, sentence: string): void {
    this.fatal = true;
    this.#inFile.push({ range, sentence });
  }

  /** A line for each: those of the configuration in its order, then the others; of very many the first. */
  lines(): string[] {
    const inOrder = this.#inFile.toSorted(
      ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column,
    );
    const say = ({ range, sentence }: (typeof inOrder)[number]) => placed(this.file, range, spoken(sentence));
    return [...firstLines(inOrder, say, this.language), ...firstLines(this.#others, spoken, this.language)];
  }
}
