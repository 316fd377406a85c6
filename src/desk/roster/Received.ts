import type { Assessment } from '../../check/assess/Assessment.js';
import type { Plan } from '../../plan/model/Plan.js';

/** A plan as far as the roster and other plans are concerned, whether or not it is judged. */
export interface Received
  extends Pick<Assessment, 'file' | 'document' | 'listed' | 'stated' | 'sending' | 'superseded' | 'likely'> {
  /** Null when it is unreadable. */
  unit: Pick<Plan['unit'], 'name' | 'type' | 'level' | 'code'> | null;
}
