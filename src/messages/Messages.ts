import type { FindingParams } from '../check/assess/Assessment.js';
import type { CatalogueFaultParams } from '../check/catalogue/CatalogueFault.js';
import type { BoardLabels } from './BoardLabels.js';
import type { CheckSentences } from './CheckSentences.js';
import type { CiLabels } from './CiLabels.js';
import type { CliMessages } from './CliMessages.js';
import type { ExtentLabels } from './ExtentLabels.js';
import type { ListLabels } from './ListLabels.js';
import type { Labels } from './labels.js';
import type { MarkdownLabels } from './MarkdownLabels.js';
import type { PageLabels } from './PageLabels.js';
import type { PaperLabels } from './PaperLabels.js';
import type { RosterFaults } from './RosterFaults.js';
import type { RuleLabels } from './RuleLabels.js';
import type { SlipLabels } from './SlipLabels.js';
import type { Words } from './Words.js';
import type { WorkbookLabels } from './WorkbookLabels.js';

/** A sentence for each kind of a table of parameters: a missing one does not compile. */
export type Sentences<Params> = { [Kind in keyof Params]: (params: Params[Kind], words: Words) => string };

/** Everything the program says in one language. */
export interface Messages {
  words: Words;
  findings: Sentences<FindingParams>;
  catalogue: Sentences<CatalogueFaultParams>;
  checks: CheckSentences;
  labels: Labels;
  board: BoardLabels;
  paper: PaperLabels;
  ci: CiLabels;
  cli: CliMessages;
  extent: ExtentLabels;
  roster: RosterFaults;
  rules: RuleLabels;
  slip: SlipLabels;
  list: ListLabels;
  markdown: MarkdownLabels;
  page: PageLabels;
  workbook: WorkbookLabels;
}
