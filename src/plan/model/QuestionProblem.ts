/** What a plan says that can be read, and that a person is to look at again. */
export interface QuestionParams {
  /** Letters of other alphabets in a name, and the name in Latin ones, by which it is read. */
  'look-alikes': { key: string; letters: string[]; meant: string };
  /** A Party committee of another place than the unit. */
  'committee-place': { committee: string; name: string };
}

/** What each of them weighs: what is read as it stands, or as it is meant, hides nothing. */
export const questionWeights = {
  'look-alikes': 'warning',
  'committee-place': 'warning',
} as const satisfies Record<keyof QuestionParams, 'error' | 'warning' | 'note' | 'by-danger'>;
