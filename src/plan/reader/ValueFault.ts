import type { DueFault } from '../model/values/due/Part.js';
import type { AmountFault } from '../model/values/readAmount.js';
import type { PercentFault } from '../model/values/readPercent.js';
import type { YearFault } from '../model/values/readYear.js';

/** Why a text is not the value that belongs at its place, by the kind of problem that tells of it. */
export type ValueFault =
  /** `due`: it is a deadline, which may also be a period or come again. */
  | { kind: 'bad-date'; due: boolean; fault: DueFault }
  | { kind: 'bad-year'; fault: YearFault }
  | { kind: 'bad-percent'; fault: PercentFault }
  /** `money`: an amount in đồng, not a count. */
  | { kind: 'bad-amount'; money: boolean; fault: AmountFault };
