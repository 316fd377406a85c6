import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { visible } from '../../plan/text/visible.js';
import { pathFault } from '../pathFault.js';
import { UsageError } from '../UsageError.js';

/** Throws a UsageError where the system makes no file of this name, or one that nobody could open or delete. */
export function allowedPath(named: string, language: Language): void {
  const fault = pathFault(named);
  if (fault) throw new UsageError(sayIn(language).paths.fault(visible(named), { ...fault, name: visible(fault.name) }));
}
