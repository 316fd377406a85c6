import type { IsoDate } from '../../plan/model/calendar.js';
import type { Validity } from './Validity.js';

/** What a check knows beside the plan: handed to Ajv as the validation context. */
export interface CheckContext extends Validity {
  asOf: IsoDate;
}
