import type { IsoDate } from '../../plan/model/calendar.js';

/** The unit's first and last day, where they are known. */
export interface Validity {
  validFrom?: IsoDate;
  validTo?: IsoDate;
}
