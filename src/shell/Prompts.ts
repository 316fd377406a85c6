/** Questions to somebody at a terminal. Each answer is undefined when they would rather stop. */
export interface Prompts {
  begin(title: string): void;
  /**
   * @param usual what an empty answer stands for
   * @param wrong what is wrong with an answer; undefined when nothing is
   */
  text(
    question: string,
    options?: { hint?: string; usual?: string; wrong?: (answer: string) => string | undefined },
  ): Promise<string | undefined>;
  choose(question: string, choices: readonly { value: string; label: string }[]): Promise<string | undefined>;
  say(words: string): void;
  end(words: string): void;
}
