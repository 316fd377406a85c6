import type { CatalogueFaultParams } from '../catalogue/CatalogueFault.js';

/** What does not hold of a catalogue, and where: a pointer within the record that is proved. */
export type Disproof = {
  [Kind in keyof CatalogueFaultParams]: { kind: Kind; params: CatalogueFaultParams[Kind]; pointer: string };
}[keyof CatalogueFaultParams];
