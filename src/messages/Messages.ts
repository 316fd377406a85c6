import type { FindingParams } from '../assess/Assessment.js';
import type { CatalogueFaultParams } from '../catalogue/CatalogueFault.js';
import type { CliMessages } from './CliMessages.js';
import type { Labels } from './labels.js';
import type { Words } from './Words.js';

/** A sentence for each kind of a table of parameters: a missing one does not compile. */
export type Sentences<Params> = { [Kind in keyof Params]: (params: Params[Kind], words: Words) => string };

/** Everything the program says in one language. */
export interface Messages {
  words: Words;
  findings: Sentences<FindingParams>;
  catalogue: Sentences<CatalogueFaultParams>;
  labels: Labels;
  cli: CliMessages;
}
