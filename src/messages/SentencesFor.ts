/** A sentence for each kind of a table of parameters: a missing one does not compile. */
export type SentencesFor<Params> = { [Kind in keyof Params]: (params: Params[Kind]) => string };
